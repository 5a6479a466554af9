import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url'

/** The fonts of the pictures, under the family names they use. */
export const fontFiles = { 'Inter Variable': inter, 'Newsreader Variable': newsreader } as const
