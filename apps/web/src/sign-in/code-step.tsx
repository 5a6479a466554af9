import type { SignedIn } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'
import { TextField } from '../parts/text-field.tsx'
import { SignInForm, SignInPage } from './sign-in-page.tsx'

const digitsField = { autoComplete: 'one-time-code', inputMode: 'numeric' } as const
const backupField = { autoComplete: 'off', inputMode: 'text' } as const

/** The code of the second factor, after the password was right. */
export const CodeStep = ({ onSignedIn, onBack }: { onSignedIn: (answer: SignedIn) => void; onBack: () => void }) => {
  const { t } = useTranslation('signIn')
  const [kind, setKind] = useState<'digits' | 'backup'>('digits')
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => api.account.sendCode({ code: code.replaceAll(/\s/g, '') }),
    onSuccess: onSignedIn,
  })
  const submit = () => {
    setMissing(code.trim() === '')
    if (code.trim() !== '' && !isPending) mutate()
  }
  const change = () => {
    setKind(kind === 'digits' ? 'backup' : 'digits')
    setCode('')
    setMissing(false)
    reset()
  }
  return (
    <SignInPage title={t('codeTitle')} lead={kind === 'digits' ? t('codeText') : t('backupText')}>
      <SignInForm label={t('codeTitle')} problems={error ?? isMissing} beginsHere key={kind} onSubmit={submit}>
        <TextField
          label={kind === 'digits' ? t('code') : t('backupCode')}
          problem={isMissing ? t('needCode') : problemOf(error, 'code')}
          name="code"
          {...(kind === 'digits' ? digitsField : backupField)}
          value={code}
          onChange={(change) => setCode(change.target.value)}
        />
        {error && !isToldBeside(error, ['code']) && <Refusal error={error} />}
        <Button type="submit" look="main" disabled={isPending}>
          {isPending ? t('signingIn') : t('verifyCode')}
        </Button>
      </SignInForm>
      <div className="mt-4 grid justify-items-start">
        <Button look="quiet" className="-ms-4" onClick={change}>
          {kind === 'digits' ? t('useBackup') : t('useDigits')}
        </Button>
        <Button look="quiet" className="-ms-4" onClick={onBack}>
          {t('startAgain')}
        </Button>
      </div>
    </SignInPage>
  )
}
