/** Letters that do not come apart into a plain letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ə: 'e',
}

/**
 * A name as it is compared: lower case, without accents, apostrophes and punctuation, words apart by one space.
 * `Xi’an` becomes `xian`, `Frankfurt (Oder)` becomes `frankfurt oder`, `Łódź` becomes `lodz`.
 */
export const fold = (name: string): string => (plainLetters.test(name) ? name.toLowerCase() : foldMarks(name))

/** Most names: nothing to fold but the case. */
const plainLetters = /^[A-Za-z]+( [A-Za-z]+)*$/

const foldMarks = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘ʻʼʿʾ`´′]/gu, '')
    .replaceAll(/[ßæœøłđðþıŋħə]/g, (letter) => spelledOut[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/**
 * Every folded spelling under which a name is found: plain, with two letters for umlauts and å ø, with saint and st for
 * each other, and both halves of a double name like `Biel/Bienne`.
 */
export function foldedSpellings(name: string): string[] {
  const plain = fold(name)
  if (plainLetters.test(name) && !/\b(st|saint)\b/.test(plain)) return [plain]
  const spellings = new Set([plain])
  if (name.includes('/')) for (const half of name.split('/')) spellings.add(fold(half))
  if (/[äöüåø]/i.test(name)) {
    spellings.add(fold(name.toLowerCase().replaceAll(/[äöüåø]/g, (letter) => twoLetters[letter] ?? letter)))
  }
  if (/\bsaint\b/.test(plain)) spellings.add(plain.replaceAll(/\bsaint\b/g, 'st'))
  if (/\bst\b/.test(plain)) spellings.add(plain.replaceAll(/\bst\b/g, 'saint'))
  return [...spellings]
}
