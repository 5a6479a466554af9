import type { Description, Statement } from '../engine.ts'
import { planetTexts } from '../human_design/content/planets.ts'
import { writtenShare } from '../written-number.ts'
import { keys } from './content/keys.ts'
import { sequences } from './content/sequences.ts'
import { spheres as sphereTexts } from './content/spheres.ts'
import type { GeneKeysFacts, GeneKeysProfile, Pathworking, Sphere } from './schema.ts'
import { sequenceSpheres, type SphereId, sphereIds, lineFactOf } from './spheres.ts'
import { describeAlone } from '../describe-alone.ts'

const sideNames = { personality: 'Personality', design: 'Design' } as const

/** Where a sphere is read: `Design Moon`. */
export const sourceName = ({ side, planet }: Pick<Sphere, 'side' | 'planet'>): string =>
  `${sideNames[side]} ${planetTexts[planet].name}`

/** `Shadow Conflict · Gift Diplomacy · Siddhi Peace`, or null where the triads are not shown. */
export const triadText = ({ shadow, gift, siddhi }: Pick<Sphere, 'shadow' | 'gift' | 'siddhi'>): string | null =>
  shadow === null ? null : `Shadow ${shadow} · Gift ${gift} · Siddhi ${siddhi}`

const mostListed = 7

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The values a sphere has within the stated accuracy, with shares; null where it has only one. */
export const possibilityText = (possible: GeneKeysFacts['possible'], id: SphereId): string | null => {
  const values = possible?.[lineFactOf(id)] ?? []
  if (values.length < 2) return null
  if (values.length > mostListed)
    return `Within the stated accuracy of the time its line changes ${times(values.length - 1)}.`
  return `Within the stated accuracy of the time it is ${listed(values.map(({ value, share }) => `${value} (${writtenShare(share)})`))}.`
}

const uncertainLines = (possible: NonNullable<GeneKeysFacts['possible']>): string =>
  sphereIds
    .flatMap((id) => {
      const [first, ...others] = possible[id] ?? []
      if (first === undefined) return []
      const { name } = sphereTexts[id]
      const lineValues = possible[lineFactOf(id)] ?? []
      if (lineValues.length === 1) return [`* **${name}: ${lineValues[0]?.value}**, whatever the minute.`]
      if (others.length === 0)
        return [`* **${name}: key ${first.value}**; its line changes ${times(lineValues.length - 1)}.`]
      if (others.length > mostListed)
        return [`* ${name}: changes ${others.length} times, so the clock time has to be known better.`]
      return [
        `* ${name}: ${[first, ...others].map(({ value, share }) => `key ${value} (${writtenShare(share)})`).join(', ')}.`,
      ]
    })
    .join('\n')

const earlierWith = ({ spheres }: GeneKeysProfile, { sphere }: Sphere, key: number | null): SphereId | undefined =>
  sphereIds.slice(0, sphereIds.indexOf(sphere)).find((id) => spheres[id]?.key === key)

/** A pair is described once: at the second of two partners a reference is enough. */
const partnerLine = (profile: GeneKeysProfile, sphere: Sphere): string => {
  const { programming_partner: partner, partner_theme: theme } = sphere
  const earlier = earlierWith(profile, sphere, partner)
  return earlier === undefined
    ? `Programming partner: key ${partner}. ${theme}`
    : `Programming partner: key ${partner}, your ${sphereTexts[earlier].name}.`
}

/** A key is described where it stands first. */
const keyLines = (profile: GeneKeysProfile, sphere: Sphere): readonly string[] => {
  const earlier = earlierWith(profile, sphere, sphere.key)
  if (earlier !== undefined) return [`The same key as your ${sphereTexts[earlier].name}, in another room.`]
  const triad = triadText(sphere)
  return [
    ...(triad === null ? [] : [triad]),
    sphere.description,
    ...(sphere.programming_partner === null ? [] : [partnerLine(profile, sphere)]),
  ]
}

const sphereSection = (profile: GeneKeysProfile, sphere: Sphere): string =>
  [
    `### ${sphere.name}: ${sphere.key}.${sphere.line} ${sphere.theme}`,
    `*${sourceName(sphere)}.* ${sphereTexts[sphere.sphere].text}`,
    ...keyLines(profile, sphere),
    `Line ${sphere.line}, ${sphere.line_name}: ${sphere.line_text}`,
  ].join('\n\n')

/** Core and Vocation, Life's Work and Brand are one place each; the second time a reference is enough. */
const repeatedAs: Partial<Record<SphereId, SphereId>> = { vocation: 'core', brand: 'lifes_work' }

const isRepeated = ({ spheres }: GeneKeysProfile, id: SphereId): boolean => {
  const first = repeatedAs[id]
  return first !== undefined && spheres[first] !== null
}

const sphereOrReference = (profile: GeneKeysProfile, id: SphereId): string => {
  const sphere = profile.spheres[id]
  if (sphere === null) return ''
  if (!isRepeated(profile, id)) return sphereSection(profile, sphere)
  return `### ${sphere.name}: ${sphere.key}.${sphere.line} ${sphere.theme}\n\n${sphereTexts[id].text} Line ${sphere.line}: ${sphere.line_text}`
}

