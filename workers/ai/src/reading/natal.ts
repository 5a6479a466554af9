import { aspectTexts, passingTexts, phaseTexts } from '@orrery/engines/natal/content/aspects'
import { angleTexts, bodyTexts } from '@orrery/engines/natal/content/bodies'
import { houseTexts } from '@orrery/engines/natal/content/houses'
import { type PairText, pairTexts } from '@orrery/engines/natal/content/pairs'
import { signTexts } from '@orrery/engines/natal/content/signs'
import type { Gist } from './content/bodygraph.ts'
import { elementGists, houseGists, phaseGists, pointGists, sectGists, signGists } from './content/zodiac.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

/** Bodies whose sign a reading tells, with its weight; the slower ones belong to whole generations. */
const signWeights = {
  sun: 100,
  moon: 98,
  venus: 63,
  mars: 62,
  mercury: 60,
  saturn: 56,
  jupiter: 46,
  north_node: 30,
  chiron: 24,
  uranus: 12,
  neptune: 11,
  pluto: 10,
} as const
type Told = keyof typeof signWeights
const isTold = (body: string): body is Told => Object.hasOwn(signWeights, body)

const houseWeights = {
  sun: 54,
  moon: 52,
  mars: 37,
  venus: 36,
  saturn: 35,
  mercury: 34,
  jupiter: 33,
  north_node: 22,
  chiron: 20,
  uranus: 19,
  neptune: 18,
  pluto: 17,
} as const satisfies Record<Told, number>

const pointName = (point: string): string =>
  point === 'ascendant' || point === 'midheaven'
    ? angleTexts[point].name
    : (entryOf<{ name: string }>(bodyTexts, point)?.name ?? '')

const signsOf = (look: Look): readonly Finding[] =>
  Object.entries(signWeights).flatMap(([body, weight]) => {
    const path = `chart.bodies.${body}.sign`
    const sign = look.text(path)
    if (sign === null) return []
    const name = pointName(body)
    const marks = [`body:${body}`, `sign:${sign.toLowerCase()}`]
    return [
      { path, kind: `${body}_sign`, key: sign, label: `${name} sign`, value: `${name} in ${sign}`, weight, marks },
    ]
  })

const housesOf = (look: Look): readonly Finding[] =>
  Object.entries(houseWeights).flatMap(([body, weight]) => {
    const path = `chart.bodies.${body}.house`
    const house = look.whole(path)
    if (house === null) return []
    const name = pointName(body)
    const value = `${name} in house ${house}`
    const marks = [`body:${body}`, `house:${house}`]
    return [{ path, kind: `${body}_house`, key: String(house), label: `${name} house`, value, weight, marks }]
  })

const anglesOf = (look: Look): readonly Finding[] =>
  (['ascendant', 'midheaven'] as const).flatMap((angle) => {
    const path = `chart.angle_signs.${angle}.sign`
    const sign = look.text(path)
    if (sign === null) return []
    const label = pointName(angle)
    const value = angle === 'ascendant' ? `${label} in ${sign}, ${sign} rising` : `${label} in ${sign}`
    const marks = [`angle:${angle}`, `sign:${sign.toLowerCase()}`]
    return [{ path, kind: angle, key: sign, label, value, weight: angle === 'ascendant' ? 96 : 50, marks }]
  })

const sectOf = (look: Look): readonly Finding[] => {
  const path = 'chart.sect'
  const sect = look.text(path)
  return sect === null ? [] : [{ path, kind: 'sect', key: sect, label: 'Sect', value: `born by ${sect}`, weight: 16 }]
}

const textOfPair = (a: string, b: string): PairText | null =>
  entryOf(pairTexts as Readonly<Record<string, PairText>>, `${a}-${b}`)

