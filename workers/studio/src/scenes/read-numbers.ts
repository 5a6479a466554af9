/** A number as people write it: sign, digits, point or comma. */
const signed = String.raw`[-−]?\d+(?:[.,]\d+)?`

const toNumber = (text: string): number => Number(text.replace('−', '-').replace(',', '.'))

/** Every number of the text, in its order. Those that are glued to letters or powers (`x2`, `x^2`) are none. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\d^.,])${signed}(?![\p{L}\d]|[.,]\d)`, 'gu'))].map(([found]) =>
    toNumber(found),
  )

/** Whole numbers between bounds. */
export const wholesIn = (text: string, [least, most]: readonly [number, number]): readonly number[] =>
  numbersIn(text).filter((value) => Number.isInteger(value) && value >= least && value <= most)

/** Vectors of the plane: `(1, 2)`, `[1; 2]`. A comma parts the numbers, so decimals need a point here. */
export const pairsIn = (text: string): readonly (readonly [number, number])[] => {
  const part = String.raw`([-−]?\d+(?:\.\d+)?)`
  const pair = new RegExp(String.raw`[([<]\s*${part}\s*[,;| ]\s*${part}\s*[)\]>]`, 'gu')
  return [...text.matchAll(pair)].map(([, first = '', second = '']) => [toNumber(first), toNumber(second)] as const)
}

export type Matrix = readonly [a: number, b: number, c: number, d: number]

/** A matrix of two rows: `[[2, 1], [1, 2]]`, `2 1; 1 2`; row by row. Null where there are not just four numbers. */
export const matrixIn = (text: string): Matrix | null => {
  const rows = pairsIn(text.replaceAll(/\[\s*\[/gu, '[').replaceAll(/\]\s*\]/gu, ']'))
  const [first, second] = rows
  if (first && second && rows.length === 2) return [...first, ...second]
  const [a, b, c, d, ...more] = numbersIn(text)
  const isWhole = a !== undefined && b !== undefined && c !== undefined && d !== undefined && more.length === 0
  return isWhole ? [a, b, c, d] : null
}

/** Complex numbers `a + bi`, at most as many as are written so. */
export const complexIn = (text: string): readonly (readonly [number, number])[] => {
  const written = /([-−]?\s*\d+(?:\.\d+)?)\s*([+\-−])\s*(\d+(?:\.\d+)?)?\s*i(?![\p{L}\d])/gu
  return [...text.matchAll(written)].map(([, real = '', sign, imaginary = '1']) => {
    const size = toNumber(imaginary)
    return [toNumber(real.replaceAll(/\s/gu, '')), sign === '+' ? size : -size] as const
  })
}

/** An ISO day, or null; `nth` counts from 0. */
export const dayIn = (text: string, nth = 0): string | null => {
  const days = [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu)].map(([day]) => day)
  const real = days.filter(
    (day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && toIsoDay(Date.parse(`${day}T00:00:00Z`)) === day,
  )
  return real[nth] ?? null
}

const toIsoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** No smaller and no larger than a drawing shows well. */
export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
