import type { Passkey } from '@orrery/contracts/passkeys'
import { AppError } from '@orrery/contracts/errors'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { Loaded } from './loaded.tsx'
import { Outcome } from './outcome.tsx'
import { hasPasskeys, makePasskey } from './passkey.ts'
import { PasskeyList } from './passkey-list.tsx'

const AddPasskey = ({ onMade }: { onMade: (passkey: Passkey) => void }) => {
  const { t } = useTranslation('account')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (name: string): Promise<Passkey> => {
      const options = await api.account.passkeyOptions('register')
      const response = await makePasskey(options).catch((refused: unknown) => {
        const isKnown = refused instanceof DOMException && refused.name === 'InvalidStateError'
        throw isKnown ? new AppError('CONFLICT', t('passkeyKnown')) : refused
      })
      if (response === null) throw new AppError('INVALID_INPUT', t('passkeyStopped'))
      return api.account.registerPasskey({ response, ...(name !== '' && { name }) })
    },
    onSuccess: onMade,
  })
  return (
    <AccountForm
      fields={['name']}
      action={t('passkeyAdd')}
      isPending={isPending}
      error={error}
      onSubmit={(typed, clear) => mutate(typed('name').trim(), { onSuccess: clear })}
    >
      <TextField
        name="name"
        label={t('passkeyName')}
        hint={t('passkeyNameHint')}
        maxLength={100}
        problem={problemOf(error, 'name')}
      />
    </AccountForm>
  )
}

/** Passkeys: which there are, one more, one less. */
export const Passkeys = () => {
  const { t } = useTranslation('account')
  const passkeys = useQuery({
    queryKey: ['passkeys'],
    queryFn: ({ signal }) => api.account.passkeys({ signal }),
  })
  const [outcome, setOutcome] = useState<string | null>(null)
  const tell = async (text: string) => {
    await passkeys.refetch()
    setOutcome(text)
  }
  const remove = async ({ id }: Passkey, name: string) => {
    await api.account.removePasskey(id)
    await tell(t('passkeyRemoved', { name }))
  }
  return (
    <>
      <Outcome text={outcome} />
      <Loaded query={passkeys}>
        {(listed) =>
          listed.length === 0 ? (
            <p className="mb-5">{t('passkeysEmpty')}</p>
          ) : (
            <PasskeyList passkeys={listed} onRemove={remove} />
          )
        }
      </Loaded>
      {hasPasskeys() ? (
        <AddPasskey onMade={({ name }) => void tell(t('passkeyMade', { name: name ?? t('passkeyUnnamed') }))} />
      ) : (
        <p className="text-quiet">{t('passkeysMissing')}</p>
      )}
    </>
  )
}
