import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenInstant } from '../i18n/written.ts'
import { Failure } from '../parts/failure.tsx'

/** Grey room of the size a chart will take, so that nothing jumps when it arrives. */
const AnswerLoading = () => {
  const { t } = useTranslation('chart')
  return (
    <output className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="card grid min-h-[32rem] place-items-center text-quiet">{t('loading')}</div>
      <div className="card hidden h-44 lg:block" />
    </output>
  )
}

const AsOf = ({ time }: { time: string }) => {
  const { t } = useTranslation('chart')
  return (
    <output className="mb-4 block rounded-lg border border-warn px-4 py-2.5 text-fine text-warn">
      {t('asOf', { time: writtenInstant(time) })}
    </output>
  )
}

/** The states every chart screen shares: working, failed, shown from the last answer, shown. */
export const AnswerView = <Answer extends { asOf: string | null }>({
  query,
  children,
}: {
  query: UseQueryResult<Answer>
  children: (answer: Answer) => ReactNode
}) => {
  if (query.data) {
    return (
      <>
        {query.data.asOf !== null && <AsOf time={query.data.asOf} />}
        {children(query.data)}
      </>
    )
  }
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  return <AnswerLoading />
}
