import { type LordText, lordTexts } from '@orrery/engines/vimshottari/content/lords'
import { type NakshatraText, nakshatraTexts } from '@orrery/engines/vimshottari/content/nakshatras'
import { pairText } from '@orrery/engines/vimshottari/content/pairs'
import { lords } from '@orrery/engines/vimshottari/lords'
import { lordGists, nakshatraThemes } from './content/periods.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'
import { openFindings, openWords } from './open-facts.ts'
import { inMidSentence } from './word-forms.ts'

const star = (look: Look): readonly Finding[] => {
  const path = 'timeline.birth_nakshatra.name'
  const name = look.text(path)
  if (name === null) return []
  const value = `Moon in ${name}`
  return [
    {
      path,
      kind: 'nakshatra',
      key: name,
      label: 'Nakshatra of birth',
      value,
      weight: 90,
      marks: [`nakshatra:${name}`],
    },
  ]
}

const lordAtBirth = (look: Look): readonly Finding[] => {
  const path = 'timeline.balance_at_birth.planet'
  const lord = look.text(path)
  return lord === null
    ? []
    : [
        {
          path,
          kind: 'birth_lord',
          key: lord,
          label: 'Lord at birth',
          value: lord,
          weight: 50,
          marks: [`mahadasha:${lord}`],
        },
      ]
}

/** The lords around a period, from the mahadasha down. */
const hostsOf = (look: Look, field: string): readonly string[] =>
  look
    .list(`timeline.${field}.lords`)
    .filter((lord) => typeof lord === 'string')
    .slice(0, -1)

const current = [
  { field: 'current_mahadasha', kind: 'mahadasha', weight: 95 },
  { field: 'current_antardasha', kind: 'antardasha', weight: 86 },
  { field: 'current_pratyantardasha', kind: 'pratyantardasha', weight: 55 },
] as const

const periodsOf = (look: Look): readonly Finding[] =>
  current.flatMap(({ field, kind, weight }) => {
    const path = `timeline.${field}.planet`
    const lord = look.text(path)
    if (lord === null) return []
    const lordsHere = [...hostsOf(look, field), lord]
    const key = lordsHere.slice(kind === 'mahadasha' ? -1 : -2).join('-')
    const label = `Current ${kind}`
    const value = `${kind} of ${lordsHere.toReversed().join(' within ')}`
    return [{ path, kind, key, label, value, weight, span: 'now' as const, marks: [`${kind}:${lordsHere.join('-')}`] }]
  })

const nakshatraWords = (key: string): FactWords | null => {
  const [text, themes] = [entryOf<NakshatraText>(nakshatraTexts, key), entryOf(nakshatraThemes, key)]
  if (text === null || themes === null) return null
  return {
    phrase: `your birth under ${key}`,
    core: inMidSentence(text.theme).replace(/\.$/, ''),
    themes,
    says: [text.meaning.replace(/^[^.:]*[.:] /, '')].map(
      (meaning) => meaning.charAt(0).toUpperCase() + meaning.slice(1),
    ),
  }
}

const lordText = (lord: string): LordText | null => entryOf<LordText>(lordTexts, lord)

/** `the Moon`, `Mars`. */
const lordName = (lord: string): string => (lord === 'Sun' || lord === 'Moon' ? `the ${lord}` : lord)

const mahadashaWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(lordGists, key), lordText(key)]
  if (gist === null || text === null) return null
  return {
    phrase: `your mahadasha of ${lordName(key)}`,
    ...gist,
    says: [text.season],
    practices: [text.recommendations[0]],
  }
}

const birthLordWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(lordGists, key), lordText(key)]
  return gist && text && { phrase: `your birth in a period of ${lordName(key)}`, ...gist, says: [text.karmic] }
}

const lordNamed = (name: string) => lords.find((lord) => lord === name)

/** Words of a guest in another's period; the key is `Saturn-Mercury`, the host first. */
const guestWords =
  (kind: 'antardasha' | 'pratyantardasha') =>
  (key: string): FactWords | null => {
    const [host = '', guest = ''] = key.split('-')
    const [one, other] = [lordNamed(host), lordNamed(guest)]
    const [gist, text] = [entryOf(lordGists, guest), lordText(guest)]
    if (!one || !other || gist === null || text === null) return null
    return {
      phrase: `your ${kind} of ${lordName(guest)}`,
      ...gist,
      says: kind === 'antardasha' ? [text.guest, pairText(one, other)] : [text.moment],
      practices: [text.recommendations[kind === 'antardasha' ? 1 : 2]],
    }
  }

export const vimshottariReading: EngineReading = {
  tradition: 'the Vedic count of periods',
  findings: (look) => [
    ...star(look),
    ...lordAtBirth(look),
    ...periodsOf(look),
    ...openFindings(look, { nakshatra: 'nakshatra of birth', current_mahadasha: 'present mahadasha' }),
  ],
  words: {
    nakshatra: nakshatraWords,
    birth_lord: birthLordWords,
    mahadasha: mahadashaWords,
    antardasha: guestWords('antardasha'),
    pratyantardasha: guestWords('pratyantardasha'),
    ...openWords,
  },
}
