import type { Stability } from '@orrery/engines/certificate'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { StabilityRuler } from './stability-ruler.tsx'
import { writtenDuration, writtenFact } from './written.ts'

/** The tightest fact first: it is the one that decides how well the time must be known. */
const byRoom = ([, a]: [string, Stability], [, b]: [string, Stability]): number =>
  Math.min(a.minus_minutes, a.plus_minutes) - Math.min(b.minus_minutes, b.plus_minutes)

/** How far the clock time may be off before each fact changes. */
export const StableFacts = ({ stable }: { stable: Readonly<Record<string, Stability>> }) => {
  const { t } = useTranslation('certificate')
  const facts = Object.entries(stable).toSorted(byRoom)
  return (
    <Table caption={t('stable')} heads={[t('fact'), t('earlier'), t('reach'), t('later')]}>
      {facts.map(([fact, { minus_minutes: minus, plus_minutes: plus }]) => (
        <tr key={fact}>
          <HeadCell>{writtenFact(fact)}</HeadCell>
          <Cell>{writtenDuration(minus)}</Cell>
          <Cell>
            <StabilityRuler minus={minus} plus={plus} />
          </Cell>
          <Cell>{writtenDuration(plus)}</Cell>
        </tr>
      ))}
    </Table>
  )
}
