/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export const capitalised = (text: string): string => text.replace(/^./su, (first) => first.toUpperCase())

/** The first letter small, but for names and the word I. */
export const inMidSentence = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** A text cut into its sentences; quotation marks stay with what they close. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…][”’)]?)\s+(?=[“‘(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
