/** Lower case without accents, letter for letter, so that places in it are places in the text. */
export const folded = (text: string): string =>
  text.replaceAll(/[^\0-\x7F]|[A-Z]/g, (sign) => {
    const plain = sign.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 ? plain : sign
  })

/** A whole message as bare words. */
export const bareWords = (text: string): string =>
  folded(text.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Angle brackets are shown to models as spaces, so they count as such. */
const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s<>]+/gu, ' ')
    .trim()

/** A quote is a literal part of a text; white space counts alike, and an empty one is none. */
export const isQuoteOf = (quote: string, text: string): boolean =>
  spaced(quote) !== '' && spaced(text).includes(spaced(quote))
