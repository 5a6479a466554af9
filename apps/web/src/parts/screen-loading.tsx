import { useTranslation } from 'react-i18next'

/** While the code of a screen is fetched. */
export const ScreenLoading = () => {
  const { t } = useTranslation('shell')
  return <output className="block py-16 text-quiet">{t('loading')}</output>
}
