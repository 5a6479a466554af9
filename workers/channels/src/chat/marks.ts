/** A stretch of text under one mark. */
export type Mark = { is: 'plain' | 'strong' | 'code' | 'block'; text: string }

// A backslash before a mark makes it a character; a fence may name its language, which no chat shows.
const pattern = /\\([\\*`])|```(?:[\w+-]*\n)?([\s\S]*?)```|`([^`\n]+)`|\*\*([^*\n](?:[^*]|\*(?!\*))*?)\*\*/g

const unescape = (text: string): string => text.replaceAll(/\\([\\*`])/g, '$1')

const markOf = ([, character, block, code, strong]: RegExpExecArray): Mark => {
  if (block !== undefined) return { is: 'block', text: block.replace(/\n$/, '') }
  if (code !== undefined) return { is: 'code', text: code }
  if (strong !== undefined) return { is: 'strong', text: unescape(strong) }
  return { is: 'plain', text: character ?? '' }
}

const join = (marks: readonly Mark[]): Mark[] => {
  const joined: Mark[] = []
  for (const mark of marks) {
    const last = joined.at(-1)
    if (mark.text === '') continue
    if (last?.is === 'plain' && mark.is === 'plain') last.text += mark.text
    else joined.push({ ...mark })
  }
  return joined
}

/** The stretches of a text in their order. A mark that is not closed is text. */
export const readMarks = (text: string): readonly Mark[] => {
  const marks: Mark[] = []
  let from = 0
  for (const found of text.matchAll(pattern)) {
    marks.push({ is: 'plain', text: text.slice(from, found.index) }, markOf(found))
    from = found.index + found[0].length
  }
  marks.push({ is: 'plain', text: text.slice(from) })
  return join(marks)
}

/** Where the mark begins inside of which this place lies; null where it lies in none. */
export const markAround = (text: string, at: number): number | null => {
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index >= at) return null
    if (index + found.length > at) return index
  }
  return null
}

/** The words alone. */
export const withoutMarks = (text: string): string =>
  readMarks(text)
    .map((mark) => mark.text)
    .join('')
