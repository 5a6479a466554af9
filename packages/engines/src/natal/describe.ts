import { writtenDate } from '../calendar-date.ts'
import type { Description, Statement } from '../engine.ts'
import type { AspectPoint, AspectType } from './aspects.ts'
import { natalBodies, type NatalBody } from './bodies.ts'
import { aspectTexts, passingTexts, phaseTexts } from './content/aspects.ts'
import { angleTexts, bodyTexts } from './content/bodies.ts'
import { houseTexts } from './content/houses.ts'
import { type PairText, pairTexts } from './content/pairs.ts'
import { signTexts } from './content/signs.ts'
import type { NatalAspect, NatalChart, NatalFacts } from './schema.ts'
import { elements, type Sign, writtenPosition } from '../zodiac.ts'

export const pointName = (point: AspectPoint): string =>
  point === 'ascendant' || point === 'midheaven' ? angleTexts[point].name : bodyTexts[point].name

/** Aspects among Sun to Saturn and the angles, closest first: those a reading begins with. */
const personal: ReadonlySet<AspectPoint> = new Set([
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'ascendant',
  'midheaven',
])
const leadingAspects = ({ aspects }: NatalChart): readonly NatalAspect[] =>
  aspects
    .filter(({ a, b }) => personal.has(a) && personal.has(b))
    .sort((first, second) => (first.orb ?? 0) - (second.orb ?? 0))
    .slice(0, 7)

export const aspectSentence = ({ a, b, type }: Pick<NatalAspect, 'a' | 'b' | 'type'>): string =>
  `${pointName(a)} and ${pointName(b)} ${aspectTexts[type].joins}.`

const mannerOf: Readonly<Record<AspectType, keyof PairText>> = {
  conjunction: 'together',
  semisextile: 'atEase',
  semisquare: 'atOdds',
  sextile: 'atEase',
  quintile: 'atEase',
  square: 'atOdds',
  trine: 'atEase',
  sesquiquadrate: 'atOdds',
  biquintile: 'atEase',
  quincunx: 'atOdds',
  opposition: 'atOdds',
}

const textsOfPairs: Readonly<Record<string, PairText>> = pairTexts

/** What these two say to each other in this aspect; for points without a text of their own, how they are joined. */
export const aspectReading = (aspect: Pick<NatalAspect, 'a' | 'b' | 'type'>): string =>
  textsOfPairs[`${aspect.a}-${aspect.b}`]?.[mannerOf[aspect.type]] ?? aspectSentence(aspect)

export const aspectTitle = ({ a, b, type }: Pick<NatalAspect, 'a' | 'b' | 'type'>): string =>
  `${pointName(a)} ${aspectTexts[type].name.toLowerCase()} ${pointName(b)}`

export const aspectId = ({ a, b }: Pick<NatalAspect, 'a' | 'b'>): string => `aspect:${a}-${b}`

const placementLine = (body: NatalBody, chart: NatalChart): string => {
  const { name, longitude, retrograde, house, sign, range } = chart.bodies[body]
  const turned = retrograde ? ', retrograde' : ''
  if (longitude !== null) {
    const field = house === null ? '' : `, house ${house}`
    return `* **${name}** ${writtenPosition(longitude)}${field}${turned}`
  }
  const where = sign ?? range?.signs.join(' or ') ?? ''
  const from = range ? ` (${writtenPosition(range.from)} to ${writtenPosition(range.to)})` : ''
  return `* **${name}** ${where}${from}${turned}`
}

const angleLines = ({ angles, houses, houses_unavailable: unavailable }: NatalChart): readonly string[] => [
  ...(angles
    ? [`* **Ascendant** ${writtenPosition(angles.ascendant)}`, `* **Midheaven** ${writtenPosition(angles.midheaven)}`]
    : []),
  ...(houses ? [`* Houses: ${houses.name}`] : []),
  ...(unavailable ? [`* No houses: ${unavailable.reason}`] : []),
]

const formattedChart = ({ chart, birth_info: birth }: NatalFacts): string =>
  [
    `## Natal chart, ${writtenDate(birth.local_date)}${birth.local_time === null ? ', time unknown' : ` ${birth.local_time}`}`,
    [...natalBodies.map((body) => placementLine(body, chart)), ...angleLines(chart)].join('\n'),
    ...(chart.sect === null
      ? []
      : [`Born by ${chart.sect}. Moon: ${chart.moon_phase?.name ?? 'phase uncertain'}. Zodiac: ${chart.zodiac}.`]),
    leadingAspects(chart)
      .map((aspect) => `* **${aspectTitle(aspect)}.** ${aspectReading(aspect)}`)
      .join('\n'),
  ]
    .filter((part) => part.length > 0)
    .join('\n\n')

