import type { NatalBodyFacts, NatalChart } from '@orrery/engines/natal/schema'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { capital, pointName, writtenDegree } from './written-place.ts'

const within = (longitude: number): string => writtenDegree(longitude % 30)

const usePlaceOf = () => {
  const { t } = useTranslation('natal')
  return ({ degree, range }: NatalBodyFacts): string => {
    if (degree !== null) return writtenDegree(degree)
    return range ? t('fromTo', { from: within(range.from), to: within(range.to) }) : t('notKnown')
  }
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${writtenDegree(Math.abs(value))}`

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
          <Cell>{(body.sign ? [body.sign] : (body.range?.signs ?? [])).map((sign) => capital(sign)).join(' – ')}</Cell>
          <Cell>{placeOf(body)}</Cell>
          {hasHouses && <Cell>{body.house ?? t('notKnown')}</Cell>}
          <Cell>{body.speed === null ? t('notKnown') : signed(body.speed)}</Cell>
          <Cell>{body.declination === null ? t('notKnown') : signed(body.declination)}</Cell>
        </tr>
      ))}
    </Table>
  )
}
