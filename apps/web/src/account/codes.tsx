import type { Account, TotpSetup } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { asProblemOf } from '../parts/field-problems.ts'
import { AccountForm } from './account-form.tsx'
import { CodesSetup } from './codes-setup.tsx'
import { Outcome } from './outcome.tsx'
import { useRefreshAccount } from './own-account.ts'
import { PasswordField } from './password-field.tsx'

const ByPassword = <Answer,>({
  account,
  action,
  call,
  onDone,
}: {
  account: Account
  action: string
  call: (body: { password: string }) => Promise<Answer>
  onDone: (answer: Answer) => void
}) => {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (password: string) =>
      call({ password }).catch((refused: unknown) => {
        throw asProblemOf(refused, 'password')
      }),
    onSuccess: onDone,
  })
  return (
    <AccountForm
      fields={['password']}
      action={action}
      isPending={isPending}
      error={error}
      onSubmit={(typed) => mutate(typed('password'))}
    >
      <PasswordField account={account} error={error} />
    </AccountForm>
  )
}

/** Codes as a second factor: on, off, or being set up. */
export const Codes = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const refresh = useRefreshAccount()
  const [setup, setSetup] = useState<TotpSetup | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const switched = async (text: string) => {
    await refresh()
    setSetup(null)
    setOutcome(text)
  }
  if (!account.hasPassword) return <p>{t('codesNeedPassword')}</p>
  if (setup) return <CodesSetup account={account} setup={setup} onVerified={() => switched(t('codesSwitchedOn'))} />
  return (
    <>
      <Outcome text={outcome} />
      <p className="mb-5 font-semibold">{t(account.twoFactorEnabled ? 'codesOn' : 'codesOff')}</p>
      {account.twoFactorEnabled ? (
        <ByPassword
          key="off"
          account={account}
          action={t('codesEnd')}
          call={(body) => api.account.disableTotp(body)}
          onDone={() => void switched(t('codesSwitchedOff'))}
        />
      ) : (
        <ByPassword
          key="on"
          account={account}
          action={t('codesBegin')}
          call={(body) => api.account.enableTotp(body)}
          onDone={setSetup}
        />
      )}
    </>
  )
}
