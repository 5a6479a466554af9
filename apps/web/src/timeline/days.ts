import type { TimelineEntry } from '@orrery/contracts/readings-api'
import { dayHere } from '../parts/calendar-day.ts'

/** Entries of one day that found the same; the newest stands for all. */
export type EntryGroup = { latest: TimelineEntry; entries: readonly TimelineEntry[] }

/** `YYYY-MM-DD` by the clock of this device. */
export type TimelineDay = { day: string; groups: readonly EntryGroup[] }

/** An equal signature means equal facts; an entry without one is like no other. */
const sameness = ({ id, engine, data }: TimelineEntry): string => {
  const signature = data['signature']
  return typeof signature === 'string' ? `${engine}/${signature}` : id
}

const groupBy = <Key>(entries: readonly TimelineEntry[], keyOf: (entry: TimelineEntry) => Key) => {
  const groups = new Map<Key, TimelineEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

/** Entries, newest first, by day; what was calculated again the same day is one group. */
export const daysOf = (entries: readonly TimelineEntry[]): readonly TimelineDay[] =>
  [...groupBy(entries, ({ at }) => dayHere(at))].map(([day, ofDay]) => ({
    day,
    groups: [...groupBy(ofDay, sameness).values()].flatMap((group) => {
      const [latest] = group
      return latest ? [{ latest, entries: group }] : []
    }),
  }))
