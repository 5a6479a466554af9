import type { Session } from '@orrery/contracts/accounts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../account/loaded.tsx'
import { Outcome } from '../../account/outcome.tsx'
import { Panel } from '../../account/panel.tsx'
import { SectionTitle } from '../../account/section-title.tsx'
import { SessionList } from '../../account/session-list.tsx'
import { api } from '../../api.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'

const currentFirst = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted((one, other) => Number(other.current) - Number(one.current))

/** Where the person is signed in. */
export const AccountSessions = () => {
  const { t } = useTranslation('account')
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: async ({ signal }) => currentFirst(await api.account.sessions({ signal })),
    // Other devices come and go by themselves.
    staleTime: 0,
  })
  const [outcome, setOutcome] = useState<string | null>(null)

  const end = async ({ id }: Session, name: string) => {
    await api.account.endSession(id)
    await sessions.refetch()
    setOutcome(t('sessionEnded', { device: name }))
  }
  const endOthers = async (others: readonly Session[]) => {
    await Promise.all(others.map(({ id }) => api.account.endSession(id)))
    await sessions.refetch()
    setOutcome(t('sessionsEndedOthers'))
  }
  return (
    <>
      <SectionTitle section="sessions" />
      <Panel title={t('sessionsTitle')} lead={t('sessionsLead')}>
        <Outcome text={outcome} />
        <Loaded query={sessions}>
          {(listed) => {
            const others = listed.filter(({ current }) => !current)
            return (
              <>
                <SessionList sessions={listed} onEnd={end} />
                <div className="mt-4">
                  {others.length === 0 ? (
                    <p className="text-quiet">{t('sessionOnly')}</p>
                  ) : (
                    <ConfirmDialog
                      texts={{
                        title: t('sessionsEndOthersTitle'),
                        text: t('sessionsEndOthersText'),
                        confirm: t('sessionsEndOthers'),
                        cancel: t('stay'),
                      }}
                      trigger={t('sessionsEndOthers')}
                      onConfirm={() => endOthers(others)}
                    />
                  )}
                </div>
              </>
            )
          }}
        </Loaded>
      </Panel>
    </>
  )
}