/** Sun and Moon have a text of their own in every sign; the other bodies are composed. */
export const ownText = (body: NatalBody, sign: Sign): string | null =>
  body === 'sun' || body === 'moon' ? signTexts[sign][body] : null

const toldBodies = natalBodies.filter((body) => body !== 'south_node' && body !== 'lilith_osculating')

const withArticle: ReadonlySet<NatalBody> = new Set(['sun', 'moon', 'north_node'])

/** Which house a body acts in, told in full by the first body that stands there. */
const fieldOf = (body: NatalBody, { bodies }: NatalChart): string => {
  const { house } = bodies[body]
  if (house === null) return ''
  const first = toldBodies.find((other) => bodies[other].house === house)
  return first === undefined || first === body
    ? ` The field is ${houseTexts[house - 1]?.field ?? ''}.`
    : ` It shares house ${house} with ${withArticle.has(first) ? 'the ' : ''}${bodies[first].name}.`
}

const bodyStatement = (body: NatalBody, chart: NatalChart): readonly Statement[] => {
  const { sign, house, meaning, name } = chart.bodies[body]
  if (sign === null) return [{ text: meaning, cites: [`chart.bodies.${body}.range`] }]
  const own = ownText(body, sign) ?? meaning
  const field = fieldOf(body, chart)
  return [
    {
      text: `${name} in ${sign}: ${own}${field}`,
      cites: [`chart.bodies.${body}.sign`, ...(house === null ? [] : [`chart.bodies.${body}.house`])],
    },
  ]
}

const interpretationOf = (chart: NatalChart): readonly Statement[] => [
  ...(chart.angle_signs
    ? [
        {
          text: `${chart.angle_signs.ascendant.sign} rising: ${signTexts[chart.angle_signs.ascendant.sign].rising}`,
          cites: ['chart.angle_signs.ascendant'],
        },
      ]
    : []),
  ...toldBodies.flatMap((body) => bodyStatement(body, chart)),
  ...leadingAspects(chart).map((aspect) => ({
    text: `${aspectTitle(aspect)}: ${aspectReading(aspect)}`,
    cites: ['chart.aspects'],
  })),
  ...(chart.moon_phase ? [{ text: phaseTexts[chart.moon_phase.name], cites: ['chart.moon_phase'] }] : []),
]

const themesOf = ({ elements: balance, bodies }: NatalChart): readonly Statement[] => {
  const strongest = balance && [...elements].sort((a, b) => balance[b].count - balance[a].count)[0]
  return [
    ...(bodies.sun.sign
      ? [{ text: signTexts[bodies.sun.sign].keywords[0] ?? '', cites: ['chart.bodies.sun.sign'] }]
      : []),
    ...(bodies.moon.sign
      ? [{ text: signTexts[bodies.moon.sign].keywords[1] ?? '', cites: ['chart.bodies.moon.sign'] }]
      : []),
    ...(strongest ? [{ text: `mostly ${strongest}`, cites: ['chart.elements'] }] : []),
  ]
}

/** The closest square or opposition named as a thing to watch for a week. */
const experimentsOf = (chart: NatalChart): readonly Statement[] => {
  const tense = leadingAspects(chart).find(({ type }) => type === 'square' || type === 'opposition')
  if (!tense) return []
  return [
    {
      text: `For a week, note each evening which side won the day: ${bodyOrAngle(tense.a)}, or ${bodyOrAngle(tense.b)}.`,
      cites: ['chart.aspects'],
    },
  ]
}

const bodyOrAngle = (point: AspectPoint): string =>
  point === 'ascendant' || point === 'midheaven'
    ? angleTexts[point].name.toLowerCase()
    : `${bodyTexts[point].name} (${bodyTexts[point].function})`

const recommendationsOf = ({ transits }: NatalFacts): readonly Statement[] =>
  (transits?.aspects ?? []).slice(0, 3).map(({ transit, natal, type, applying }) => ({
    text: `${bodyTexts[transit].name} (${bodyTexts[transit].function}) in the sky forms ${type === 'opposition' ? 'an' : 'a'} ${aspectTexts[type].name.toLowerCase()} to your ${bodyOrAngle(natal)}, ${applying ? 'coming closer' : 'moving off'}: ${passingTexts[type]}.`,
    cites: ['transits.aspects'],
  }))

/** Words made from the facts alone. */
export const describeNatal = (facts: NatalFacts): Description => ({
  formatted: formattedChart(facts),
  recommendations: recommendationsOf(facts),
  archetypalThemes: themesOf(facts.chart),
  realityPatches: experimentsOf(facts.chart),
  interpretation: interpretationOf(facts.chart),
})
