import type { HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'

const order = ['motivation', 'perspective', 'determination', 'environment'] as const

/** The four variables, with the warning that they need a birth time to the minute. */
export const Variables = ({ variables }: Pick<HumanDesignChart, 'variables'>) => {
  const { t } = useTranslation('humanDesign')
  return (
    <section>
      <Table caption={t('variables')} heads={[t('variable'), t('name'), t('arrow'), t('colorTone')]}>
        {order.map((variable) => {
          const { name, arrow, color, tone } = variables[variable]
          return (
            <tr key={variable}>
              <HeadCell>{t(variable)}</HeadCell>
              <Cell>{name}</Cell>
              <Cell>{t(arrow)}</Cell>
              <Cell>
                {color}.{tone}
              </Cell>
            </tr>
          )
        })}
      </Table>
      <p className="mt-2 text-fine text-quiet">{t('variablesText')}</p>
    </section>
  )
}
