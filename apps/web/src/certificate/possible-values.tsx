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

const Fact = ({ fact, values }: { fact: string; values: readonly Value[] }) => {
  const { t } = useTranslation('certificate')
  return (
    <section>
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
}

/** What is the same in the whole window, in one line each: there is nothing to weigh. */
const Settled = ({ facts }: { facts: readonly { fact: string; values: readonly Value[] }[] }) => {
  const { t } = useTranslation('certificate')
  if (facts.length === 0) return null
  return (
    <div className="mt-6">
      <h3 className="text-lg">{t('settled')}</h3>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
        {facts.map(({ fact, values }) => (
          <div key={fact} className="flex gap-2">
            <dt className="text-quiet">{writtenFact(fact)}</dt>
            <dd>{values[0]?.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

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
  const facts = Object.entries(possible).map(([fact, spans]) => ({ fact, values: valuesOf(spans, clock) }))
  return (
    <section>
      <h2 className="text-2xl">{t('possible')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t('possibleLead')}</p>
      <div className="mt-4 grid gap-x-10 gap-y-6 @md:grid-cols-2 @4xl:grid-cols-3">
        {facts
          .filter(({ values }) => values.length > 1)
          .map((varying) => (
            <Fact key={varying.fact} {...varying} />
          ))}
      </div>
      <Settled facts={facts.filter(({ values }) => values.length === 1)} />
    </section>
  )
}
