import type { GateActivation, HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { planetNames, planets } from './planet-names.ts'

const Activation = ({ activation }: { activation: GateActivation }) => (
  <>
    <span className="font-semibold">
      {activation.number}.{activation.line}
    </span>{' '}
    <span className="text-quiet">{activation.name}</span>
  </>
)

/** All 26 activations: where each body stood, at birth and 88° of Sun before. */
export const Activations = ({ chart }: { chart: HumanDesignChart }) => {
  const { t } = useTranslation('humanDesign')
  return (
    <Table caption={t('activations')} heads={[t('planet'), t('design'), t('personality')]}>
      {planets.map((planet) => (
        <tr key={planet}>
          <HeadCell>{planetNames[planet]}</HeadCell>
          <Cell>
            <Activation activation={chart.design_gates[planet]} />
          </Cell>
          <Cell>
            <Activation activation={chart.personality_gates[planet]} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
