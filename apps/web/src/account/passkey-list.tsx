import type { Passkey } from '@orrery/contracts/passkeys'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { useClock } from './use-clock.ts'

const PasskeyLine = ({ passkey, onRemove }: { passkey: Passkey; onRemove: (name: string) => Promise<void> }) => {
  const { t } = useTranslation('account')
  const { day } = useClock()
  const { backedUp, createdAt } = passkey
  const name = passkey.name ?? t('passkeyUnnamed')
  const facts = [
    t(backedUp ? 'passkeySynced' : 'passkeyHere'),
    ...(createdAt === null ? [] : [t('passkeyAdded', { date: day(createdAt) })]),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline py-3 last:border-b-0">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-fine text-quiet">{facts.join(' · ')}</p>
      </div>
      <ConfirmDialog
        texts={{
          title: t('passkeyRemoveTitle', { name }),
          text: t('passkeyRemoveText'),
          confirm: t('passkeyRemoveConfirm'),
          cancel: t('keep'),
        }}
        trigger={t('passkeyRemove')}
        label={`${t('passkeyRemove')}: ${name}`}
        onConfirm={() => onRemove(name)}
      />
    </li>
  )
}

/** The passkeys of the person, each with where it lies. */
export const PasskeyList = ({
  passkeys,
  onRemove,
}: {
  passkeys: readonly Passkey[]
  onRemove: (passkey: Passkey, name: string) => Promise<void>
}) => (
  <ul className="mb-5">
    {passkeys.map((passkey) => (
      <PasskeyLine key={passkey.id} passkey={passkey} onRemove={(name) => onRemove(passkey, name)} />
    ))}
  </ul>
)
