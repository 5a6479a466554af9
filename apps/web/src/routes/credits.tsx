import type { CreditTransaction } from '@orrery/contracts/credit-calls'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { api } from '../api.ts'
import { credits as texts } from '../i18n/en/credits.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { Cell, HeadCell, Table, WrappingCell } from '../parts/table.tsx'
import { contentTypes, prices } from '../practice/practice-kinds.ts'
import { useCreditWords } from '../practice/use-credit-words.ts'
import { writtenCredits, writtenSignedCredits } from '../practice/written-credits.ts'

addTexts('credits', texts)
addTexts('practiceWords', practiceWords)

const Down = ({ error, onRetry }: { error: Error; onRetry: () => void }): ReactNode => {
  const { t } = useTranslation('credits')
  const { t: failure } = useTranslation('failure')
  if (!isAccountDown(error)) return <Failure error={error} onRetry={onRetry} />
  return (
    <div role="alert" className="card border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('downTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}

const Balance = () => {
  const { t } = useTranslation('credits')
  const creditWords = useCreditWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['balance'],
    queryFn: ({ signal }) => api.credits.balance({ signal }),
    staleTime: 0,
  })
  if (!data) return error ? <Down error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="text-fine font-sans text-quiet">{t('balance')}</h2>
      <p className="figure-text mt-1 font-serif text-4xl">{creditWords(data.halfCredits)}</p>
      {data.held > 0 && (
        <p className="figure-text mt-2 text-[0.9375rem] text-quiet">{t('held', { credits: creditWords(data.held) })}</p>
      )}
      <p className="mt-4 max-w-prose text-[0.9375rem] text-quiet">{t('noTill')}</p>
    </section>
  )
}

const Costs = () => {
  const { t } = useTranslation('credits')
  const { t: words } = useTranslation('practiceWords')
  return (
    <Table caption={t('costs')} heads={[t('what'), t('cost')]}>
      {contentTypes.map((type) => (
        <tr key={type}>
          <HeadCell wraps>{words(`type.${type}`)}</HeadCell>
          <Cell>{writtenCredits(prices[type])}</Cell>
        </tr>
      ))}
      <tr>
        <HeadCell wraps>{t('revision')}</HeadCell>
        <Cell>{writtenCredits(prices.revision)}</Cell>
      </tr>
      <tr>
        <HeadCell wraps>{t('freeChanges')}</HeadCell>
        <Cell>{t('free')}</Cell>
      </tr>
    </Table>
  )
}

const Movement = ({ line: { type, halfCredits, balanceAfter, reason, createdAt } }: { line: CreditTransaction }) => {
  const { t } = useTranslation('credits')
  const { instant } = useClock()
  return (
    <tr>
      <HeadCell>{instant(createdAt)}</HeadCell>
      <WrappingCell>
        {t(`type.${type}`)}
        <span className="block text-fine text-quiet">{reason}</span>
      </WrappingCell>
      <Cell>{writtenSignedCredits(halfCredits)}</Cell>
      <Cell>{writtenCredits(balanceAfter)}</Cell>
    </tr>
  )
}

const Movements = () => {
  const { t } = useTranslation('credits')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['movements'],
    queryFn: ({ pageParam, signal }) =>
      api.credits.transactions({ limit: 40, ...(pageParam !== undefined && { cursor: pageParam }) }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    staleTime: 0,
  })
  if (!data) return error && !isAccountDown(error) ? <Failure error={error} onRetry={() => void refetch()} /> : null
  const lines = data.pages.flatMap(({ items }) => items)
  if (lines.length === 0) return <p className="text-quiet">{t('empty')}</p>
  return (
    <section>
      <Table caption={t('movements')} heads={[t('when'), t('why'), t('amount'), t('after')]}>
        {lines.map((line) => (
          <Movement key={`${line.id}-${line.type}`} line={line} />
        ))}
      </Table>
      <p className="mt-3 max-w-prose text-fine text-quiet">{t('sum')}</p>
      {hasNextPage && (
        <Button className="mt-4" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingOlder' : 'older')}
        </Button>
      )}
    </section>
  )
}

const OwnCredits = () => {
  const { t } = useTranslation('credits')
  return (
    <div className="mx-auto grid max-w-3xl gap-10 pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <div>
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="mt-2 max-w-prose text-quiet">{t('lead')}</p>
      </div>
      <Balance />
      <Costs />
      <Movements />
    </div>
  )
}

/** What a person has, where it came from and went, and what things cost. */
export const Credits = () => (
  <RequirePerson>
    <OwnCredits />
  </RequirePerson>
)
