import type { ApiKey } from '@orrery/contracts/api-keys'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { useScopeWords } from './scope-words.ts'
import { useClock } from './use-clock.ts'

const hasEnded = ({ expiresAt }: ApiKey): boolean => expiresAt !== null && Date.parse(expiresAt) <= Date.now()

const useKeyFacts = (apiKey: ApiKey): string => {
  const { t } = useTranslation('account')
  const { instant, day } = useClock()
  const { createdAt, expiresAt, lastUsedAt, limitPerMinute } = apiKey
  const ending = hasEnded(apiKey) ? 'keyExpired' : 'keyExpires'
  return [
    t('keyMade', { date: day(createdAt) }),
    lastUsedAt === null ? t('keyNeverUsed') : t('keyUsed', { instant: instant(lastUsedAt) }),
    expiresAt === null ? t('keyForever') : t(ending, { date: day(expiresAt) }),
    ...(limitPerMinute === null ? [] : [t('keyLimit', { count: limitPerMinute })]),
  ].join(' · ')
}

const KeyLine = ({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => Promise<void> }) => {
  const { t } = useTranslation('account')
  const inWords = useScopeWords()
  const facts = useKeyFacts(apiKey)
  const { name, prefix, scopes } = apiKey
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 border-b border-hairline py-4 last:border-b-0">
      <div className="min-w-0">
        <h3 className={`text-lg ${hasEnded(apiKey) ? 'text-quiet' : ''}`}>
          {name} <code className="text-fine text-quiet">{prefix}…</code>
        </h3>
        <ul className="mt-1 list-disc ps-5 text-[0.9375rem]">
          {scopes.map((scope) => (
            <li key={scope}>{inWords(scope)}</li>
          ))}
        </ul>
        <p className="figure-text mt-1 text-fine text-quiet">{facts}</p>
      </div>
      <ConfirmDialog
        texts={{
          title: t('keyRevokeTitle', { name }),
          text: t('keyRevokeText'),
          confirm: t('keyRevokeConfirm'),
          cancel: t('keep'),
        }}
        trigger={t('keyRevoke')}
        label={`${t('keyRevoke')}: ${name}, ${prefix}`}
        onConfirm={onRevoke}
      />
    </li>
  )
}

/** A person's keys as they may be told: never the keys themselves. */
export const KeyList = ({
  keys,
  onRevoke,
}: {
  keys: readonly ApiKey[]
  onRevoke: (apiKey: ApiKey) => Promise<void>
}) => (
  <ul>
    {keys.map((apiKey) => (
      <KeyLine key={apiKey.id} apiKey={apiKey} onRevoke={() => onRevoke(apiKey)} />
    ))}
  </ul>
)
