import type { Session } from '@orrery/contracts/accounts'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { deviceOf } from './device-name.ts'
import { useClock } from './use-clock.ts'

const useDeviceName = (): ((session: Session) => string) => {
  const { t } = useTranslation('account')
  return ({ device }) => {
    const { browser, system } = deviceOf(device)
    if (browser !== null && system !== null) return t('sessionDevice', { browser, system })
    return browser ?? system ?? t('sessionUnknown')
  }
}

const SessionLine = ({ session, onEnd }: { session: Session; onEnd: (name: string) => Promise<void> }) => {
  const { t } = useTranslation('account')
  const { instant, day } = useClock()
  const name = useDeviceName()(session)
  const since = instant(session.createdAt)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline py-3 last:border-b-0">
      <div className="min-w-0">
        <p className="font-semibold">
          {name}
          {session.current && <span className="ms-2 font-normal text-good">{t('sessionCurrent')}</span>}
        </p>
        <p className="figure-text text-fine text-quiet">
          {t('sessionSince', { instant: since })} · {t('sessionUsed', { date: day(session.renewedAt) })}
        </p>
      </div>
      {!session.current && (
        <ConfirmDialog
          texts={{
            title: t('sessionEndTitle', { device: name }),
            text: t('sessionEndText'),
            confirm: t('sessionEnd'),
            cancel: t('stay'),
          }}
          trigger={t('sessionEnd')}
          label={`${t('sessionEnd')}: ${name}, ${since}`}
          onConfirm={() => onEnd(name)}
        />
      )}
    </li>
  )
}

/** Every device and program that is signed in, and a way to sign each out. */
export const SessionList = ({
  sessions,
  onEnd,
}: {
  sessions: readonly Session[]
  onEnd: (session: Session, name: string) => Promise<void>
}) => (
  <ul>
    {sessions.map((session) => (
      <SessionLine key={session.id} session={session} onEnd={(name) => onEnd(session, name)} />
    ))}
  </ul>
)
