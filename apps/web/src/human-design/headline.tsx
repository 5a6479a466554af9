import type { Stability } from '@orrery/engines/certificate'
import type { HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'
import { writtenDuration } from '../certificate/written.ts'

type Fact = { name: string; value: string; note?: string; stability?: Stability | undefined }

const Holds = ({ stability }: { stability: Stability }) => {
  const { t } = useTranslation('humanDesign')
  const duration = writtenDuration(Math.min(stability.minus_minutes, stability.plus_minutes))
  return <span className="figure-text mt-0.5 block text-fine text-calm">{t('holds', { duration })}</span>
}

const HeadlineFact = ({ name, value, note, stability }: Fact) => (
  <div>
    <dt className="text-fine text-quiet">{name}</dt>
    <dd>
      <span className="font-serif text-lg leading-snug">{value}</span>
      {note && <span className="block text-fine text-quiet">{note}</span>}
      {stability && <Holds stability={stability} />}
    </dd>
  </div>
)

/** The facts people ask for first, each with the minutes it would survive. */
export const Headline = ({
  chart,
  stable,
}: {
  chart: HumanDesignChart
  stable: Readonly<Record<string, Stability>>
}) => {
  const { t } = useTranslation('humanDesign')
  const { type_info: type, profile, incarnation_cross: cross } = chart
  const facts: readonly Fact[] = [
    { name: t('strategy'), value: type.strategy },
    {
      name: t('authority'),
      value: type.authority,
      ...(type.authority_detail ? { note: type.authority_detail } : {}),
      stability: stable['authority'],
    },
    { name: t('profile'), value: `${profile.profile} ${profile.profile_name}`, stability: stable['profile'] },
    { name: t('definition'), value: chart.definition_type, stability: stable['definition'] },
    {
      name: t('cross'),
      value: `${cross.type} Cross of ${cross.name}`,
      note: `${cross.gates[0]}/${cross.gates[1]} | ${cross.gates[2]}/${cross.gates[3]}`,
      stability: stable['incarnation_cross'],
    },
    { name: t('variables'), value: chart.variables.notation, stability: stable['variables'] },
    { name: t('signature'), value: type.signature },
    { name: t('notSelf'), value: type.not_self },
  ]
  return (
    <section aria-labelledby="type" className="mb-8">
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div>
          <h2 id="type" className="text-4xl">
            {type.type_name}
          </h2>
          {stable['type'] && <Holds stability={stable['type']} />}
          <p className="mt-3 max-w-prose font-serif text-lg leading-normal">{type.description}</p>
          <p className="mt-2 text-fine text-quiet">{t('share', { percent: type.percentage })}</p>
        </div>
        <dl className="grid content-start gap-x-8 gap-y-5 sm:grid-cols-2">
          {facts.map((fact) => (
            <HeadlineFact key={fact.name} {...fact} />
          ))}
        </dl>
      </div>
    </section>
  )
}