/** The closer the heavier; aspects without a text of their own weigh half. */
const aspectsOf = (look: Look): readonly Finding[] =>
  look.list('chart.aspects').flatMap((_, index) => {
    const at = (field: string): string => look.text(`chart.aspects.${index}.${field}`) ?? ''
    const [a, b, type] = [at('a'), at('b'), at('type')]
    const orb = look.at(`chart.aspects.${index}.orb`)
    const closeness = Math.max(30, 78 - 6 * (typeof orb === 'number' ? orb : 4))
    return [
      {
        path: `chart.aspects.${index}`,
        kind: 'aspect',
        key: `${a}.${type}.${b}`,
        label: 'Aspect',
        value: `${pointName(a)} ${type} ${pointName(b)}`,
        weight: textOfPair(a, b) === null ? closeness / 2 : closeness,
        marks: [`aspect:${a}-${b}`],
      },
    ]
  })

const transitsOf = (look: Look): readonly Finding[] =>
  look.list('transits.aspects').flatMap((_, index) => {
    const at = (field: string): string => look.text(`transits.aspects.${index}.${field}`) ?? ''
    const [passing, natal, type] = [at('transit'), at('natal'), at('type')]
    if (entryOf(pointGists, passing) === null || entryOf(pointGists, natal) === null) return []
    return [
      {
        path: `transits.aspects.${index}`,
        kind: 'transit',
        key: `${passing}.${type}.${natal}`,
        label: 'Transit',
        value: `${pointName(passing)} in the sky, ${type} to natal ${pointName(natal)}`,
        weight: Math.max(20, 50 - 3 * index),
        span: 'today' as const,
        marks: [`body:${natal}`],
      },
    ]
  })

const phaseOf = (look: Look): readonly Finding[] => {
  const name = look.text('chart.moon_phase.name')
  if (name === null) return []
  const path = 'chart.moon_phase.name'
  const value = name.endsWith('Moon') ? name : `${name} Moon`
  return [{ path, kind: 'phase', key: name, label: 'Moon phase', value, weight: 40, marks: ['phase:moon'] }]
}

/** The element with more planets than any other; none where two share the lead. */
const leadingElementOf = (look: Look): readonly Finding[] => {
  const counts = Object.keys(elementGists)
    .map((element) => ({ element, count: look.whole(`chart.elements.${element}.count`) ?? 0 }))
    .sort((one, other) => other.count - one.count)
  const [first, second] = counts
  if (!first || !second || first.count === second.count) return []
  const { element, count } = first
  const path = `chart.elements.${element}.count`
  return [
    {
      path,
      kind: 'element',
      key: element,
      label: 'Leading element',
      value: `${element}, ${count} of 10 planets`,
      weight: 34,
    },
  ]
}

const signSays = (body: Told, sign: keyof typeof signTexts): readonly string[] => {
  const { sun, moon, manner } = signTexts[sign]
  if (body === 'sun') return [sun]
  if (body === 'moon') return [moon]
  return [`${bodyTexts[body].acts} ${manner}.`]
}

const isSign = (name: string): name is keyof typeof signTexts => Object.hasOwn(signTexts, name)

const signWords =
  (body: Told) =>
  (key: string): FactWords | null => {
    const gist = entryOf<Gist>(signGists, key)
    if (gist === null || !isSign(key)) return null
    return { phrase: `your ${bodyTexts[body].name} in ${key}`, ...gist, says: signSays(body, key) }
  }

const angleWords =
  (angle: 'ascendant' | 'midheaven') =>
  (key: string): FactWords | null => {
    const gist = entryOf<Gist>(signGists, key)
    if (gist === null || !isSign(key)) return null
    const says =
      angle === 'ascendant' ? signTexts[key].rising : `You are known for what you do ${signTexts[key].manner}.`
    return { phrase: `your ${pointName(angle)} in ${key}`, ...gist, says: [says] }
  }

const sectWords = (key: string): FactWords | null => {
  const gist = entryOf(sectGists, key)
  return gist && { phrase: `your birth by ${key}`, ...gist, says: [] }
}

