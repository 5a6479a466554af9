import type { Stability } from '@orrery/engines/certificate'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { StabilityRuler } from './stability-ruler.tsx'
import { writtenDuration, writtenFact } from './written.ts'

/** The tightest fact first: it is the one that decides how well the time must be known. */
const byRoom = ([, a]: [string, Stability], [, b]: [string, Stability]): number =>
  Math.min(a.minus_minutes, a.plus_minutes) - Math.min(b.minus_minutes, b.plus_minutes)

const shown = 8

/** How far the clock time may be off before each fact changes. */
export const StableFacts = ({ stable }: { stable: Readonly<Record<string, Stability>> }) => {
  const { t } = useTranslation('certificate')
  const [isWhole, setWhole] = useState(false)
  const facts = Object.entries(stable).toSorted(byRoom)
  const hidden = isWhole ? 0 : Math.max(0, facts.length - shown)
  return (
    <div>
      <Table caption={t('stable')} heads={[t('fact'), t('earlier'), t('reach'), t('later')]}>
        {facts.slice(0, facts.length - hidden).map(([fact, { minus_minutes: minus, plus_minutes: plus }]) => (
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
      {hidden > 0 && (
        <Button look="quiet" className="-ms-4" onClick={() => setWhole(true)}>
          {t('showAll', { count: facts.length })}
        </Button>
      )}
    </div>
  )
}
