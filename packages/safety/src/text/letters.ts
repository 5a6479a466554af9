/** Letters of other scripts that are drawn like Latin ones, and Latin letters that Unicode does not take apart. */
const lookalikes: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}

/** Signs that stand for a letter when letters surround them: k1ll, su!cide, m@tar. */
export const leetLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const marksAndFormatting = /[\p{M}\p{Cf}]/gu
const lettersAndDigits = /[\p{L}\p{N}]/gu

/** A code point without case, accent, width and formatting: letters and digits, or signs, or nothing. */
export function foldedCharacter(character: string): string {
  const plain = character.toLowerCase().normalize('NFKD').toLowerCase().replace(marksAndFormatting, '')
  const letters = plain.match(lettersAndDigits)
  if (!letters) return plain
  return letters.map((letter) => lookalikes[letter] ?? letter).join('')
}
