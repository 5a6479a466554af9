import { writtenCount } from '../i18n/written.ts'

/** Half-credits as credits, with a true minus sign: `−½`, `1`, `2½`. */
export const writtenCredits = (halfCredits: number): string => {
  const size = Math.abs(halfCredits)
  const whole = Math.floor(size / 2)
  const half = size % 2 === 1 ? '½' : ''
  const figure = whole === 0 && half !== '' ? half : `${writtenCount(whole)}${half}`
  return halfCredits < 0 ? `−${figure}` : figure
}

/** With its sign, whichever it is: `+1`, `−½`, `0`. */
export const writtenSignedCredits = (halfCredits: number): string =>
  halfCredits > 0 ? `+${writtenCredits(halfCredits)}` : writtenCredits(halfCredits)
