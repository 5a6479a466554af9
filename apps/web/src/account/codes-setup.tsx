import type { Account, TotpSetup } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { CopyButton, CopyText } from '../parts/copy-text.tsx'
import { asProblemOf, problemOf } from '../parts/field-problems.ts'
import { saveFile } from '../parts/save-file.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'

const Step = ({ title, text, children }: { title: string; text?: string; children: ReactNode }) => (
  <li className="ps-1">
    <h3 className="text-lg">{title}</h3>
    {text !== undefined && <p className="mt-1 mb-4 max-w-prose text-quiet">{text}</p>}
    {children}
  </li>
)

/** The secret of an `otpauth:` address, in base32. */
const secretOf = (totpURI: string): string => new URL(totpURI).searchParams.get('secret') ?? ''

const inFours = (text: string): string => text.replaceAll(/(.{4})(?=.)/g, '$1 ')

const BackupCodes = ({ account, codes }: { account: Account; codes: readonly string[] }) => {
  const { t } = useTranslation('account')
  const text = codes.join('\n')
  const heading = t('codesFile', { email: account.email, origin: location.host })
  const save = () => saveFile('orrery-backup-codes.txt', new Blob([`${heading}\n\n${text}\n`], { type: 'text/plain' }))
  return (
    <>
      <ul aria-label={t('codesBackup')} className="figure-text grid max-w-md grid-cols-2 gap-x-6 gap-y-1 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-2">
        <CopyButton text={text} />
        <Button onClick={save}>{t('codesSave')}</Button>
      </p>
    </>
  )
}

/** Three steps: the secret into the app, the backup codes into safety, the first code back here. */
export const CodesSetup = ({
  account,
  setup: { totpURI, backupCodes },
  onVerified,
}: {
  account: Account
  setup: TotpSetup
  onVerified: () => Promise<void>
}) => {
  const { t } = useTranslation('account')
  const steps = useRef<HTMLOListElement>(null)
  useEffect(() => steps.current?.focus(), [])
  const { mutate, isPending, error } = useMutation({
    mutationFn: (code: string) =>
      api.account.sendCode({ code }).catch((refused: unknown) => {
        throw asProblemOf(refused, 'code')
      }),
    onSuccess: onVerified,
  })
  const secret = secretOf(totpURI)
  return (
    <ol ref={steps} tabIndex={-1} className="grid list-decimal gap-7 ps-5 outline-none">
      <Step title={t('codesStepApp')} text={t('codesStepAppText')}>
        <p className="mb-4">
          <a href={totpURI} className={buttonClass('plain')}>
            {t('codesOpenApp')}
          </a>
        </p>
        <CopyText label={t('codesSecret')} text={secret} shown={inFours(secret)} />
      </Step>
      <Step title={t('codesStepBackup')} text={t('codesStepBackupText')}>
        <BackupCodes account={account} codes={backupCodes} />
      </Step>
      <Step title={t('codesStepVerify')}>
        <div className="mt-4">
          <AccountForm
            fields={['code']}
            action={t('codesVerify')}
            look="main"
            isPending={isPending}
            error={error}
            onSubmit={(typed) => mutate(typed('code'))}
          >
            <TextField
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={16}
              label={t('codesCode')}
              problem={problemOf(error, 'code')}
            />
          </AccountForm>
        </div>
      </Step>
    </ol>
  )
}
