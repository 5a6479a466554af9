const quote = 0x22
const backslash = 0x5c
/** `[` and `{`; the closing ones lie two above. */
const openers = new Set([0x5b, 0x7b])
const closers = new Set([0x5d, 0x7d])

/** Index of the quote that ends the string which begins at `start`. */
const endOfString = (json: string, start: number): number => {
  let index = start + 1
  while (index < json.length) {
    const code = json.charCodeAt(index)
    if (code === quote) return index
    index += code === backslash ? 2 : 1
  }
  return index
}

/** Deepest nesting of arrays and objects in JSON text, found before parsing so that no recursion ever meets it. */
export const nestingDepth = (json: string): number => {
  let depth = 0
  let deepest = 0
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (code === quote) index = endOfString(json, index)
    else if (openers.has(code)) deepest = Math.max(deepest, (depth += 1))
    else if (closers.has(code)) depth -= 1
  }
  return deepest
}
