import type { CodeWanted, SignedIn } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'
import { MailField } from './mail-field.tsx'
import { SecretField } from './secret-field.tsx'
import { SignInForm } from './sign-in-page.tsx'

/** Address and password. */
export const PasswordStep = ({ onAnswer }: { onAnswer: (answer: SignedIn | CodeWanted) => void }) => {
  const { t } = useTranslation('signIn')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<{ email: boolean; password: boolean } | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.account.login({ email, password }),
    onSuccess: onAnswer,
  })
  const submit = () => {
    const empty = { email: email.trim() === '', password: password === '' }
    setMissing(empty)
    if (!empty.email && !empty.password && !isPending) mutate()
  }
  return (
    <SignInForm label={t('signIn')} problems={error ?? missing} onSubmit={submit}>
      <MailField
        value={email}
        onType={setEmail}
        isMissing={missing?.email === true}
        error={error}
        // Where browsers offer passkeys.
        autoComplete="username webauthn"
      />
      <div>
        <SecretField
          label={t('password')}
          problem={missing?.password ? t('needPassword') : problemOf(error, 'password')}
          autoComplete="current-password"
          text={password}
          onChange={setPassword}
        />
        <p className="mt-1.5 text-fine">
          <Link to="/reset" className="inline-flex min-h-6 items-center text-calm underline underline-offset-4">
            {t('forgot')}
          </Link>
        </p>
      </div>
      {error && !isToldBeside(error, ['email', 'password']) && <Refusal error={error} />}
      <Button type="submit" look="main" disabled={isPending}>
        {isPending ? t('signingIn') : t('signIn')}
      </Button>
    </SignInForm>
  )
}
