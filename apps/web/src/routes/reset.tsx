import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MailField } from '../sign-in/mail-field.tsx'
import { SignInForm, SignInPage } from '../sign-in/sign-in-page.tsx'
import { api } from '../api.ts'
import { signIn as texts } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { isToldBeside } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'

addTexts('signIn', texts)

/** Asking for the link to a new password; the answer is the same whether or not there is such an account. */
export const Reset = () => {
  const { t } = useTranslation('signIn')
  const [email, setEmail] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: () => api.account.requestReset({ email }),
  })
  const submit = () => {
    setMissing(email.trim() === '')
    if (email.trim() !== '' && !isPending) mutate()
  }
  if (isSuccess)
    return (
      <SignInPage title={t('mailTitle')} lead={<output>{t('resetSent', { email: email.trim() })}</output>}>
        <p className="text-quiet">{t('mailNone')}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <Link to="/sign-in" className={buttonClass('main')}>
            {t('backToSignIn')}
          </Link>
          <Button onClick={reset}>{t('mailOther')}</Button>
        </p>
      </SignInPage>
    )
  return (
    <SignInPage title={t('resetTitle')} lead={t('resetLead')}>
      <SignInForm label={t('resetTitle')} problems={error ?? isMissing} onSubmit={submit}>
        <MailField value={email} onType={setEmail} isMissing={isMissing} error={error} />
        {error && !isToldBeside(error, ['email']) && <Refusal error={error} />}
        <Button type="submit" look="main" disabled={isPending}>
          {t('resetSend')}
        </Button>
      </SignInForm>
    </SignInPage>
  )
}
