import type { Description, Statement } from '../engine.ts'
import { methodTexts } from './content/method-texts.ts'
import { focusReading } from './content/trigram-texts.ts'
import type { HexagramFacts, IchingFacts, IchingReading, RuledText } from './schema.ts'
import { capitalised } from '../capitalised.ts'

/** `42 Increase (益 Yì)`. */
export const hexagramTitle = ({ number, name, chinese, pinyin }: HexagramFacts): string =>
  `${number} ${name} (${chinese} ${pinyin})`

const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`

/** `Line 3 changes.`, or that none does. */
export const changeSentence = ({ changing_lines: changing }: IchingReading): string => {
  if (changing.length === 0) return 'No line changes: the situation holds as it is.'
  return changing.length === 1 ? `Line ${changing[0]} changes.` : `Lines ${listed(changing)} change.`
}

const hexagramOf = ({ primary_hexagram: primary, mutation_hexagram: mutation }: IchingReading, part: RuledText) =>
  part.hexagram === 'mutation' && mutation !== null ? mutation : primary

const partName = (reading: IchingReading, part: RuledText): string => {
  const { number, name } = hexagramOf(reading, part)
  if (part.part === 'line') return `Line ${part.position} of ${number} ${name}`
  return `${part.part === 'judgment' ? 'Judgment' : 'All lines'} of ${number} ${name}`
}

/** The texts that the rule picks, the leading one first. */
const ruledTexts = ({ reading_rule: { texts } }: IchingReading): readonly { part: RuledText; index: number }[] =>
  texts.map((part, index) => ({ part, index })).sort((a, b) => Number(b.part.leads) - Number(a.part.leads))

// A question is told on one line, so that none of its characters can begin a heading or a list.
const quoted = (question: string): string => `> ${question.replaceAll(/\s+/g, ' ')}`

const focusLine = ({ focus_area: focus, primary_hexagram: { trigrams } }: IchingReading): string | null =>
  focus === null
    ? null
    : focusReading(focus, { lower: trigrams.lower.image.toLowerCase(), upper: trigrams.upper.image.toLowerCase() })

const trigramSentence = ({ trigrams: { lower, upper } }: HexagramFacts): string =>
  `${upper.image} (${upper.name}) over ${lower.image.toLowerCase()} (${lower.name}).`

const formattedOf = (reading: IchingReading): string => {
  const { question, primary_hexagram: primary, mutation_hexagram: mutation, reading_rule: rule } = reading
  const focus = focusLine(reading)
  const weighed = ruledTexts(reading).map(
    ({ part }) => `* **${partName(reading, part)}**${part.leads ? ' (leads)' : ''}${part.text ? `: ${part.text}` : ''}`,
  )
  const beside = `Nuclear: ${reading.nuclear.number} ${reading.nuclear.name}. Opposite: ${reading.opposite.number} ${reading.opposite.name}. Reverse: ${reading.reverse.number} ${reading.reverse.name}.`
  return [
    `## ${hexagramTitle(primary)}`,
    ...(question === null ? [] : [quoted(question)]),
    `${trigramSentence(primary)} ${changeSentence(reading)}`,
    `**Judgment.** ${primary.judgment}`,
    `**Image.** ${primary.image}`,
    primary.meaning,
    `**For your question.** ${primary.divination}`,
    ...(focus === null ? [] : [focus]),
    `### What to read\n${rule.rule} (${rule.convention}.)\n\n${weighed.join('\n')}`,
    ...(mutation === null
      ? []
      : [`### It moves towards ${hexagramTitle(mutation)}\n${trigramSentence(mutation)} ${mutation.meaning}`]),
    `### Beside it\n${beside}`,
    `${methodTexts[reading.method_used].name}: ${methodTexts[reading.method_used].text}`,
  ].join('\n\n')
}

const interpretationOf = (reading: IchingReading): readonly Statement[] => {
  const { primary_hexagram: primary, mutation_hexagram: mutation } = reading
  const focus = focusLine(reading)
  return [
    { text: primary.meaning, cites: ['reading.primary_hexagram.number'] },
    ...ruledTexts(reading).flatMap(({ part, index }) =>
      part.text === null
        ? []
        : [{ text: `${partName(reading, part)}: ${part.text}`, cites: [`reading.reading_rule.texts.${index}`] }],
    ),
    ...(focus === null ? [] : [{ text: focus, cites: ['reading.focus_area', 'reading.primary_hexagram.trigrams'] }]),
    ...(mutation === null
      ? []
      : [
          {
            text: `It moves towards ${hexagramTitle(mutation)}. ${mutation.meaning}`,
            cites: ['reading.mutation_hexagram.number', 'reading.changing_lines'],
          },
        ]),
  ]
}

const recommendationsOf = ({ primary_hexagram: primary, mutation_hexagram: mutation }: IchingReading): Statement[] => [
  { text: primary.divination, cites: ['reading.primary_hexagram.divination'] },
  ...(mutation === null ? [] : [{ text: mutation.divination, cites: ['reading.mutation_hexagram.divination'] }]),
]

const themesOf = ({ primary_hexagram: primary, mutation_hexagram: mutation }: IchingReading): Statement[] => [
  { text: capitalised(primary.keywords.join(', ')), cites: ['reading.primary_hexagram.keywords'] },
  ...(mutation === null
    ? []
    : [{ text: capitalised(mutation.keywords.join(', ')), cites: ['reading.mutation_hexagram.keywords'] }]),
]

const experimentOf = (reading: IchingReading): Statement => {
  const { primary_hexagram: primary, mutation_hexagram: mutation, opposite } = reading
  if (mutation === null)
    return {
      text: `Nothing moves in this figure, so change nothing for a day and watch where ${primary.keywords[0]} already is. Then look up ${opposite.number} ${opposite.name}, its opposite, and ask which of the two you have been living.`,
      cites: ['reading.changing_lines', 'reading.opposite'],
    }
  return {
    text: `Write down today what in your situation looks like ${primary.number} ${primary.name}, and what would tell you that it has become ${mutation.number} ${mutation.name}. Look at the note again in a week.`,
    cites: ['reading.primary_hexagram.number', 'reading.mutation_hexagram.number'],
  }
}

/** Words made from the cast and the texts of its hexagrams. */
export const describeIching = ({ reading }: IchingFacts): Description => ({
  formatted: formattedOf(reading),
  recommendations: recommendationsOf(reading),
  archetypalThemes: themesOf(reading),
  realityPatches: [experimentOf(reading)],
  interpretation: interpretationOf(reading),
})
