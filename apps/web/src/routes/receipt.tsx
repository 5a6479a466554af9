import type { AccountErasure } from '@orrery/contracts/privacy'
import { AppError } from '@orrery/contracts/errors'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { keptReceipt } from '../account/kept-id.ts'
import { Loaded } from '../account/loaded.tsx'
import { usePerson } from '../account/use-person.ts'
import { api } from '../api.ts'
import { account } from '../i18n/en/account.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenInstant } from '../i18n/written.ts'
import { buttonClass } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Cell, HeadCell, Table } from '../parts/table.tsx'

addTexts('account', account)

const pollMs = 2000

/** Null for one that is not there. */
const askReceipt = async (receiptId: string, signal: AbortSignal): Promise<AccountErasure | null> => {
  try {
    return await api.privacy.receipt(receiptId, { signal })
  } catch (error) {
    if (AppError.is(error) && error.code === 'NOT_FOUND') return null
    throw error
  }
}

const Removed = ({ removed }: Pick<AccountErasure, 'removed'>) => {
  const { t } = useTranslation('account')
  const counts = Object.entries(removed).flatMap(([part, things]) =>
    Object.entries(things).map(([kind, count]) => ({ part, kind: kind.replaceAll('_', ' '), count })),
  )
  if (counts.length === 0) return null
  return (
    <Table caption={t('receiptRemoved')} heads={[t('receiptThings'), t('receiptPart'), t('receiptCount')]}>
      {counts.map(({ part, kind, count }) => (
        <tr key={`${part} ${kind}`}>
          <HeadCell>{kind}</HeadCell>
          <Cell>{part}</Cell>
          <Cell>{count}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const Standing = ({ receipt }: { receipt: AccountErasure }) => {
  const { t } = useTranslation('account')
  const { status, eraseAfter, carriedOutAt } = receipt
  if (status === 'scheduled') {
    return (
      <>
        <p className="text-xl">{t('receiptScheduled', { instant: writtenInstant(eraseAfter) })}</p>
        <p className="mt-2 text-quiet">{t('receiptScheduledText')}</p>
        <Link
          to="/sign-in"
          search={{ to: `/receipts/${receipt.receiptId}` }}
          className={`${buttonClass('plain')} mt-4`}
        >
          {t('receiptSignIn')}
        </Link>
      </>
    )
  }
  const isDone = status === 'carried_out' && carriedOutAt !== null
  return (
    <>
      <p className="text-xl">
        {isDone ? t('receiptDone', { instant: writtenInstant(carriedOutAt) }) : t('receiptStarted')}
      </p>
      <p className="mt-2 text-quiet">{t(isDone ? 'receiptDoneText' : 'receiptStartedText')}</p>
    </>
  )
}

const Found = ({ receipt }: { receipt: AccountErasure }) => {
  const { t } = useTranslation('account')
  return (
    <div className="grid gap-8">
      <div aria-live="polite" className="card p-5 sm:p-6">
        <Standing receipt={receipt} />
      </div>
      <div>
        <CopyText label={t('receiptAddress')} text={location.href} />
        <p className="mt-1.5 text-fine text-quiet">{t('receiptKeep')}</p>
      </div>
      <Removed removed={receipt.removed} />
    </div>
  )
}

/** Whoever asked for it and is signed in again has stopped it by that. */
const Missing = ({ receiptId }: { receiptId: string }) => {
  const { t } = useTranslation('account')
  const { state } = usePerson()
  const isStopped = state === 'person' && keptReceipt.read() === receiptId
  return (
    <div className="card p-5 sm:p-6">
      <p className="text-xl">{t(isStopped ? 'receiptStopped' : 'receiptMissing')}</p>
      <p className="mt-2 text-quiet">{t(isStopped ? 'receiptStoppedText' : 'receiptMissingText')}</p>
      <Link to={isStopped ? '/account' : '/'} className={`${buttonClass('plain')} mt-4`}>
        {t(isStopped ? 'title' : 'receiptStart')}
      </Link>
    </div>
  )
}

/** What became of a deletion, for whoever holds its id. */
export const Receipt = () => {
  const { t } = useTranslation('account')
  const { receiptId } = useParams({ from: '/receipts/$receiptId' })
  const receipt = useQuery({
    queryKey: ['receipt', receiptId],
    queryFn: ({ signal }) => askReceipt(receiptId, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => state.data?.status === 'started' && pollMs,
  })
  return (
    <div className="mx-auto max-w-2xl pt-8 sm:pt-12">
      <title>{`${t('receiptTitle')} · Orrery`}</title>
      <h1 className="mb-6 text-4xl">{t('receiptTitle')}</h1>
      <Loaded query={receipt}>
        {(found) => (found ? <Found receipt={found} /> : <Missing receiptId={receiptId} />)}
      </Loaded>
    </div>
  )
}
