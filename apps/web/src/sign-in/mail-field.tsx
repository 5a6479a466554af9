import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'

type Mail = Pick<ComponentProps<'input'>, 'autoComplete'> & {
  value: string
  onType: (text: string) => void
  isMissing: boolean
  error: Error | null
}

/** The address of mail by which an account is known. */
export const MailField = ({ value, onType, isMissing, error, autoComplete = 'username' }: Mail) => {
  const { t } = useTranslation('signIn')
  return (
    <TextField
      label={t('email')}
      problem={isMissing ? t('needEmail') : problemOf(error, 'email')}
      name="email"
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      value={value}
      onChange={(change) => onType(change.target.value)}
    />
  )
}
