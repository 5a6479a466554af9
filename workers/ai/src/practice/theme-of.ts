import type { Theme } from '../reading/content/themes.ts'
import { themeWords } from './content/theme-words.ts'
import { type PracticeTheme, practiceThemes } from './content/themes.ts'

/** Lower case, without accents, a space before each word and one at the end. */
const folded = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Longer beginnings say more: “let go” outweighs “art”. */
const scoreOf = (text: string, theme: PracticeTheme): number =>
  themeWords[theme].filter((word) => text.includes(` ${word}`)).reduce((sum, word) => sum + Math.min(word.length, 9), 0)

/** The theme of the first text that shows one, so the intention goes before its reasons; null where none does. */
export const themeOf = (texts: readonly string[]): PracticeTheme | null => {
  for (const text of texts) {
    const plain = folded(text)
    const best = practiceThemes
      .map((theme) => ({ theme, score: scoreOf(plain, theme) }))
      .reduce((one, other) => (other.score > one.score ? other : one))
    if (best.score > 0) return best.theme
  }
  return null
}

/** What the themes of readings are as themes of a practice. */
const themeOfReading: Readonly<Record<Theme, PracticeTheme>> = {
  beginning: 'beginning',
  patience: 'steadiness',
  closeness: 'closeness',
  solitude: 'rest',
  freedom: 'release',
  order: 'steadiness',
  voice: 'courage',
  feeling: 'calm',
  thought: 'focus',
  courage: 'courage',
  care: 'kindness',
  release: 'release',
  delight: 'gratitude',
  craft: 'making',
  direction: 'focus',
  depth: 'calm',
  trust: 'trust',
}

export const practiceThemeOf = (theme: Theme): PracticeTheme => themeOfReading[theme]
