import { useTranslation } from 'react-i18next'
import { writtenCost } from '../i18n/written-cost.ts'
import { writtenCount, writtenDay, writtenWeekday } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { type NamedSum, tokensOf } from './usage-sums.ts'
import { useShortCost, writtenTokens } from './written-use.ts'

const bars = { width: 640, height: 158, base: 126, gap: 0.28 } as const

/** Money where prices are known, tokens where none is: never two scales in one picture. */
const measureOf = (days: readonly NamedSum[]) => {
  const isPriced = days.some(({ knownMicroUsd }) => knownMicroUsd > 0)
  return isPriced ? { of: (day: NamedSum) => day.knownMicroUsd, isPriced } : { of: tokensOf, isPriced }
}

const Bars = ({ days, valueOf }: { days: readonly NamedSum[]; valueOf: (day: NamedSum) => number }) => {
  const { t } = useTranslation('usage')
  const most = Math.max(1, ...days.map(valueOf))
  const step = bars.width / days.length
  return (
    <svg
      viewBox={`0 0 ${bars.width} ${bars.height}`}
      className="h-auto w-full"
      // An img element shows a file; this is drawn in the page, in its colours.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={t('byDayPicture')}
    >
      <line x1="0" x2={bars.width} y1={bars.base + 0.5} y2={bars.base + 0.5} className="stroke-line" strokeWidth="1" />
      {days.map((day, index) => {
        const value = valueOf(day)
        // What is not nothing is seen.
        const height = value === 0 ? 0 : Math.max(2, ((bars.base - 14) * value) / most)
        const isNamed = index === 0 || (index + 1) % 5 === 0
        return (
          <g key={day.name}>
            <rect
              x={(index + bars.gap / 2) * step}
              y={bars.base - height}
              width={step * (1 - bars.gap)}
              height={height}
              rx="1.5"
              className={value === most ? 'fill-accent' : 'fill-calm'}
            />
            {day.unpricedCalls > 0 && (
              <circle cx={(index + 0.5) * step} cy={bars.base - height - 6} r="2.5" className="fill-none stroke-warn" />
            )}
            {isNamed && (
              <text
                x={(index + 0.5) * step}
                y={bars.base + 8}
                textAnchor="middle"
                dominantBaseline="hanging"
                // On a phone the picture is half as large, and its figures are not to be.
                className="figure-text fill-quiet text-[13px] max-sm:text-[26px]"
              >
                {Number(day.name.slice(8))}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const DaysTable = ({ days }: { days: readonly NamedSum[] }) => {
  const { t } = useTranslation('usage')
  const shortCost = useShortCost()
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-8 items-center text-[0.9375rem] text-calm underline-offset-4 hover:underline">
        {t('byDayTable')}
      </summary>
      <div className="mt-3">
        <Table caption={t('byDay')} heads={[t('day'), t('calls'), t('tokens'), t('cost')]}>
          {days
            .filter(({ calls, failedAttempts }) => calls + failedAttempts > 0)
            .map((day) => (
              <tr key={day.name}>
                <HeadCell>{writtenWeekday(day.name)}</HeadCell>
                <Cell>{writtenCount(day.calls)}</Cell>
                <Cell>{writtenTokens(tokensOf(day))}</Cell>
                <Cell>{shortCost(day)}</Cell>
              </tr>
            ))}
        </Table>
      </div>
    </details>
  )
}

/** The days of the month as bars, what they say in a sentence, and the same as a table. */
export const DayBars = ({ days }: { days: readonly NamedSum[] }) => {
  const { t } = useTranslation('usage')
  const { of: valueOf, isPriced } = measureOf(days)
  const [first] = days.toSorted((a, b) => valueOf(b) - valueOf(a))
  if (!first) return null
  const day = writtenDay(first.name)
  const finding = isPriced
    ? t('byDayCost', { day, cost: writtenCost(first.knownMicroUsd) })
    : t('byDayTokens', { day, tokens: writtenTokens(tokensOf(first)) })
  return (
    <>
      <figure>
        <Bars days={days} valueOf={valueOf} />
        <figcaption className="mt-2 text-[0.9375rem] text-quiet">
          {finding} {days.some(({ unpricedCalls }) => unpricedCalls > 0) && t('byDayRing')} {t('byDayNote')}
        </figcaption>
      </figure>
      <DaysTable days={days} />
    </>
  )
}
