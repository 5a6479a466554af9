import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { engineGroups, entryOf, groupNames } from './engine-entries.ts'

const linkClass =
  'inline-flex min-h-11 items-center whitespace-nowrap border-transparent text-quiet hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink'

const OverviewLink = ({ chartId, className }: { chartId: string; className: string }) => {
  const { t } = useTranslation('chart')
  return (
    <Link to="/charts/$chartId" params={{ chartId }} activeOptions={{ exact: true }} className={className}>
      {t('overview')}
    </Link>
  )
}

const ReadingLink = ({ chartId, className }: { chartId: string; className: string }) => {
  const { t } = useTranslation('chart')
  return (
    <Link
      to="/charts/$chartId/reading"
      params={{ chartId }}
      activeOptions={{ includeSearch: false }}
      className={className}
    >
      {t('reading')}
    </Link>
  )
}

/** The engines by group: a row on wide screens, columns inside the fold on narrow ones. */
const Groups = ({ chartId, look }: { chartId: string; look: { list: string; group: string; link: string } }) => {
  const { t } = useTranslation('engines')
  return (
    <ul className={look.list}>
      {groupNames.map((group) => (
        <li key={group} className={look.group}>
          <span className="block text-fine text-quiet">{t(group)}</span>
          <ul className="flex flex-wrap gap-x-4">
            {engineGroups[group].map(({ id }) => (
              <li key={id}>
                <Link to="/charts/$chartId/$engine" params={{ chartId, engine: id }} className={look.link}>
                  {t(id)}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** On a phone one line says where one is, and opens to everything else. It closes when a page was chosen. */
const Folded = ({ chartId }: { chartId: string }) => {
  const { t } = useTranslation('chart')
  const { t: engines } = useTranslation('engines')
  const { pathname } = useLocation()
  const page = pathname.split('/')[3] ?? ''
  const here = entryOf(page)
  const place = page === 'reading' ? t('reading') : t('overview')
  return (
    <details key={pathname} className="card px-4 xl:hidden">
      <summary className="flex min-h-11 items-center justify-between gap-4 font-semibold">
        <span>{here ? engines(here.id) : place}</span>
        <span className="text-fine font-normal text-calm">{t('allPages')}</span>
      </summary>
      <div className="border-t border-hairline py-3">
        <div className="flex gap-x-4">
          <OverviewLink chartId={chartId} className={`${linkClass} border-s-2 ps-2`} />
          <ReadingLink chartId={chartId} className={`${linkClass} border-s-2 ps-2`} />
        </div>
        <Groups
          chartId={chartId}
          look={{
            list: 'mt-2 grid gap-3 sm:grid-cols-2',
            group: 'min-w-0',
            link: `${linkClass} -ms-0.5 border-s-2 ps-2`,
          }}
        />
      </div>
    </details>
  )
}

/** The way from page to page of one person. */
export const ChartNavigation = ({ chartId }: { chartId: string }) => {
  const { t } = useTranslation('chart')
  const tab = `${linkClass} -mb-px border-b-2 text-[0.9375rem]`
  return (
    <nav aria-label={t('engines')} data-keeps-focus className="mt-6 mb-8 print:hidden">
      <Folded chartId={chartId} />
      <div className="hidden items-end justify-between gap-x-6 border-b border-hairline xl:flex">
        <div className="flex gap-x-4">
          <OverviewLink chartId={chartId} className={tab} />
          <ReadingLink chartId={chartId} className={tab} />
        </div>
        <Groups
          chartId={chartId}
          look={{ list: 'flex grow items-end justify-between gap-x-6', group: '', link: tab }}
        />
      </div>
    </nav>
  )
}
