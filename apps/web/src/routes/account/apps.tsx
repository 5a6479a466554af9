import type { AllowedApp } from '@orrery/contracts/apps'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppList } from '../../account/app-list.tsx'
import { Loaded } from '../../account/loaded.tsx'
import { Outcome } from '../../account/outcome.tsx'
import { Panel } from '../../account/panel.tsx'
import { SectionTitle } from '../../account/section-title.tsx'
import { api } from '../../api.ts'

/** Programs that act for the person. */
export const AccountApps = () => {
  const { t } = useTranslation('account')
  const apps = useQuery({
    queryKey: ['apps'],
    queryFn: ({ signal }) => api.account.apps({ signal }),
    // A program is let in on another page, perhaps in another tab.
    staleTime: 0,
  })
  const [outcome, setOutcome] = useState<string | null>(null)
  const revoke = async ({ clientId, name }: AllowedApp) => {
    await api.account.revokeApp(clientId)
    await apps.refetch()
    setOutcome(t('appRevoked', { name }))
  }
  return (
    <>
      <SectionTitle section="apps" />
      <Panel title={t('appsTitle')} lead={t('appsLead')}>
        <Outcome text={outcome} />
        <Loaded query={apps}>
          {(listed) => (listed.length === 0 ? <p>{t('appsEmpty')}</p> : <AppList apps={listed} onRevoke={revoke} />)}
        </Loaded>
      </Panel>
    </>
  )
}
