import type { Account } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { asProblemOf, problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { PasswordField } from './password-field.tsx'

/** Asks for another address of mail; it holds when both were confirmed. */
export const EmailForm = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: (body: { email: string; password?: string }) =>
      api.account.changeEmail(body).catch((refused: unknown) => {
        throw account.hasPassword ? asProblemOf(refused, 'password') : refused
      }),
  })
  return (
    <>
      <p className="mb-5">
        {t('emailNow', { email: account.email })}{' '}
        <span className="text-quiet">({t(account.emailVerified ? 'emailVerified' : 'emailUnverified')})</span>
      </p>
      <AccountForm
        fields={['email', 'password']}
        action={t('emailAction')}
        isPending={isPending}
        error={error}
        done={isSuccess && t('emailAsked')}
        onSubmit={(typed, clear) =>
          mutate(
            { email: typed('email'), ...(account.hasPassword && { password: typed('password') }) },
            { onSuccess: clear },
          )
        }
      >
        <TextField
          type="email"
          name="email"
          autoComplete="email"
          label={t('emailNew')}
          hint={t('emailHint')}
          problem={problemOf(error, 'email')}
        />
        <PasswordField account={account} error={error} />
      </AccountForm>
    </>
  )
}
