import type { VimshottariTimeline } from '@orrery/engines/vimshottari/schema'
import { useTranslation } from 'react-i18next'
import { writtenCount, writtenDay } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'

const written = ({ earliest, latest }: { earliest: string; latest: string }): string =>
  `${writtenDay(earliest.slice(0, 10))} – ${writtenDay(latest.slice(0, 10))}`

/** Between which dates each period begins and ends, where the birth time leaves them open. */
export const DateRanges = ({ uncertainty }: { uncertainty: NonNullable<VimshottariTimeline['date_uncertainty']> }) => {
  const { t } = useTranslation('vimshottari')
  const days = Math.max(uncertainty.earlier_days, uncertainty.later_days)
  return (
    <section className="mt-12">
      <Table caption={t('ranges')} heads={[t('period'), t('begins'), t('ends')]}>
        {uncertainty.mahadashas.map(({ planet, starts, ends }) => (
          <tr key={`${planet} ${starts.earliest}`}>
            <HeadCell>{planet}</HeadCell>
            <Cell>{written(starts)}</Cell>
            <Cell>{written(ends)}</Cell>
          </tr>
        ))}
      </Table>
      <p className="mt-2 text-fine text-quiet">
        {t('rangesText', { count: Math.ceil(days), formatted: writtenCount(Math.ceil(days)) })}
      </p>
    </section>
  )
}
