import type { ApiKeyRequest, CreatedApiKey } from '@orrery/contracts/api-keys'
import { everyEngineScope } from '@orrery/contracts/scopes'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { keyRequest } from './key-request.ts'
import { ScopeFields } from './scope-fields.tsx'

const lives = [
  ['30', 'keyIn30'],
  ['90', 'keyIn90'],
  ['365', 'keyIn365'],
  ['', 'keyNever'],
] as const

const Ending = ({ problem }: { problem: string | undefined }) => {
  const { t } = useTranslation('account')
  return (
    <Field label={t('keyEnds')} problem={problem}>
      {(control) => (
        <select {...control} name="expiresAt" className="control" defaultValue="365">
          {lives.map(([days, words]) => (
            <option key={words} value={days}>
              {t(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Asks for a new key: for what, how long, how much. */
export const KeyForm = ({ onMade }: { onMade: (created: CreatedApiKey) => void }) => {
  const { t } = useTranslation('account')
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set([everyEngineScope]))
  const make = useMutation({ mutationFn: (body: ApiKeyRequest) => api.account.createKey(body), onSuccess: onMade })
  return (
    <AccountForm
      fields={['name', 'scopes', 'expiresAt', 'limitPerMinute']}
      action={t('keyMake')}
      look="main"
      isPending={make.isPending}
      error={make.error}
      onSubmit={(typed) => make.mutate(keyRequest(typed, scopes, Date.now()))}
    >
      <TextField
        name="name"
        label={t('keyName')}
        hint={t('keyNameHint')}
        maxLength={100}
        problem={problemOf(make.error, 'name')}
      />
      <ScopeFields chosen={scopes} problem={problemOf(make.error, 'scopes')} onChoose={setScopes} />
      <Ending problem={problemOf(make.error, 'expiresAt')} />
      <TextField
        name="limitPerMinute"
        type="number"
        min={1}
        label={t('keyLowerLimit')}
        hint={t('keyLowerLimitHint')}
        problem={problemOf(make.error, 'limitPerMinute')}
      />
    </AccountForm>
  )
}
