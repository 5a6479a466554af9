import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** A screen that threw, or whose code could not be fetched. */
export const ScreenFailure = () => {
  const { t } = useTranslation('failure')
  return (
    <div role="alert" className="max-w-prose py-16">
      <title>{t('screenTitle')}</title>
      <h1 className="text-3xl">{t('screenTitle')}</h1>
      <p className="my-4">{t('screenText')}</p>
      <Button look="main" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  )
}
