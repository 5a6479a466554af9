import type { NatalChart } from '@orrery/engines/natal/schema'
import { writtenPosition } from '@orrery/engines/zodiac'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { pointName, writtenPlace } from './written-place.ts'

const angleOrder = ['ascendant', 'midheaven', 'descendant', 'ic', 'vertex'] as const

const Angles = ({ chart }: { chart: NatalChart }) => {
  const { t } = useTranslation('natal')
  if (!chart.angle_signs) return null
  const { angle_signs: angles, lots } = chart
  return (
    <Table caption={t('angles')} heads={[t('point'), t('place')]}>
      {angleOrder.map((angle) => (
        <tr key={angle}>
          <HeadCell>{t(angle)}</HeadCell>
          <Cell>{writtenPlace(angles[angle])}</Cell>
        </tr>
      ))}
      {lots &&
        (['fortune', 'spirit'] as const).map((lot) => (
          <tr key={lot}>
            <HeadCell>{t(lot)}</HeadCell>
            <Cell>{writtenPlace(lots[lot])}</Cell>
          </tr>
        ))}
    </Table>
  )
}

const Cusps = ({ houses }: { houses: NonNullable<NatalChart['houses']> }) => {
  const { t } = useTranslation('natal')
  return (
    <Table caption={t('houses', { system: houses.name })} heads={[t('house'), t('cusp')]}>
      {houses.cusps.map((cusp, index) => (
        // A house is its number.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={index}>
          <HeadCell>{index + 1}</HeadCell>
          <Cell>{writtenPosition(cusp)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const Comparison = ({ chart }: { chart: NatalChart }) => {
  const { t } = useTranslation('natal')
  const systems = chart.house_comparison.filter(({ houses }) => houses !== null)
  if (systems.length === 0) return null
  const bodies = Object.keys(systems[0]?.houses ?? {})
  return (
    <div>
      <Table caption={t('comparison')} heads={[t('body'), ...systems.map(({ name }) => name)]}>
        {bodies.map((body) => (
          <tr key={body}>
            <HeadCell>{pointName(body)}</HeadCell>
            {systems.map(({ system, houses }) => (
              <Cell key={system}>{houses?.[body]}</Cell>
            ))}
          </tr>
        ))}
      </Table>
      <p className="mt-2 text-fine text-quiet">{t('comparisonLead')}</p>
    </div>
  )
}

/** Cusps, angles, and the same houses by every other system. */
export const HousesTables = ({ chart }: { chart: NatalChart }) => (
  <>
    <div className="mt-12 grid gap-12 lg:grid-cols-2">
      {chart.houses && <Cusps houses={chart.houses} />}
      <Angles chart={chart} />
    </div>
    <div className="mt-12">
      <Comparison chart={chart} />
    </div>
  </>
)
