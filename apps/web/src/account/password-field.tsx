import type { Account } from '@orrery/contracts/accounts'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'

/** The password once more, before what only its owner may do. An account without one signs in anew instead. */
export const PasswordField = ({ account, error }: { account: Account; error: Error | null }) => {
  const { t } = useTranslation('account')
  if (!account.hasPassword) return <p className="text-quiet">{t('freshHint')}</p>
  return (
    <TextField
      type="password"
      name="password"
      autoComplete="current-password"
      label={t('password')}
      hint={t('passwordHint')}
      problem={problemOf(error, 'password')}
    />
  )
}
