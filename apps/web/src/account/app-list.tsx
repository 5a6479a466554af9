import type { AllowedApp } from '@orrery/contracts/apps'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { useScopeWords } from './scope-words.ts'
import { useClock } from './use-clock.ts'

const AppLine = ({ app, onRevoke }: { app: AllowedApp; onRevoke: () => Promise<void> }) => {
  const { t } = useTranslation('account')
  const inWords = useScopeWords()
  const { day } = useClock()
  const { name } = app
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 border-b border-hairline py-4 last:border-b-0">
      <div className="min-w-0">
        <h3 className="text-lg">
          {name} <span className="font-sans text-fine text-quiet">{t('appSince', { date: day(app.allowedAt) })}</span>
        </h3>
        <ul className="mt-1 list-disc ps-5 text-[0.9375rem]">
          {app.scopes.map((scope) => (
            <li key={scope}>{inWords(scope)}</li>
          ))}
        </ul>
      </div>
      <ConfirmDialog
        texts={{
          title: t('appRevokeTitle', { name }),
          text: t('appRevokeText'),
          confirm: t('appRevokeConfirm'),
          cancel: t('stay'),
        }}
        trigger={t('appRevoke')}
        label={`${t('appRevoke')}: ${name}`}
        onConfirm={onRevoke}
      />
    </li>
  )
}

/** Programs of others that were let in, each with what it may do. */
export const AppList = ({
  apps,
  onRevoke,
}: {
  apps: readonly AllowedApp[]
  onRevoke: (app: AllowedApp) => Promise<void>
}) => (
  <ul>
    {apps.map((app) => (
      <AppLine key={app.clientId} app={app} onRevoke={() => onRevoke(app)} />
    ))}
  </ul>
)
