import type { SchoolFacts } from '@orrery/engines/vimshottari/schema'
import { useTranslation } from 'react-i18next'
import { locale, writtenDay } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'

const writtenDays = (days: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(days)
    .replace('-', '−')

/** The same birth by every school, so that a disagreement is seen and not hidden. */
export const Schools = ({ schools, used }: { schools: readonly SchoolFacts[]; used: string | null }) => {
  const { t } = useTranslation('vimshottari')
  return (
    <section className="mt-12">
      <Table
        caption={t('schools')}
        heads={[t('school'), t('star'), t('lord'), t('running'), t('begins'), t('daysApart'), t('year'), t('assumed')]}
      >
        {schools.map((school) => (
          <tr key={school.preset} className={school.preset === used ? 'bg-raised' : ''}>
            <HeadCell wraps>{school.title}</HeadCell>
            <Cell>
              {school.nakshatra} {school.pada}
            </Cell>
            <Cell>{school.same_ruler ? school.ruling_planet : t('otherLord', { lord: school.ruling_planet })}</Cell>
            <Cell>{[school.current_mahadasha, school.current_antardasha].filter(Boolean).join(' – ')}</Cell>
            <Cell>
              {school.compared_planet}, {writtenDay(school.compared_start.slice(0, 10))}
            </Cell>
            <Cell>{writtenDays(school.days_from_this_answer)}</Cell>
            <Cell>{school.year_days}</Cell>
            <Cell>{school.assumed.map((field) => field.replaceAll('_', ' ')).join(', ') || '–'}</Cell>
          </tr>
        ))}
      </Table>
      <p className="mt-2 max-w-prose text-fine text-quiet">{t('schoolsText')}</p>
    </section>
  )
}
