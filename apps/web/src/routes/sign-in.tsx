import type { CodeWanted, SignedIn } from '@orrery/contracts/accounts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SignInPage, Note } from '../sign-in/sign-in-page.tsx'
import { questionOf } from '../sign-in/asked-by-program.ts'
import { CodeStep } from '../sign-in/code-step.tsx'
import { useGoOn } from '../sign-in/go-on.ts'
import { PasskeySignIn } from '../sign-in/passkey-sign-in.tsx'
import { PasswordStep } from '../sign-in/password-step.tsx'
import { ProviderButtons } from '../sign-in/provider-buttons.tsx'
import { providersQuery } from '../sign-in/providers-query.ts'
import { endSession } from '../account/sign-out.ts'
import { findPerson, type Person, signedIn, usePerson } from '../account/use-person.ts'
import { takeWayBack } from '../sign-in/way-back.ts'
import { signIn as texts } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'

addTexts('signIn', texts)

const problemOfProvider = {
  access_denied: 'providerDeclined',
  account_not_linked: 'providerKnown',
  address_not_confirmed: 'providerNoAddress',
} as const

const isKnownProblem = (error: string): error is keyof typeof problemOfProvider =>
  Object.hasOwn(problemOfProvider, error)

/** Why the person finds themselves here. */
const Arrival = ({ search }: { search: Readonly<Record<string, unknown>> }) => {
  const { t } = useTranslation('signIn')
  const { error } = search
  if (typeof error === 'string')
    return <Note look="warn">{t(isKnownProblem(error) ? problemOfProvider[error] : 'providerFailed')}</Note>
  if ('verified' in search) return <Note look="good">{t('verified')}</Note>
  return questionOf(search) === null ? null : <Note look="calm">{t('asked')}</Note>
}

const AlreadySignedIn = ({ person, onGoOn }: { person: Person; onGoOn: () => void }) => {
  const { t } = useTranslation('signIn')
  const { mutate, isPending, error } = useMutation({ mutationFn: endSession })
  return (
    <SignInPage title={t('already', { name: person.name || person.email })} lead={t('alreadyText')}>
      <p className="flex flex-wrap gap-3">
        <Button look="main" onClick={onGoOn}>
          {t('goOn')}
        </Button>
        <Button disabled={isPending} onClick={() => mutate()}>
          {t('signOut')}
        </Button>
      </p>
      {error && <Refusal error={error} />}
    </SignInPage>
  )
}

/** After the page of a provider the session is there, and this app does not know yet whose. */
const useReturn = (hasReturned: boolean, onPerson: () => void) => {
  const goOn = useEffectEvent(onPerson)
  useEffect(() => {
    if (!hasReturned) return
    const find = async () => {
      if (await findPerson()) goOn()
    }
    // Whoever cannot be found signs in once more: the form is there.
    find().catch(() => null)
  }, [hasReturned])
}

const isCodeWanted = (answer: SignedIn | CodeWanted): answer is CodeWanted => 'twoFactorRedirect' in answer

/** Signing in: by passkey, by password and code, or by somebody else. */
export const SignIn = () => {
  const { t } = useTranslation('signIn')
  const search = useSearch({ from: '/sign-in' })
  const goOn = useGoOn()
  const { person } = usePerson()
  const [step, setStep] = useState<'password' | 'code'>('password')
  // Somebody who came signed in is asked what they want; somebody who just signed in goes on.
  const [cameAs] = useState(person)
  const providers = useQuery(providersQuery)
  const to = search.to ?? questionOf(search)
  useReturn('returned' in search, () => goOn(takeWayBack()))

  const enter = ({ user }: SignedIn) => {
    signedIn(user)
    goOn(to)
  }
  const answered = (answer: SignedIn | CodeWanted) => (isCodeWanted(answer) ? setStep('code') : enter(answer))

  if (person && person.id === cameAs?.id) return <AlreadySignedIn person={person} onGoOn={() => goOn(to)} />
  if (step === 'code') return <CodeStep onSignedIn={enter} onBack={() => setStep('password')} />
  return (
    <SignInPage title={t('signIn')}>
      <Arrival search={search} />
      <PasskeySignIn onSignedIn={enter} />
      <PasswordStep onAnswer={answered} />
      <ProviderButtons providers={providers.data?.providers ?? []} to={to} />
      <p className="mt-6 text-quiet">
        {t('newHere')}{' '}
        <Link to="/sign-up" search={to === null ? {} : { to }} className="text-calm underline underline-offset-4">
          {t('signUp')}
        </Link>
      </p>
    </SignInPage>
  )
}
