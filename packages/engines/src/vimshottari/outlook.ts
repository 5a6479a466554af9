import { instantText } from './instants.ts'
import type { LocalDates } from './local-dates.ts'
import { pairText } from './content/pairs.ts'
import { relationOf, type Relation } from './lords.ts'
import type { Period } from './periods.ts'
import type { OutlookFacts } from './schema.ts'

const relationOfPeriod = ({ lords: [mahadasha, antardasha] }: Period): Relation | null =>
  mahadasha === undefined || antardasha === undefined ? null : relationOf(mahadasha, antardasha)

/** Antardashas whose two lords stand so to one another, with the sentence on the pair as the reason. */
export const outlookOf = (periods: readonly Period[], relation: Relation, localDate: LocalDates): OutlookFacts[] =>
  periods
    .filter((period) => period.level === 2 && relationOfPeriod(period) === relation)
    .map(({ lords, start, end }) => ({
      lords: [...lords],
      start_date: instantText(start),
      end_date: instantText(end),
      start_local_date: localDate(start),
      end_local_date: localDate(end),
      reason: pairText(lords[0] ?? 'Ketu', lords[1] ?? 'Ketu'),
    }))
