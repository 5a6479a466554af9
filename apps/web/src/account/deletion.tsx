import type { Account } from '@orrery/contracts/accounts'
import type { AccountDeletion } from '@orrery/contracts/privacy'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { AskDialog } from '../parts/confirm-dialog.tsx'
import { asProblemOf, problemOf } from '../parts/field-problems.ts'
import { OptionSet } from '../parts/option-set.tsx'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { keptReceipt } from './kept-id.ts'
import { PasswordField } from './password-field.tsx'
import { signedOut } from './use-person.ts'

type When = 'grace' | 'now'

const WhatGoesAndStays = () => {
  const { t } = useTranslation('account')
  return (
    <dl className="mb-6 grid gap-4">
      <div>
        <dt className="font-semibold">{t('deletionGoes')}</dt>
        <dd className="max-w-prose text-quiet">{t('deletionGoesText')}</dd>
      </div>
      <div>
        <dt className="font-semibold">{t('deletionStays')}</dt>
        <dd className="max-w-prose text-quiet">{t('deletionStaysText')}</dd>
      </div>
    </dl>
  )
}

/** Asks the platform, then leaves for the receipt: nobody is signed in any more. */
const useDeletion = (account: Account) => {
  const router = useRouter()
  return useMutation({
    mutationFn: async (body: AccountDeletion) => {
      const { receiptId } = await api.privacy.deleteAccount(body).catch((refused: unknown) => {
        throw account.hasPassword ? asProblemOf(refused, 'password') : refused
      })
      keptReceipt.keep(receiptId)
      const receipt = { to: '/receipts/$receiptId', params: { receiptId }, replace: true } as const
      await router.preloadRoute(receipt)
      // Forgotten before the receipt is asked for: what is forgotten would be that answer too.
      const forgotten = signedOut()
      await router.navigate(receipt)
      await forgotten
    },
  })
}

/** The end of the account: what it means, when, and the address and password once more. */
export const Deletion = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const { hasPassword } = account
  const [when, setWhen] = useState<When>('grace')
  const [asked, setAsked] = useState<AccountDeletion | null>(null)
  const { mutateAsync, isPending, error } = useDeletion(account)
  const carryOut = async () => {
    // What the platform refuses stands beside the fields of the form, not in the dialog.
    if (asked) await mutateAsync(asked).catch(() => null)
  }
  return (
    <>
      <WhatGoesAndStays />
      <AccountForm
        fields={['confirm', 'password']}
        action={t('deletionAction')}
        isPending={isPending}
        error={error}
        onSubmit={(typed) =>
          setAsked({
            confirm: typed('confirm'),
            ...(hasPassword && { password: typed('password') }),
            now: when === 'now',
          })
        }
      >
        <OptionSet
          legend={t('deletionWhen')}
          options={[
            { value: 'grace', name: t('deletionGrace'), text: t('deletionGraceText') },
            { value: 'now', name: t('deletionNow'), text: t('deletionNowText') },
          ]}
          chosen={when}
          onChoose={setWhen}
        />
        <TextField
          type="email"
          name="confirm"
          autoComplete="off"
          label={t('deletionConfirm')}
          problem={problemOf(error, 'confirm')}
        />
        <PasswordField account={account} error={error} />
      </AccountForm>
      <AskDialog
        texts={{
          title: t('deletionSure'),
          text: t(when === 'now' ? 'deletionSureNow' : 'deletionSureGrace'),
          confirm: t('deletionYes'),
          cancel: t('deletionNo'),
        }}
        isOpen={asked !== null}
        onOpenChange={() => setAsked(null)}
        onConfirm={carryOut}
      />
    </>
  )
}
