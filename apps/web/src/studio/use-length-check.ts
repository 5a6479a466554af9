import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LengthLimits, tooLongBy, wrongLength } from '../parts/text-length.ts'

export type LengthCheck = {
  problem: string | undefined
  isRight: boolean
  /** Whether one that is too short is told; one that is too long always is. */
  tellShort: (isTold: boolean) => void
}

/** What is wrong with the length of what is typed. */
export const useLengthCheck = (text: string, limits: LengthLimits, shortText: string): LengthCheck => {
  const { t } = useTranslation('studio')
  const [isShortTold, tellShort] = useState(false)
  const wrong = wrongLength(text, limits)
  const short = wrong === 'short' && isShortTold ? shortText : undefined
  return {
    problem: wrong === 'long' ? t('tooLong', tooLongBy(text, limits)) : short,
    isRight: wrong === null,
    tellShort,
  }
}
