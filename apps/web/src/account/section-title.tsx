import { useTranslation } from 'react-i18next'

/** What the tab of the browser says of a part of the account. */
export const SectionTitle = ({
  section,
}: {
  section: 'profile' | 'security' | 'sessions' | 'keys' | 'apps' | 'usage' | 'privacy'
}) => {
  const { t } = useTranslation('account')
  return <title>{`${t(section)} · ${t('title')} · Orrery`}</title>
}
