import type { Account } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { asProblemOf, problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { useRefreshAccount } from './own-account.ts'

/** Another password in place of the current one, or the first one. */
export const PasswordForm = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const refresh = useRefreshAccount()
  const { hasPassword, email } = account
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: (body: { currentPassword?: string; password: string }) =>
      api.account.changePassword(body).catch((refused: unknown) => {
        throw hasPassword ? asProblemOf(refused, 'currentPassword') : refused
      }),
    onSuccess: refresh,
  })
  return (
    <>
      {!hasPassword && <p className="mb-5">{t('passwordNone')}</p>}
      <AccountForm
        fields={hasPassword ? ['currentPassword', 'password'] : ['password']}
        action={t(hasPassword ? 'passwordChange' : 'passwordSet')}
        isPending={isPending}
        error={error}
        done={isSuccess && t('passwordChanged')}
        onSubmit={(typed, clear) =>
          mutate(
            { password: typed('password'), ...(hasPassword && { currentPassword: typed('currentPassword') }) },
            { onSuccess: clear },
          )
        }
      >
        {/* Password managers want to know whose password it is. */}
        <input type="hidden" autoComplete="username" name="username" value={email} readOnly />
        {hasPassword && (
          <TextField
            type="password"
            name="currentPassword"
            autoComplete="current-password"
            label={t('passwordCurrent')}
            problem={problemOf(error, 'currentPassword')}
          />
        )}
        <TextField
          type="password"
          name="password"
          autoComplete="new-password"
          label={t('passwordNew')}
          hint={hasPassword ? t('passwordRule') : `${t('passwordRule')} ${t('freshHint')}`}
          problem={problemOf(error, 'password')}
        />
      </AccountForm>
    </>
  )
}
