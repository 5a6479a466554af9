/** A sentence of a text, letter for letter as it stands there, and where. */
export type Sentence = { text: string; from: number }

const longest = 1200
/** What stands before the words of a line: bullets, numbers, marks of a heading or a quotation. */
const lineMarks = /^[\s>#*+•–-]*(?:\d{1,3}[.)]\s+)?/u

/** Abbreviations after which a point ends no sentence. */
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|no|nr|art|dr|mr|mrs|ms|prof|st|sra?|dra?|bzw|z\.B|p\.ex|fig|vol|ca)\.|\b\p{Lu}\.)\s*$/iu

/** The day of a date, with the month to follow: “am 12. Mai”. */
const dayBefore = /(?:^|\s)\d{1,2}\.\s*$/u
const monthOrMore = /^(?:\p{Ll}|Jan|Feb|M[aä]|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u

const goesOn = (before: string, after: string): boolean =>
  abbreviated.test(before.slice(-16)) || (dayBefore.test(before.slice(-16)) && monthOrMore.test(after))

const sentencesOfLine = (line: string, locale: string): readonly string[] => {
  const parts: string[] = []
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(
    line.replaceAll('\n', ' '),
  )) {
    const last = parts.at(-1)
    if (last !== undefined && goesOn(last, segment)) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const isHeading = (line: string): boolean => /^\s*#{1,6}\s/u.test(line)
/** Lists, quotations and rows of tables: what begins like this goes on with nothing before it. */
const beginsAnew = (line: string): boolean => /^\s*(?:[>*•|+–-]|\d{1,3}[.)]\s)/u.test(line)

type Paragraph = { text: string; from: number }

/** Lines that a wrap has cut are one paragraph; headings are none. */
const paragraphsIn = (text: string): readonly Paragraph[] => {
  const paragraphs: { from: number; to: number }[] = []
  let isOpen = false
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    const isText = line.trim() !== '' && !isHeading(line)
    const last = paragraphs.at(-1)
    if (isText && isOpen && last !== undefined && !beginsAnew(line)) last.to = to
    else if (isText) paragraphs.push({ from, to })
    isOpen = isText
    from = to + 1
  }
  return paragraphs.map((one) => ({ text: text.slice(one.from, one.to), from: one.from }))
}

/** Sentences of a document in their order, each a literal part of it, without marks of lists and without headings. */
export const sentencesIn = (text: string, locale: string): readonly Sentence[] => {
  const sentences: Sentence[] = []
  const language = knownLocale(locale)
  for (const paragraph of paragraphsIn(text)) {
    let { from } = paragraph
    for (const part of sentencesOfLine(paragraph.text, language)) {
      const marks = lineMarks.exec(part)?.[0].length ?? 0
      const sentence = text.slice(from + marks, from + part.length).trimEnd()
      if (/\p{L}/u.test(sentence) && sentence.length <= longest) sentences.push({ text: sentence, from: from + marks })
      from += part.length
    }
  }
  return sentences
}
