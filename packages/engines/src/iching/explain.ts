import { lineNames, methodTexts, relationTexts } from './content/method-texts.ts'
import { trigramTexts } from './content/trigram-texts.ts'
import { changeSentence, hexagramTitle } from './describe.ts'
import { trigrams } from './figures.ts'
import type { HexagramFacts, IchingFacts, IchingReading, LineFacts } from './schema.ts'

/** What a part of the picture shows, in words for a panel beside it. */
export type Explanation = { title: string; paragraphs: readonly string[] }

type Side = { hexagram: HexagramFacts; lines: readonly LineFacts[] }

const sideOf = (reading: IchingReading, name: string): Side | null => {
  if (name === 'primary') return { hexagram: reading.primary_hexagram, lines: reading.primary_lines }
  const { mutation_hexagram: hexagram, mutation_lines: lines } = reading
  return name === 'mutation' && hexagram !== null && lines !== null ? { hexagram, lines } : null
}

const explainHexagram = (reading: IchingReading, name: string): Explanation | null => {
  if (name === 'nuclear' || name === 'opposite' || name === 'reverse') {
    const { number, name: called } = reading[name]
    return {
      title: `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${number} ${called}`,
      paragraphs: [relationTexts[name]],
    }
  }
  const side = sideOf(reading, name)
  if (side === null) return null
  const { judgment, image, meaning, divination } = side.hexagram
  const first = name === 'primary' ? changeSentence(reading) : 'This is what the changing lines lead to.'
  return { title: hexagramTitle(side.hexagram), paragraphs: [first, judgment, image, meaning, divination] }
}

const explainLine = (reading: IchingReading, name: string, position: string): Explanation | null => {
  const side = sideOf(reading, name)
  const line = side?.lines.find((candidate) => String(candidate.position) === position)
  if (!side || !line) return null
  const text = side.hexagram.changing_lines?.[String(line.position) as '1']
  const leads = reading.reading_rule.texts.some(
    (part) => part.hexagram === name && part.part === 'line' && part.position === line.position && part.leads,
  )
  return {
    title: `Line ${line.position} of ${side.hexagram.number} ${side.hexagram.name}`,
    paragraphs: [
      `${line.value}, ${lineNames[line.value]}.`,
      ...(text === undefined ? [] : [text]),
      ...(leads ? [`${reading.reading_rule.rule} Here this line leads.`] : []),
    ],
  }
}

const explainTrigram = (reading: IchingReading, name: string, half: string): Explanation | null => {
  const side = sideOf(reading, name)
  if (side === null || (half !== 'lower' && half !== 'upper')) return null
  const trigram = side.hexagram.trigrams[half]
  const words = trigramTexts[trigrams.findIndex(({ name: called }) => called === trigram.name)]
  if (words === undefined) return null
  const place =
    half === 'lower'
      ? 'As the lower half it is read as the inside of the matter, and as its beginning.'
      : 'As the upper half it is read as the outside of the matter, and as where it is going.'
  return { title: `${trigram.image} (${trigram.name}), the ${words.nature}`, paragraphs: [words.text, place] }
}

/**
 * What to tell a person who points at a part of the picture: `hexagram:primary` (mutation, nuclear, opposite, reverse),
 * `line:primary:3`, `trigram:mutation:upper`, `method`; null if unknown.
 */
export const explain = ({ reading }: IchingFacts, factId: string): Explanation | null => {
  const [kind = '', name = '', part = ''] = factId.split(':')
  if (kind === 'hexagram') return explainHexagram(reading, name)
  if (kind === 'line') return explainLine(reading, name, part)
  if (kind === 'trigram') return explainTrigram(reading, name, part)
  if (kind !== 'method') return null
  const { name: title, text } = methodTexts[reading.method_used]
  return { title, paragraphs: [text] }
}
