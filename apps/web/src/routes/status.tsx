import { useTranslation } from 'react-i18next'
import { HealthView } from '../health/health-view.tsx'
import { status } from '../i18n/en/status.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('status', status)

/** For everybody: what works now, and what is missed where something does not. */
export const Status = () => {
  const { t } = useTranslation('status')
  return (
    <div className="mx-auto max-w-2xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
      <p className="mt-4 font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
      <HealthView />
      <p className="mt-6 text-[0.9375rem] text-quiet">{t('unreachable')}</p>
    </div>
  )
}
