import type { NatalAspect } from '@orrery/engines/natal/schema'
import { degreesAndMinutes } from '@orrery/engines/zodiac'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { pointName } from './written-place.ts'

const byOrb = (a: NatalAspect, b: NatalAspect): number => (a.orb ?? 0) - (b.orb ?? 0)

/** The closest first: orb says how much an aspect counts. */
export const AspectsTable = ({ aspects }: { aspects: readonly NatalAspect[] }) => {
  const { t } = useTranslation('natal')
  const motion = (applying: boolean | null) => (applying === null ? '' : t(applying ? 'applying' : 'separating'))
  return (
    <Table caption={t('aspects')} heads={[t('aspect'), t('orb'), t('motion')]}>
      {aspects.toSorted(byOrb).map(({ a, b, type, orb, applying }) => (
        <tr key={`${a}-${type}-${b}`}>
          <HeadCell>
            {pointName(a)} <span className="text-quiet">{type}</span> {pointName(b)}
          </HeadCell>
          <Cell>{orb === null ? t('allDay') : degreesAndMinutes(orb)}</Cell>
          <Cell>{motion(applying)}</Cell>
        </tr>
      ))}
    </Table>
  )
}