const houseWords =
  (body: string) =>
  (key: string): FactWords | null => {
    const gist = entryOf(houseGists, key)
    const text = houseTexts[Number(key) - 1]
    if (gist === null || text === undefined) return null
    return { phrase: `your ${pointName(body)} in house ${key}`, ...gist, says: [text.text] }
  }

const manners: Readonly<Record<string, keyof PairText>> = {
  conjunction: 'together',
  semisextile: 'atEase',
  sextile: 'atEase',
  quintile: 'atEase',
  trine: 'atEase',
  biquintile: 'atEase',
  semisquare: 'atOdds',
  square: 'atOdds',
  sesquiquadrate: 'atOdds',
  quincunx: 'atOdds',
  opposition: 'atOdds',
}
const mannerCores = { together: 'in one breath', atEase: 'on good terms', atOdds: 'at odds' } as const

const aspectWords = (key: string): FactWords | null => {
  const [a = '', type = '', b = ''] = key.split('.')
  const [one, other, manner] = [entryOf(pointGists, a), entryOf(pointGists, b), entryOf(manners, type)]
  const text = textOfPair(a, b)
  if (one === null || other === null || manner === null) return null
  return {
    phrase: `the ${type} of your ${pointName(a)} and ${pointName(b)}`,
    core: `${one.word} and ${other.word} ${mannerCores[manner]}`,
    themes: [...new Set([one.theme, other.theme])],
    says: text === null ? [] : [text[manner]],
  }
}

const isAspectType = (type: string): type is keyof typeof passingTexts => Object.hasOwn(passingTexts, type)

const inTheSky = (body: string): string =>
  body === 'sun' || body === 'moon' ? `the passing ${pointName(body)}` : `passing ${pointName(body)}`

const transitWords = (key: string): FactWords | null => {
  const [passing = '', type = '', natal = ''] = key.split('.')
  const [one, other] = [entryOf(pointGists, passing), entryOf(pointGists, natal)]
  if (one === null || other === null || !isAspectType(type)) return null
  return {
    phrase: `the ${aspectTexts[type].name.toLowerCase()} from ${inTheSky(passing)} to your ${pointName(natal)}`,
    core: `${one.word} and ${other.word} together`,
    themes: [...new Set([one.theme, other.theme])],
    says: [],
    practices: [`Today, ${passingTexts[type].replace('the first', one.word).replace('the second', other.word)}.`],
  }
}

const phaseWords = (key: string): FactWords | null => {
  const gist = entryOf(phaseGists, key)
  const text = entryOf<string>(phaseTexts, key)
  if (gist === null || text === null) return null
  return { phrase: `your ${key.endsWith('Moon') ? key : `${key} Moon`}`, ...gist, says: [text] }
}

const elementWords = (key: string): FactWords | null => {
  const gist = entryOf(elementGists, key)
  return gist && { phrase: `the lead of ${key} in your chart`, core: gist.core, themes: gist.themes, says: [gist.text] }
}

const bodyWords = Object.fromEntries(
  Object.keys(signWeights).flatMap((body) =>
    isTold(body)
      ? [
          [`${body}_sign`, signWords(body)],
          [`${body}_house`, houseWords(body)],
        ]
      : [],
  ),
)

export const natalReading: EngineReading = {
  tradition: 'astrology',
  findings: (look) => [
    ...signsOf(look),
    ...housesOf(look),
    ...anglesOf(look),
    ...aspectsOf(look),
    ...transitsOf(look),
    ...phaseOf(look),
    ...leadingElementOf(look),
    ...sectOf(look),
  ],
  words: {
    ...bodyWords,
    ascendant: angleWords('ascendant'),
    midheaven: angleWords('midheaven'),
    sect: sectWords,
    aspect: aspectWords,
    transit: transitWords,
    phase: phaseWords,
    element: elementWords,
  },
}
