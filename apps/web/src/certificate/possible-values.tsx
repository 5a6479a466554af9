import type { Possibility } from '@orrery/engines/certificate'
import { useTranslation } from 'react-i18next'
import { clockIn, writtenFact, writtenShare } from './written.ts'

const shown = 6

type Value = { value: string; share: number; spans: readonly string[] }

/** A value can come back later in the day; it is one line with all its spans. */
const valuesOf = (possibilities: readonly Possibility[], clock: (utc: string) => string): readonly Value[] => {
  const byValue = Map.groupBy(possibilities, ({ value }) => value)
  return [...byValue]
    .map(([value, parts]) => ({
      value,
      share: parts.reduce((sum, part) => sum + part.share, 0),
      spans: parts.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
    }))
    .toSorted((a, b) => b.share - a.share)
}

const ValueLine = ({ value, share, spans }: Value) => (
  <li className="py-1">
    <span className="flex items-baseline justify-between gap-3">
      <span>{value}</span>
      <span className="figure-text shrink-0 text-quiet">{writtenShare(share)}</span>
    </span>
    <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="my-0.5 h-1 w-full" aria-hidden="true">
      <rect width="100" height="2" className="fill-hairline" />
      <rect width={share * 100} height="2" className="fill-calm" />
    </svg>
    <span className="figure-text block text-fine text-quiet">{spans.slice(0, 3).join(', ')}</span>
  </li>
)

/** Every value a fact can have within the window of possible births, with its share and its hours. */
export const PossibleValues = ({
  possible,
  zone,
}: {
  possible: Readonly<Record<string, readonly Possibility[]>>
  zone: string | null
}) => {
  const { t } = useTranslation('certificate')
  const clock = clockIn(zone)
  return (
    <section>
      <h2 className="text-2xl">{t('possible')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t('possibleLead')}</p>
      <div className="mt-4 grid gap-x-10 gap-y-6 @md:grid-cols-2 @4xl:grid-cols-3">
        {Object.entries(possible).map(([fact, possibilities]) => {
          const values = valuesOf(possibilities, clock)
          return (
            <section key={fact}>
              <h3 className="text-lg">{writtenFact(fact)}</h3>
              <ul className="mt-1 text-[0.9375rem]">
                {values.slice(0, shown).map((value) => (
                  <ValueLine key={value.value} {...value} />
                ))}
              </ul>
              {values.length > shown && (
                <p className="mt-1 text-fine text-quiet">{t('more', { count: values.length - shown })}</p>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}
