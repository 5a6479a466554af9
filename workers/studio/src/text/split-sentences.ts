const longestSentence = 400
/** The shortest clause that may stand alone, so that an enumeration does not fall into words. */
const shortestClause = 60

/** Cuts at the last mark of a clause, or else at the last space, before the limit. */
const cutPoint = (text: string, limit: number): number => {
  const within = text.slice(0, limit)
  const clauses = [...within.matchAll(/[,;:—–)](?=\s)|\s[—–-](?=\s)/g)]
  const last = clauses.at(-1)
  if (last && last.index >= Math.min(shortestClause, limit / 2)) return last.index + last[0].length
  const space = within.lastIndexOf(' ')
  return space > 0 ? space : limit
}

/** Pieces of at most so many characters, cut where one would take a breath. */
const splitLong = (sentence: string, limit = longestSentence): readonly string[] => {
  const pieces: string[] = []
  let rest = sentence.trim()
  while (rest.length > limit) {
    const cut = cutPoint(rest, limit)
    pieces.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Something that can be spoken: a letter or a digit. */
const isSpoken = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * Sentences of a text, in order, none of them empty and none longer than 400 characters: what is longer is cut at clauses.
 */
export const splitSentences = (text: string, locale: string): readonly string[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return [...segmenter.segment(text.replace(/[ \t\r\n]+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter(isSpoken)
    .flatMap((sentence) => splitLong(sentence))
}
