import { useTranslation } from 'react-i18next'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenCredits } from './written-credits.ts'

addTexts('practiceWords', practiceWords)

/** An amount of half-credits in words: `half a credit`, `1 credit`, `2½ credits`. */
export const useCreditWords = (): ((halfCredits: number) => string) => {
  const { t } = useTranslation('practiceWords')
  return (halfCredits) =>
    halfCredits === 1 ? t('halfCredit') : t('credits', { count: halfCredits / 2, amount: writtenCredits(halfCredits) })
}
