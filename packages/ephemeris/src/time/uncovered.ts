import { civilText } from './civil.ts'
import { lmtEnd } from './overlay.gen.ts'

/** The span of local daylight time in the USA without a national rule: from the first one to the Uniform Time Act. */
const countyTime = { from: '1918-03-31', until: '1967-04-30' }

const unitedStates =
  /^America\/(New_York|Chicago|Denver|Los_Angeles|Detroit|Boise|Phoenix|Menominee|(Indiana|Kentucky|North_Dakota)\/\w+)$/

/** First day of the Gregorian calendar in civil use, by zones whose records were Julian until then. */
const julianUntil: readonly { until: string; zones: RegExp; where: string }[] = [
  { until: '1867-10-18', zones: /^America\/(Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak)$/, where: 'Alaska' },
  { until: '1916-04-14', zones: /^Europe\/Sofia$/, where: 'Bulgaria' },
  {
    until: '1918-02-14',
    zones:
      /^(Europe\/(Moscow|Kaliningrad|Kirov|Volgograd|Astrakhan|Samara|Saratov|Ulyanovsk|Minsk|Kyiv|Simferopol|Chisinau|Riga|Tallinn|Vilnius|Warsaw)|Asia\/(Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Novokuznetsk|Krasnoyarsk|Irkutsk|Chita|Yakutsk|Khandyga|Vladivostok|Ust-Nera|Sakhalin|Srednekolymsk|Magadan|Kamchatka|Anadyr|Tbilisi|Yerevan|Baku|Almaty|Qyzylorda|Qostanay|Aqtobe|Aqtau|Atyrau|Oral|Tashkent|Samarkand|Bishkek|Dushanbe|Ashgabat))$/,
    where: 'the Russian Empire',
  },
  { until: '1919-01-28', zones: /^Europe\/(Belgrade|Skopje|Podgorica|Sarajevo)$/, where: 'Serbia and its neighbours' },
  { until: '1919-04-14', zones: /^Europe\/Bucharest$/, where: 'Romania' },
  { until: '1923-03-01', zones: /^Europe\/Athens$/, where: 'Greece' },
  { until: '1926-01-01', zones: /^Europe\/Istanbul$/, where: 'the Ottoman Empire' },
]

/** Towns followed the city of their zone within about so long. */
const stragglingSeconds = 10 * 365.25 * 86_400

export type DatedReading = {
  zone: string
  /** Local date, `YYYY-MM-DD`. */
  date: string
  /** `HH:MM[:SS]`; null when not known. */
  time: string | null
  epochSeconds: number
}

function localMeanTime(zone: string, epochSeconds: number): string | null {
  const end = lmtEnd[zone]
  if (end === undefined || epochSeconds >= end + stragglingSeconds) return null
  if (epochSeconds >= end) {
    return `Clocks in ${zone} left local mean time on ${civilText(end).date}; some towns kept their own time for years after, which no record covers.`
  }
  return 'Local mean time of the birthplace was used. Towns with railway or church time of their own may have differed by minutes.'
}

function countyDaylightTime(zone: string, date: string): string | null {
  const month = Number(date.slice(5, 7))
  const applies =
    unitedStates.test(zone) && date >= countyTime.from && date < countyTime.until && month >= 3 && month <= 11
  return applies
    ? `Before 1967 counties and towns of the USA chose daylight saving time for themselves. The records follow ${zone}; check what was in force at the birthplace.`
    : null
}

function julianCalendar(zone: string, date: string): string | null {
  const calendar = julianUntil.find(({ until, zones }) => date < until && zones.test(zone))
  return calendar
    ? `The date was taken as Gregorian. Records of ${calendar.where} before ${calendar.until} used another calendar: convert the date first if it came from one.`
    : null
}

/** Old registers noted births to the quarter hour or coarser. */
function roundedTime({ date, time }: DatedReading): string | null {
  const rounded = date < '1930-01-01' && time !== null && /^\d{2}:(00|15|30|45)(:00)?$/.test(time)
  return rounded
    ? 'Registers of that time often rounded births to the quarter hour. State time_accuracy_minutes to see what that leaves open.'
    : null
}

/** What no tz database covers, where it may matter for a reading: sentences for people, none when nothing applies. */
export const uncoveredHistory = (reading: DatedReading): string[] =>
  [
    localMeanTime(reading.zone, reading.epochSeconds),
    countyDaylightTime(reading.zone, reading.date),
    julianCalendar(reading.zone, reading.date),
    roundedTime(reading),
  ].filter((warning) => warning !== null)
