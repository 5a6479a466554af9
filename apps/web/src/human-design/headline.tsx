import type { Stability } from '@orrery/engines/certificate'
import type { HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList, Holds } from '../charts/fact-list.tsx'

type Stable = Readonly<Record<string, Stability>>

const useHeadlineFacts = (chart: HumanDesignChart, stable: Stable): readonly Fact[] => {
  const { t } = useTranslation('humanDesign')
  const { type_info: type, profile, incarnation_cross: cross } = chart
  return [
    { name: t('strategy'), value: type.strategy },
    { name: t('authority'), value: type.authority, note: type.authority_detail, stability: stable['authority'] },
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
}

/** The facts people ask for first, each with the minutes it would survive. */
export const Headline = ({ chart, stable }: { chart: HumanDesignChart; stable: Stable }) => {
  const { t } = useTranslation('humanDesign')
  const facts = useHeadlineFacts(chart, stable)
  return (
    <section aria-labelledby="type">
      <h2 id="type" className="text-4xl">
        {chart.type_info.type_name}
      </h2>
      {stable['type'] && <Holds stability={stable['type']} />}
      <p className="mt-3 font-serif text-lg leading-normal">{chart.type_info.description}</p>
      <p className="mt-2 text-fine text-quiet">{t('share', { percent: chart.type_info.percentage })}</p>
      <FactList facts={facts} />
    </section>
  )
}
