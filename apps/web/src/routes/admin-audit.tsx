import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuditFilters } from '../administration/audit-filters.tsx'
import { AuditRow } from '../administration/audit-row.tsx'
import { type AuditChoice, type AuditedAction, auditedActions, isChosen } from '../administration/audited-actions.ts'
import { RefusedList } from '../administration/refused-list.tsx'
import { zoneOfDevice } from '../administration/written-moment.ts'
import { api } from '../api.ts'
import { audit } from '../i18n/en/audit.ts'
import { addTexts } from '../i18n/language.ts'
import { Button } from '../parts/button.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { Table } from '../parts/table.tsx'

addTexts('audit', audit)

const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) =>
    api.administration.audit(pageParam === null ? {} : { cursor: pageParam }, { signal }),
  // Safe because the first page is asked for without a cursor, and every other with the one before it.
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  // Looking again leaves a line of its own, so nobody looks but on purpose.
  gcTime: 0,
})

const NoneChosen = () => {
  const { t } = useTranslation('audit')
  return (
    <div className="card mt-6 p-8 text-center">
      <h2 className="text-2xl">{t('none')}</h2>
      <p className="mx-auto mt-2 max-w-md text-quiet">{t('noneText')}</p>
    </div>
  )
}

const AuditTable = ({ actions }: { actions: readonly AuditedAction[] }) => {
  const { t } = useTranslation('audit')
  const heads = [t('when'), t('what'), t('outcome'), t('who'), t('whom'), t('request')]
  return (
    <div className="mt-6">
      <Table caption={t('caption')} heads={heads}>
        {actions.map((done) => (
          <AuditRow key={done.id} done={done} />
        ))}
      </Table>
    </div>
  )
}

const Log = () => {
  const { t } = useTranslation('audit')
  const [chosen, setChosen] = useState<AuditChoice>({ subject: 'all', result: 'all' })
  const query = useInfiniteQuery(auditQuery)
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = query
  if (!data) return error ? <RefusedList error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  const actions = auditedActions(data.pages.flatMap(({ items }) => items))
  const shown = actions.filter((done) => isChosen(done, chosen))
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <AuditFilters chosen={chosen} onChoose={setChosen} />
        <Button disabled={isFetching} onClick={() => void refetch()}>
          {t('refresh')}
        </Button>
      </div>
      {shown.length === 0 ? <NoneChosen /> : <AuditTable actions={shown} />}
      <output className="figure-text mt-4 block text-[0.9375rem] text-quiet">
        {t('shown', { shown: shown.length, count: actions.length })} {!hasNextPage && t('oldest')}
      </output>
      {error && <RefusedList error={error} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <Button className="mt-3" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </>
  )
}

/** What was done by whom: the log of the platform, intents and outcomes read as one. */
export const AdminAudit = () => {
  const { t } = useTranslation('audit')
  return (
    <div className="mt-8">
      <p className="mb-6 max-w-prose text-quiet">
        {t('lead')} {t('clock', { zone: zoneOfDevice() })}
      </p>
      <Log />
    </div>
  )
}
