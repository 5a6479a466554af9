import type { ApiKey, CreatedApiKey } from '@orrery/contracts/api-keys'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyForm } from '../../account/key-form.tsx'
import { KeyList } from '../../account/key-list.tsx'
import { KeyShown } from '../../account/key-shown.tsx'
import { Loaded } from '../../account/loaded.tsx'
import { Outcome } from '../../account/outcome.tsx'
import { Panel } from '../../account/panel.tsx'
import { SectionTitle } from '../../account/section-title.tsx'
import { api } from '../../api.ts'

/** The person's API keys, and how to make one. */
export const AccountKeys = () => {
  const { t } = useTranslation('account')
  const keys = useQuery({
    queryKey: ['api-keys'],
    queryFn: ({ signal }) => api.account.keys({ signal }),
    // The last use moves by itself.
    staleTime: 0,
  })
  const [created, setCreated] = useState<CreatedApiKey | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const show = (made: CreatedApiKey) => {
    setOutcome(null)
    setCreated(made)
    void keys.refetch()
  }
  const revoke = async ({ id, name }: ApiKey) => {
    await api.account.revokeKey(id)
    if (created?.id === id) setCreated(null)
    await keys.refetch()
    setOutcome(t('keyRevoked', { name }))
  }
  return (
    <>
      <SectionTitle section="keys" />
      {created && <KeyShown key={created.id} created={created} onKept={() => setCreated(null)} />}
      <Panel title={t('keysTitle')} lead={t('keysLead')}>
        <Outcome text={outcome} />
        <Loaded query={keys}>
          {(listed) => (listed.length === 0 ? <p>{t('keysEmpty')}</p> : <KeyList keys={listed} onRevoke={revoke} />)}
        </Loaded>
        <p className="mt-4">
          <Link to="/docs" className="inline-block min-h-7 text-calm underline underline-offset-4">
            {t('keysDocs')}
          </Link>
        </p>
      </Panel>
      {!created && (
        <Panel title={t('keyNewTitle')}>
          <KeyForm onMade={show} />
        </Panel>
      )}
    </>
  )
}
