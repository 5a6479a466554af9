import { wordsOf } from './text/words.ts'

const endings: ReadonlySet<string> = new Set(['s', 'es', 'n', 'en', 'ing', 'y', 'ed'])

/** One of many, where a word can be read as several: “animals” is found as “animal” too. */
const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)

const spellings = (text: string): readonly string[] => wordsOf(text).map(({ spelling }) => spelling)

const isFormOf = (word: string, theme: string): boolean =>
  word === theme || (word.startsWith(theme) && endings.has(word.slice(theme.length)))

/** Word by word in a row; the last may have an ending of its own. */
const stands = (words: readonly string[], theme: readonly string[]): boolean => {
  const last = theme.length - 1
  return words.some((_, from) =>
    theme.every((part, index) => {
      const word = words[from + index]
      if (word === undefined) return false
      return index === last ? isFormOf(word, singular(part)) : word === part
    }),
  )
}

/**
 * Which of these themes a text names, whatever their case, accents and common endings: “sea” is in “two seas” and not in
 * “season”. In the order of the themes, pure, total.
 */
export const findThemes = (text: string, themes: readonly string[]): readonly string[] => {
  const words = spellings(text)
  return themes.filter((theme) => {
    const parts = spellings(theme)
    return parts.length > 0 && stands(words, parts)
  })
}

/** Those of the themes that a text does not name: what its author names cannot be kept from them. */
export const themesUnnamedIn = (text: string, themes: readonly string[]): readonly string[] => {
  const named = new Set(findThemes(text, themes))
  return themes.filter((theme) => !named.has(theme))
}
