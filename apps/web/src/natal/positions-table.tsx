import type { NatalBodyFacts, NatalChart } from '@orrery/engines/natal/schema'
import { degreesAndMinutes, writtenDegrees } from '@orrery/engines/zodiac'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { pointName } from './written-place.ts'

const usePlaceOf = () => {
  const { t } = useTranslation('natal')
  return ({ degree, range }: NatalBodyFacts): string => {
    if (degree !== null) return degreesAndMinutes(degree)
    return range ? t('fromTo', { from: writtenDegrees(range.from), to: writtenDegrees(range.to) }) : t('notKnown')
  }
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${degreesAndMinutes(Math.abs(value))}`

/** Every body with sign, degree, house, speed and declination. */
export const PositionsTable = ({ chart }: { chart: NatalChart }) => {
  const { t } = useTranslation('natal')
  const placeOf = usePlaceOf()
  const hasHouses = chart.houses !== null
  const heads = [t('body'), t('sign'), t('place'), ...(hasHouses ? [t('house')] : []), t('speed'), t('declination')]
  return (
    <Table caption={t('positions')} heads={heads}>
      {Object.entries(chart.bodies).map(([id, body]) => (
        <tr key={id}>
          <HeadCell>
            {body.name || pointName(id)}
            {body.retrograde && <span className="text-quiet">, {t('retrograde')}</span>}
          </HeadCell>
          <Cell>{(body.sign ? [body.sign] : (body.range?.signs ?? [])).join(' – ')}</Cell>
          <Cell>{placeOf(body)}</Cell>
          {hasHouses && <Cell>{body.house ?? t('notKnown')}</Cell>}
          <Cell>{body.speed === null ? t('notKnown') : signed(body.speed)}</Cell>
          <Cell>{body.declination === null ? t('notKnown') : signed(body.declination)}</Cell>
        </tr>
      ))}
    </Table>
  )
}
