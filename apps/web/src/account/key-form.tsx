import type { ApiKeyRequest, CreatedApiKey } from '@orrery/contracts/api-keys'
import { everyEngineScope } from '@orrery/contracts/scopes'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm, type Typed } from './account-form.tsx'
import { ScopeFields } from './scope-fields.tsx'

const dayMs = 86_400_000

const lives = [
  ['30', 'keyIn30'],
  ['90', 'keyIn90'],
  ['365', 'keyIn365'],
  ['', 'keyNever'],
] as const

const requestOf = (typed: Typed, scopes: ReadonlySet<string>): ApiKeyRequest => {
  const days = Number(typed('expiresAt'))
  const limit = typed('limitPerMinute')
  return {
    name: typed('name'),
    // One that opens every engine needs none for single ones.
    scopes: [...scopes].filter((scope) => !scopes.has(everyEngineScope) || !/^engines:\w/.test(scope)),
    expiresAt: days > 0 ? new Date(Date.now() + days * dayMs).toISOString() : null,
    limitPerMinute: limit === '' ? null : Number(limit),
  }
}

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
      onSubmit={(typed) => make.mutate(requestOf(typed, scopes))}
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
