import type { AppError } from '@orrery/contracts/errors'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'

const reasons = ['too_few', 'flat', 'contradictory'] as const

/** Answers that do not say enough are told so: a type is not made up for anybody. */
export const NotInformative = ({ error, onAnswer }: { error: AppError; onAnswer: () => void }) => {
  const { t } = useTranslation('enneagram')
  const reason = reasons.find((name) => name === error.details?.['reason'])
  return (
    <section aria-labelledby="not-informative" className="card mx-auto max-w-2xl border-s-4 border-s-warn p-6 sm:p-8">
      <h2 id="not-informative" className="text-3xl">
        {t('refusedTitle')}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{reason ? t(reason) : error.message}</p>
      <p className="mt-3 text-quiet">{t('refusedText')}</p>
      <Button look="main" className="mt-5" onClick={onAnswer}>
        {t('goOn')}
      </Button>
    </section>
  )
}
