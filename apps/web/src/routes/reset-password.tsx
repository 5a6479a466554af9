import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SecretField } from '../sign-in/secret-field.tsx'
import { SignInForm, SignInPage } from '../sign-in/sign-in-page.tsx'
import { isLongEnough } from '../sign-in/password-length.ts'
import { signedOut } from '../account/use-person.ts'
import { api } from '../api.ts'
import { signIn as texts } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'

addTexts('signIn', texts)

const NewPassword = ({ token }: { token: string }) => {
  const { t } = useTranslation('signIn')
  const [password, setPassword] = useState('')
  const [isShort, setShort] = useState(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      await api.account.resetPassword({ token, password })
      // Every session has ended, also this browser's.
      await signedOut()
    },
  })
  const submit = () => {
    setShort(!isLongEnough(password))
    if (isLongEnough(password) && !isPending) mutate()
  }
  if (isSuccess)
    return (
      <SignInPage title={t('resetDone')} lead={<output>{t('resetDoneText')}</output>}>
        <Link to="/sign-in" className={buttonClass('main')}>
          {t('signIn')}
        </Link>
      </SignInPage>
    )
  return (
    <SignInPage title={t('resetTitle')} lead={t('resetAll')}>
      <SignInForm label={t('resetTitle')} problems={error ?? isShort} onSubmit={submit}>
        <SecretField
          label={t('newPassword')}
          hint={t('passwordRule')}
          problem={isShort ? t('needLongerPassword') : problemOf(error, 'password')}
          autoComplete="new-password"
          text={password}
          onChange={setPassword}
        />
        {error && !isToldBeside(error, ['password']) && (
          <div>
            <Refusal error={error} />
            <p className="mt-2 ps-5">
              <Link to="/reset" className="text-calm underline underline-offset-4">
                {t('resetAgain')}
              </Link>
            </p>
          </div>
        )}
        <Button type="submit" look="main" disabled={isPending}>
          {t('resetSet')}
        </Button>
      </SignInForm>
    </SignInPage>
  )
}

/** Where the link of the mail leads. */
export const ResetPassword = () => {
  const { t } = useTranslation('signIn')
  const { token } = useSearch({ from: '/reset-password' })
  if (token) return <NewPassword token={token} />
  return (
    <SignInPage title={t('resetBroken')} lead={t('resetBrokenText')}>
      <Link to="/reset" className={buttonClass('main')}>
        {t('resetAgain')}
      </Link>
    </SignInPage>
  )
}
