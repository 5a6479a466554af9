import type { CacheHealth, ServiceHealth } from '@orrery/contracts/health'
import { useTranslation } from 'react-i18next'
import { writtenCount } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { PartName } from './health-view.tsx'
import { LatencyBar } from './latency-bar.tsx'
import { isNamedPart } from './part-words.ts'
import { slowestOf, widestMsOf } from './slowest-part.ts'
import { writtenDuration, writtenShare } from './written-figures.ts'

const KeptCell = ({ cache }: { cache: CacheHealth | undefined }) => {
  const { t } = useTranslation('administration')
  if (!cache || cache.hitRate === null) return <Cell>–</Cell>
  const asked = writtenCount(cache.memoryHits + cache.storeHits + cache.misses)
  return <Cell>{t('figureKeptText', { share: writtenShare(cache.hitRate), asked })}</Cell>
}

const Row = ({ health, widestMs }: { health: ServiceHealth; widestMs: number }) => {
  const { t } = useTranslation('administration')
  const { service, calls, errorRate, p50Ms, p95Ms, p99Ms, uptime, cache } = health
  const measured = [writtenShare(errorRate), ...[p50Ms, p95Ms, p99Ms].map(writtenDuration)]
  return (
    <tr>
      <HeadCell wraps>
        <PartName name={service} />
      </HeadCell>
      <Cell>{calls === 0 ? t('notCalled') : <LatencyBar latency={health} widestMs={widestMs} />}</Cell>
      <Cell>{writtenCount(calls)}</Cell>
      {measured.map((figure, column) => (
        // The columns of one row never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Cell key={column}>{calls === 0 ? '–' : figure}</Cell>
      ))}
      <Cell>{writtenShare(uptime)}</Cell>
      <KeptCell cache={cache} />
    </tr>
  )
}

const useFinding = (services: readonly ServiceHealth[]): string => {
  const { t } = useTranslation(['administration', 'status'])
  const slowest = slowestOf(services)
  if (!slowest) return t('figuresNone')
  const { service, p95Ms } = slowest
  const part = isNamedPart(service) ? t(`status:part.${service}`) : service
  return `${t('figuresSlowest', { part, p95: writtenDuration(p95Ms) })} ${t('figuresScale', { widest: writtenDuration(widestMsOf(services)) })}`
}

/** How fast and how well each part answered its last calls. */
export const FiguresTable = ({ services }: { services: readonly ServiceHealth[] }) => {
  const { t } = useTranslation('administration')
  const finding = useFinding(services)
  const heads = [
    t('figurePart'),
    t('figurePicture'),
    t('figureCalls'),
    t('figureFailed'),
    t('figureHalf'),
    t('figureMost'),
    t('figureNearlyAll'),
    t('figureUptime'),
    t('figureKept'),
  ]
  return (
    <figure className="mt-10">
      <Table caption={t('figuresTitle')} heads={heads}>
        {services.map((health) => (
          <Row key={health.service} health={health} widestMs={widestMsOf(services)} />
        ))}
      </Table>
      <figcaption className="mt-3 max-w-prose text-[0.9375rem] text-quiet">{finding}</figcaption>
    </figure>
  )
}