const pathworkingSection = (work: Pathworking): string => {
  const places = work.spheres.map((id) => sphereTexts[id].name).join(', ')
  const triad = triadText(work)
  return [
    `## Working with key ${work.key}: ${work.theme}`,
    places === ''
      ? 'This key stands in none of the filled spheres; it can be worked with all the same.'
      : `In your profile: ${places}.`,
    ...(triad === null ? [] : [triad]),
    work.description,
    work.steps.map(({ name, text }, index) => `${index + 1}. **${name}.** ${text}`).join('\n'),
  ].join('\n\n')
}

const attribution = 'Shadow, Gift and Siddhi are Richard Rudd’s words for the keys; everything else here is ours.'

const hasTriads = ({ spheres }: GeneKeysProfile): boolean =>
  sphereIds.some((id) => spheres[id]?.shadow !== null && spheres[id] !== null)

const formattedProfile = (profile: GeneKeysProfile, possible: GeneKeysFacts['possible']): string =>
  [
    ...profile.sequences.map(({ name, description, spheres }) =>
      [`## ${name}`, description, ...spheres.map((id) => sphereOrReference(profile, id))].join('\n\n'),
    ),
    ...(profile.pathworking === null ? [] : [pathworkingSection(profile.pathworking)]),
    ...(possible === null ? [] : [`## Within the stated accuracy of the time\n\n${uncertainLines(possible)}`]),
    ...(hasTriads(profile) ? [attribution] : []),
  ].join('\n\n')

const formattedUnknown = ({ possible }: GeneKeysFacts): string =>
  [
    '## Gene Keys without a time of birth',
    'Lines, and the keys of the faster bodies, depend on the hour, so no profile is made for a guessed one. This much is known for the day:',
    possible === null ? '' : uncertainLines(possible),
  ].join('\n\n')

const pathOf = (id: SphereId, field: keyof Sphere): string => `profile.spheres.${id}.${field}`

/** The first filled sphere of each sequence: where its path begins. */
const startsOf = (profile: GeneKeysProfile): readonly Sphere[] =>
  profile.sequences.flatMap(({ sequence }) => profile.spheres[sequenceSpheres[sequence][0] ?? 'lifes_work'] ?? [])

const recommendationsOf = (profile: GeneKeysProfile): readonly Statement[] => [
  ...startsOf(profile).map(({ sphere, name, key }) => ({
    text: `For ${name}, key ${key}: ${keys[key]?.practice ?? ''}`,
    cites: [pathOf(sphere, 'key')],
  })),
  ...(profile.pathworking === null
    ? []
    : [{ text: profile.pathworking.question, cites: ['profile.pathworking.key', 'profile.pathworking.question'] }]),
]

const themesOf = (profile: GeneKeysProfile): readonly Statement[] =>
  profile.sequences.map(({ sequence, spheres }, index) => ({
    text: `${sequences[sequence].name}: ${spheres.flatMap((id) => profile.spheres[id]?.theme ?? []).join(', ')}.`,
    cites: [`profile.sequences.${index}`, ...spheres.map((id) => pathOf(id, 'theme'))],
  }))

const repeatedKeys = (profile: GeneKeysProfile): readonly (readonly [number, readonly Sphere[]])[] => {
  const places = sphereIds.flatMap((id) => (isRepeated(profile, id) ? [] : (profile.spheres[id] ?? [])))
  return [...Map.groupBy(places, ({ key }) => key)].filter(([, found]) => found.length > 1)
}

const repeatedStatements = (profile: GeneKeysProfile): readonly Statement[] =>
  repeatedKeys(profile).map(([key, found]) => ({
    text: `Key ${key}, ${found[0]?.theme}, stands in ${listed(found.map(({ name }) => name))}. Notice how one theme sounds in several rooms of your life.`,
    cites: found.map(({ sphere }) => pathOf(sphere, 'key')),
  }))

const strainStatement = ({ sphere, name, under_strain: strain, at_ease: ease }: Sphere): Statement => ({
  text: `A sign of strain in ${name}: ${strain}. The other end of the same rope: ${ease}.`,
  cites: [pathOf(sphere, 'under_strain'), pathOf(sphere, 'at_ease')],
})

const interpretationOf = (profile: GeneKeysProfile): readonly Statement[] =>
  sphereIds.flatMap((id) => {
    const sphere = profile.spheres[id]
    if (sphere === null || isRepeated(profile, id)) return []
    return [
      {
        text: `${sphere.name}, key ${sphere.key} line ${sphere.line}. ${sphere.life_theme} ${sphere.line_text}`,
        cites: [pathOf(id, 'key'), pathOf(id, 'line'), pathOf(id, 'life_theme')],
      },
    ]
  })

/** The profile in words; with an unknown time, only what the day allows. */
export const describe = (facts: GeneKeysFacts): Description => {
  const { profile } = facts
  if (profile === null) return describeAlone(formattedUnknown(facts))
  return {
    formatted: formattedProfile(profile, facts.possible),
    recommendations: recommendationsOf(profile),
    archetypalThemes: themesOf(profile),
    realityPatches: [...startsOf(profile).slice(0, 1).map(strainStatement), ...repeatedStatements(profile)],
    interpretation: interpretationOf(profile),
  }
}
