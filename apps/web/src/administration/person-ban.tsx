import type { ListedAccount } from '@orrery/contracts/administration'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'

type Changed = (banned: boolean) => Promise<unknown>

const Ban = ({ email, onChange }: { email: string; onChange: Changed }) => {
  const { t } = useTranslation('administration')
  const texts = {
    title: t('banTitle', { email }),
    text: t('banText'),
    confirm: t('banConfirm'),
    cancel: t('cancel'),
  }
  return (
    <ConfirmDialog texts={texts} trigger={t('ban')} label={t('banOf', { email })} onConfirm={() => onChange(true)} />
  )
}

const Unban = ({ email, onChange }: { email: string; onChange: Changed }) => {
  const { t } = useTranslation('administration')
  const texts = {
    title: t('unbanTitle', { email }),
    text: t('unbanText'),
    confirm: t('unban'),
    cancel: t('cancel'),
  }
  return (
    <ConfirmDialog
      texts={texts}
      trigger={t('unban')}
      label={t('unbanOf', { email })}
      onConfirm={() => onChange(false)}
    />
  )
}

/** Bans, or lifts the ban. */
export const PersonBan = ({ account: { email, banned }, onChange }: { account: ListedAccount; onChange: Changed }) =>
  banned ? <Unban email={email} onChange={onChange} /> : <Ban email={email} onChange={onChange} />
