import { hexagramTexts } from '@orrery/engines/iching/content/hexagram-texts'
import { trigramTexts } from '@orrery/engines/iching/content/trigram-texts'
import { trigrams } from '@orrery/engines/iching/figures'
import { hexagramNames } from '@orrery/engines/iching/hexagram-names'
import { figure, figureThemes } from './content/figures.ts'
import { changeGists, lineGists, trigramGists } from './content/trigrams.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'
import { listed } from './word-forms.ts'

const nameOf = (number: number | string): string => hexagramNames[Number(number) - 1]?.name ?? ''

const hexagrams = [
  { field: 'primary_hexagram', kind: 'primary', label: 'Hexagram', weight: 100 },
  { field: 'mutation_hexagram', kind: 'mutation', label: 'Hexagram it moves towards', weight: 88 },
  { field: 'nuclear', kind: 'nuclear', label: 'Nuclear hexagram', weight: 40 },
  { field: 'opposite', kind: 'opposite', label: 'Opposite hexagram', weight: 36 },
  { field: 'reverse', kind: 'reverse', label: 'Reverse hexagram', weight: 34 },
] as const

const hexagramsOf = (look: Look): readonly Finding[] =>
  hexagrams.flatMap(({ field, kind, label, weight }) => {
    const path = `reading.${field}.number`
    const number = look.whole(path)
    if (number === null) return []
    const value = `hexagram ${number}, ${nameOf(number)}`
    return [{ path, kind, key: String(number), label, value, weight, marks: [`hexagram:${kind}`] }]
  })

/** The texts of single lines that the rule of reading picks, the leading one the heaviest. */
const linesOf = (look: Look): readonly Finding[] =>
  look.list('reading.reading_rule.texts').flatMap((_, index) => {
    const at = `reading.reading_rule.texts.${index}`
    const which = look.text(`${at}.hexagram`) ?? ''
    const position = look.whole(`${at}.position`)
    const number = look.whole(`reading.${which}_hexagram.number`)
    if (look.text(`${at}.part`) !== 'line' || position === null || number === null) return []
    return [
      {
        path: `${at}.position`,
        kind: 'line',
        key: `${number}.${position}`,
        label: 'Line to be read',
        value: `line ${position} of hexagram ${number}, ${nameOf(number)}`,
        weight: look.at(`${at}.leads`) === true ? 76 : 64,
        marks: [`line:${which}:${position}`],
      },
    ]
  })

const changeOf = (look: Look): readonly Finding[] => {
  const path = 'reading.changing_lines'
  if (!Array.isArray(look.at(path))) return []
  const changing = look.list(path).filter((position) => Number.isInteger(position))
  const value = changing.length === 0 ? 'none' : changing.join(', ')
  const key = changing.length === 0 ? 'still' : 'moving'
  return [{ path, kind: 'change', key, label: 'Changing lines', value, weight: 58 }]
}

const trigramsOf = (look: Look): readonly Finding[] =>
  (['lower', 'upper'] as const).flatMap((half) => {
    const path = `reading.primary_hexagram.trigrams.${half}.image`
    const image = look.text(path)
    if (image === null) return []
    const marks = [`trigram:primary:${half}`]
    return [{ path, kind: half, key: image, label: `${half} trigram`, value: image, weight: 50, marks }]
  })

const hexagramPhrases: Readonly<Record<string, (key: string) => string>> = {
  primary: (key) => `hexagram ${key}, ${nameOf(key)}`,
  mutation: (key) => `the move towards hexagram ${key}, ${nameOf(key)}`,
  nuclear: (key) => `the nuclear hexagram ${key}, ${nameOf(key)}`,
  opposite: (key) => `the opposite hexagram ${key}, ${nameOf(key)}`,
  reverse: (key) => `the reverse hexagram ${key}, ${nameOf(key)}`,
}

const hexagramWords =
  (kind: string) =>
  (key: string): FactWords | null => {
    const [text, themes] = [entryOf(hexagramTexts, key), entryOf(figureThemes, key)]
    const phrase = entryOf(hexagramPhrases, kind)?.(key)
    if (text === null || themes === null || phrase === undefined) return null
    return {
      // The comma after a name in apposition would have to close before a verb, so the name goes into brackets.
      phrase: phrase.replace(/, (.*)$/, ' ($1)'),
      core: listed(text.keywords.slice(0, 2)),
      subjects: [figure(key)],
      themes,
      says: kind === 'primary' ? [text.meaning, text.image, text.judgment] : [text.meaning, text.divination],
      practices: [],
    }
  }

const lineWords = (key: string): FactWords | null => {
  const [number = '', position = ''] = key.split('.')
  const [text, gist] = [entryOf(hexagramTexts, number), entryOf(lineGists, position)]
  const line = text?.lines[Number(position) - 1]
  if (gist === null || line === undefined) return null
  return { phrase: `line ${position} of hexagram ${number}`, subjects: [figure(number)], ...gist, says: [line] }
}

const changeWords = (key: string): FactWords | null => {
  const gist = entryOf(changeGists, key)
  if (gist === null) return null
  return {
    phrase: key === 'still' ? 'the stillness of all six lines' : 'the movement in these lines',
    ...gist,
    says: [
      key === 'still'
        ? 'Nothing in the figure is about to turn, so look at it as one looks at a landscape.'
        : 'Something in the figure is already turning, and the reading follows it from one picture to the next.',
    ],
  }
}

const trigramWords =
  (half: 'lower' | 'upper') =>
  (key: string): FactWords | null => {
    const gist = entryOf(trigramGists, key)
    const text = trigramTexts[trigrams.findIndex(({ image }) => image === key)]
    if (gist === null || text === undefined) return null
    return { phrase: `${key} as the ${half} trigram`, ...gist, says: [text.text] }
  }

export const ichingReading: EngineReading = {
  tradition: 'the Book of Changes',
  findings: (look) => [...hexagramsOf(look), ...linesOf(look), ...changeOf(look), ...trigramsOf(look)],
  words: {
    primary: hexagramWords('primary'),
    mutation: hexagramWords('mutation'),
    nuclear: hexagramWords('nuclear'),
    opposite: hexagramWords('opposite'),
    reverse: hexagramWords('reverse'),
    line: lineWords,
    change: changeWords,
    lower: trigramWords('lower'),
    upper: trigramWords('upper'),
  },
}
