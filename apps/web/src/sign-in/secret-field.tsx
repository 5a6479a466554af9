import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { Field } from '../parts/field.tsx'

addTexts('signIn', signIn)

type Told = { label: string; hint?: string | undefined; problem?: string | undefined }
type Text = { text: string; onChange: (text: string) => void }

/** A password: hidden, unless the person wants to see what they type. */
export const SecretField = ({
  label,
  hint,
  problem,
  text,
  onChange,
  autoComplete,
}: Told & Text & { autoComplete: 'current-password' | 'new-password' }) => {
  const { t } = useTranslation('signIn')
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className="control pe-20"
            value={text}
            onChange={(change) => onChange(change.target.value)}
          />
          <button
            type="button"
            aria-label={isShown ? t('hidePassword') : t('showPassword')}
            className="absolute inset-y-0 end-0 min-w-16 rounded-md px-3 text-fine text-calm hover:underline"
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t('hide') : t('show')}
          </button>
        </div>
      )}
    </Field>
  )
}
