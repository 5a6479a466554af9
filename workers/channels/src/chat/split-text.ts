import { markAround } from './marks.ts'

const fence = '```'

/** Where the text may be cut best, before this length: between paragraphs, lines, sentences, words; never inside a pair of surrogates. */
const cutBefore = (text: string, length: number): number => {
  const head = text.slice(0, length)
  for (const end of ['\n\n', '\n', '. ', ' ']) {
    const at = head.lastIndexOf(end)
    if (at > length / 3) return at + end.length
  }
  const isPair = /[\uD800-\uDBFF]$/.test(head)
  return isPair ? length - 1 : length
}

/** A mark stays whole, unless the text begins with it and it alone is too long. */
const cutBeforeMark = (text: string, length: number): number => {
  const cut = cutBefore(text, length)
  return markAround(text, cut) || cut
}

const isInsideFence = (text: string): boolean => text.split(fence).length % 2 === 0

/** Where a block of code begins that the cut would break; null where it breaks none, or the block alone is too long. */
const brokenBlockAt = (text: string, cut: number): number | null => {
  const head = text.slice(0, cut)
  if (!isInsideFence(head)) return null
  const start = head.lastIndexOf(fence)
  return start > 0 ? start : null
}

/**
 * A text in pieces of at most this length: at a paragraph, then a line, a sentence, a word. A block of code stays whole; one that
 * is itself too long is closed and opened again.
 */
export const splitText = (text: string, length: number): readonly string[] => {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > length) {
    const cut = cutBeforeMark(rest, length)
    const block = brokenBlockAt(rest, cut)
    if (block !== null) {
      parts.push(rest.slice(0, block).trimEnd())
      rest = rest.slice(block)
    } else if (isInsideFence(rest.slice(0, cut))) {
      const shorter = cutBefore(rest, length - fence.length - 1)
      parts.push(`${rest.slice(0, shorter).trimEnd()}\n${fence}`)
      rest = `${fence}\n${rest.slice(shorter)}`
    } else {
      parts.push(rest.slice(0, cut).trimEnd())
      rest = rest.slice(cut).trimStart()
    }
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest]
}
