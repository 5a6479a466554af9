import type { HumanDesignFacts } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'
import { writtenFact } from '../certificate/written.ts'
import { planetNames, planets } from './planet-names.ts'

type Certain = NonNullable<HumanDesignFacts['certain']>

const CertainGates = ({ title, gates }: { title: string; gates: Certain['design_gates'] }) => {
  const { t } = useTranslation('humanDesign')
  return (
    <section>
      <h3 className="text-lg">{title}</h3>
      <ul className="figure-text mt-1.5 text-[0.9375rem]">
        {planets.flatMap((planet) => {
          const activation = gates[planet]
          if (!activation) return []
          const { gate, line } = activation
          return (
            <li key={planet} className="flex justify-between gap-4 border-b border-hairline py-1">
              <span className="text-quiet">{planetNames[planet]}</span>
              <span>
                {t('gate', { gate })}, {line === null ? t('lineOpen') : t('line', { line })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What a birth date alone decides. */
export const CertainFacts = ({ certain }: { certain: Certain }) => {
  const { t } = useTranslation('humanDesign')
  const facts = Object.entries(certain.facts)
  return (
    <section aria-labelledby="unknown-time">
      <h2 id="unknown-time" className="text-3xl">
        {t('unknownTitle')}
      </h2>
      <p className="mt-3 max-w-prose font-serif text-lg leading-normal">{t('unknownText')}</p>
      <div className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        <section>
          <h3 className="text-lg">{t('certain')}</h3>
          {facts.length === 0 && <p className="mt-1.5 text-[0.9375rem] text-quiet">{t('certainNothing')}</p>}
          <dl className="mt-1.5">
            {facts.map(([fact, value]) => (
              <div key={fact} className="border-b border-hairline py-1">
                <dt className="text-fine text-quiet">{writtenFact(fact)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <CertainGates title={t('design')} gates={certain.design_gates} />
        <CertainGates title={t('personality')} gates={certain.personality_gates} />
      </div>
    </section>
  )
}
