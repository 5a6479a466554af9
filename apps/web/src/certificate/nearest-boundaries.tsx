import type { CertifiedLongitude } from '@orrery/engines/certificate'
import { useTranslation } from 'react-i18next'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { writtenArc, writtenDuration, writtenFact } from './written.ts'

const shown = 6

const minutesTo = ({ nearest_boundary: { minutes } }: CertifiedLongitude): number =>
  minutes === null ? Number.POSITIVE_INFINITY : Math.abs(minutes)

/** The positions that lie closest, in clock time, to a line where something would change. */
export const NearestBoundaries = ({ longitudes }: { longitudes: readonly CertifiedLongitude[] }) => {
  const { t } = useTranslation('certificate')
  const nearest = longitudes.toSorted((a, b) => minutesTo(a) - minutesTo(b)).slice(0, shown)
  return (
    <Table caption={t('nearest')} heads={[t('body'), t('longitude'), t('boundary'), t('distance'), t('inTime')]}>
      {nearest.map((position) => (
        <tr key={position.id}>
          <HeadCell>{writtenFact(position.id)}</HeadCell>
          <Cell>{writtenArc(position.longitude)}</Cell>
          <Cell>
            {position.nearest_boundary.kind} {writtenArc(position.nearest_boundary.at)}
          </Cell>
          <Cell>{writtenArc(position.nearest_boundary.arc_degrees)}</Cell>
          <Cell>
            {position.nearest_boundary.minutes === null
              ? t('standsStill')
              : t(position.nearest_boundary.minutes < 0 ? 'minutesEarlier' : 'minutesLater', {
                  duration: writtenDuration(Math.abs(position.nearest_boundary.minutes)),
                })}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
