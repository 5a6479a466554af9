import type { BreakerReport, HealthReport } from '@orrery/contracts/health'
import { useTranslation } from 'react-i18next'
import { writtenCount } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { PartName } from './health-view.tsx'
import { writtenClock } from './written-figures.ts'

const colors = { closed: '', open: 'text-bad font-medium', half_open: 'text-warn font-medium' } as const

const Row = ({ name, breaker }: { name: string; breaker: BreakerReport }) => {
  const { t } = useTranslation('administration')
  const { state, failureCount, nextAttemptTime } = breaker
  return (
    <tr>
      <HeadCell wraps>
        <PartName name={name} />
      </HeadCell>
      <Cell>
        <span className={colors[state]}>{t(`breaker.${state}`)}</span>
      </Cell>
      <Cell>{writtenCount(failureCount)}</Cell>
      <Cell>{nextAttemptTime === null ? t('breakerNone') : writtenClock(nextAttemptTime)}</Cell>
    </tr>
  )
}

/** Which parts the door calls, and which it lets rest. */
export const BreakersTable = ({ breakers }: { breakers: HealthReport['circuitBreakers'] }) => {
  const { t } = useTranslation('administration')
  const heads = [t('breakerPart'), t('breakerState'), t('breakerFailures'), t('breakerNext')]
  return (
    <section className="mt-10">
      <Table caption={t('breakersTitle')} heads={heads}>
        {Object.entries(breakers).map(([name, breaker]) => (
          <Row key={name} name={name} breaker={breaker} />
        ))}
      </Table>
      <p className="mt-3 max-w-prose text-[0.9375rem] text-quiet">{t('breakersText')}</p>
    </section>
  )
}
