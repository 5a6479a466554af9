import { AppError } from '@orrery/contracts/errors'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MailField } from '../sign-in/mail-field.tsx'
import { SecretField } from '../sign-in/secret-field.tsx'
import { SignInForm, SignInPage } from '../sign-in/sign-in-page.tsx'
import { CheckMail } from '../sign-in/check-mail.tsx'
import { useGoOn } from '../sign-in/go-on.ts'
import { isLongEnough } from '../sign-in/password-length.ts'
import { ProviderButtons } from '../sign-in/provider-buttons.tsx'
import { providersQuery } from '../sign-in/providers-query.ts'
import { signedIn } from '../account/use-person.ts'
import { api, queryClient } from '../api.ts'
import { signIn as texts } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { Button } from '../parts/button.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'
import { TextField } from '../parts/text-field.tsx'

addTexts('signIn', texts)

type NewAccount = { name: string; email: string; password: string }

/**
 * Opens the account, and signs in where no address has to be confirmed first. Null when a mail says how to go on: also
 * when the address had an account already, which only its owner is told.
 */
const openAccount = async ({ name, email, password }: NewAccount) => {
  await api.account.register({ email, password, ...(name.trim() !== '' && { name }) })
  const { confirmsAddresses } = await queryClient.ensureQueryData(providersQuery)
  if (confirmsAddresses) return null
  try {
    const answer = await api.account.login({ email, password })
    return 'user' in answer ? answer.user : null
  } catch (error) {
    if (AppError.is(error) && error.code === 'UNAUTHORIZED') return null
    throw error
  }
}

const SignUpForm = ({ onMailed, to }: { onMailed: (email: string) => void; to: string | null }) => {
  const { t } = useTranslation('signIn')
  const goOn = useGoOn()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<{ email: boolean; password: boolean } | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: openAccount,
    onSuccess: (user) => {
      if (user === null) return onMailed(email.trim())
      signedIn(user)
      goOn(to)
    },
  })
  const submit = () => {
    const found = { email: email.trim() === '', password: !isLongEnough(password) }
    setWrong(found)
    if (!found.email && !found.password && !isPending) mutate({ name, email, password })
  }
  return (
    <SignInForm label={t('upTitle')} problems={error ?? wrong} onSubmit={submit}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        problem={problemOf(error, 'name')}
        name="name"
        autoComplete="name"
        value={name}
        onChange={(change) => setName(change.target.value)}
      />
      <MailField value={email} onType={setEmail} isMissing={wrong?.email === true} error={error} />
      <SecretField
        label={t('password')}
        hint={t('passwordRule')}
        problem={wrong?.password ? t('needLongerPassword') : problemOf(error, 'password')}
        autoComplete="new-password"
        text={password}
        onChange={setPassword}
      />
      {error && !isToldBeside(error, ['name', 'email', 'password']) && <Refusal error={error} />}
      <Button type="submit" look="main" disabled={isPending}>
        {isPending ? t('creating') : t('signUp')}
      </Button>
    </SignInForm>
  )
}

/** Opening an account. */
export const SignUp = () => {
  const { t } = useTranslation('signIn')
  const { to = null } = useSearch({ from: '/sign-up' })
  const [mailedTo, setMailedTo] = useState<string | null>(null)
  const providers = useQuery(providersQuery)
  if (mailedTo !== null) return <CheckMail email={mailedTo} onOther={() => setMailedTo(null)} />
  return (
    <SignInPage title={t('upTitle')} lead={t('upLead')}>
      <SignUpForm onMailed={setMailedTo} to={to} />
      <ProviderButtons providers={providers.data?.providers ?? []} to={to} />
      <p className="mt-6 text-quiet">
        {t('haveOne')}{' '}
        <Link to="/sign-in" search={to === null ? {} : { to }} className="text-calm underline underline-offset-4">
          {t('signIn')}
        </Link>
      </p>
    </SignInPage>
  )
}
