import type { Description, Statement } from '../engine.ts'
import { writtenShare } from '../written-number.ts'
import { crossTitle } from './cross-title.ts'
import { planets } from './planets.ts'
import { centers as centerTexts } from './content/centers.ts'
import { circuitGroups } from './content/channels.ts'
import { authorityExperiments, typeExperiments } from './content/experiments.ts'
import { crossAngles } from './content/crosses.ts'
import { gates as gateTexts } from './content/gates.ts'
import { planetTexts } from './content/planets.ts'
import { definitions } from './content/types.ts'
import type { HumanDesignChart, HumanDesignFacts } from './schema.ts'
import { describeAlone } from '../describe-alone.ts'

const factNames: Readonly<Record<string, string>> = {
  type: 'Type',
  authority: 'Authority',
  profile: 'Profile',
  definition: 'Definition',
  incarnation_cross: 'Incarnation cross',
  variables: 'Variables',
}

const keynoteOf = (gate: number): string => gateTexts[gate]?.keynote.toLowerCase() ?? ''

/** The cross in a sentence of its four gates. */
export const crossSentence = ({ gates }: HumanDesignChart['incarnation_cross']): string =>
  `Gate ${gates[0]} (${keynoteOf(gates[0])}) is what you know you are about, and gate ${gates[1]} ` +
  `(${keynoteOf(gates[1])}) is what keeps it steady; gates ${gates[2]} (${keynoteOf(gates[2])}) and ${gates[3]} ` +
  `(${keynoteOf(gates[3])}) work underneath, where others see them before you do.`

const activationTable = (chart: HumanDesignChart): string =>
  [
    '| | Design | Personality |',
    '|---|---|---|',
    ...planets.map((planet) => {
      const [design, personality] = [chart.design_gates[planet], chart.personality_gates[planet]]
      return `| ${planetTexts[planet].name} | ${design.number}.${design.line} | ${personality.number}.${personality.line} |`
    }),
  ].join('\n')

const definedNames = (chart: HumanDesignChart, isDefined: boolean): string =>
  Object.values(chart.centers)
    .filter(({ defined }) => defined === isDefined)
    .map(({ name }) => name)
    .join(', ') || 'none'

const channelLines = (chart: HumanDesignChart): string =>
  chart.defined_channels.map(({ id, name, text }) => `* **${id} ${name}.** ${text}`).join('\n') ||
  'No channel is defined: both gates of a channel must be active for it to count.'

const uncertainLines = (possible: NonNullable<HumanDesignFacts['possible']>): string =>
  Object.entries(possible)
    .map(([fact, [only, ...others]]) => {
      const name = factNames[fact] ?? fact
      if (only === undefined) return `* ${name}: not determined.`
      if (others.length === 0) return `* **${name}: ${only.value}**, whatever the minute.`
      if (others.length > 7)
        return `* ${name}: changes ${others.length} times, so the clock time has to be known better.`
      const listed = [only, ...others].map(({ value, share }) => `${value} (${writtenShare(share)})`).join(', ')
      return `* ${name}: ${listed}.`
    })
    .join('\n')

const formattedChart = (chart: HumanDesignChart, possible: HumanDesignFacts['possible']): string => {
  const { type_info: type, profile, incarnation_cross: cross, variables } = chart
  return [
    `## ${type.type_name}, ${profile.profile} ${profile.profile_name}`,
    type.description,
    `**Strategy:** ${type.strategy}. **Authority:** ${type.authority}${type.authority_detail ? ` (${type.authority_detail})` : ''}. **Signature:** ${type.signature}. **Not-self:** ${type.not_self}.`,
    type.authority_text,
    `### Profile\n${profile.description}`,
    `### ${crossTitle(cross)}\n${crossAngles[cross.type].text} ${crossSentence(cross)}`,
    `### Definition: ${definitions[chart.definition_type].name}\n${definitions[chart.definition_type].text}\n\nDefined: ${definedNames(chart, true)}. Open: ${definedNames(chart, false)}.`,
    `### Channels\n${channelLines(chart)}`,
    `### Variables: ${variables.notation}\nDetermination ${variables.determination.name}, environment ${variables.environment.name}, motivation ${variables.motivation.name} (transference: ${variables.motivation.transference}), perspective ${variables.perspective.name}. These names are labels of the tradition. They change within minutes of birth time; see the certificate.`,
    `### Activations\n${activationTable(chart)}`,
    ...(possible === null ? [] : [`### Within the stated accuracy of the time\n${uncertainLines(possible)}`]),
  ].join('\n\n')
}

const formattedUnknown = ({ possible, certain }: HumanDesignFacts): string => {
  const sideLine = (name: string, gates: NonNullable<typeof certain>['personality_gates']): string => {
    const listed = planets.flatMap((planet) => {
      const at = gates[planet]
      return at ? [`${planetTexts[planet].name} ${at.gate}${at.line === null ? '' : `.${at.line}`}`] : []
    })
    return `* ${name}: ${listed.join(', ') || 'nothing'}.`
  }
  return [
    '## Human Design without a time of birth',
    'The chart depends on the hour, so none is drawn for a guessed one. This much is known for the day:',
    possible === null ? '' : uncertainLines(possible),
    '### Gates that hold all day',
    [sideLine('Personality', certain?.personality_gates ?? {}), sideLine('Design', certain?.design_gates ?? {})].join(
      '\n',
    ),
  ].join('\n\n')
}

const recommendationsOf = (chart: HumanDesignChart): readonly Statement[] => [
  {
    text: typeExperiments[chart.type_info.type_name],
    cites: ['chart.type_info.type_name', 'chart.type_info.strategy'],
  },
  { text: authorityExperiments[chart.type_info.authority], cites: ['chart.type_info.authority'] },
]

const themesOf = (chart: HumanDesignChart): readonly Statement[] => [
  { text: crossSentence(chart.incarnation_cross), cites: ['chart.incarnation_cross'] },
  { text: chart.type_info.life_purpose, cites: ['chart.type_info.type_name'] },
  ...[...new Set(chart.circuits.flatMap(({ group }) => group ?? []))].map((group) => ({
    text: circuitGroups[group],
    cites: ['chart.circuits'],
  })),
]

const bridgeText = ({ channels, missing_gates: missing, joins }: HumanDesignChart['split_bridges'][number]): string => {
  const groups = joins.map((group) => group.map((id) => centerTexts[id].name).join(', '))
  return (
    `Someone who carries gate ${missing.join(' and ')} completes ${channels.length > 1 ? 'channels' : 'channel'} ` +
    `${channels.join(' and ')} with you and joins ${groups.join(' to ')}.`
  )
}

const realityPatchesOf = (chart: HumanDesignChart): readonly Statement[] => {
  const [first, second] = chart.split_bridges
  if (first === undefined) return []
  const bridges = [first, ...(second ? [second] : [])].map(bridgeText).join(' ')
  return [
    {
      text: `${bridges} Notice with whom you feel strangely complete, and check how you decide once they have left.`,
      cites: ['chart.split_bridges', 'chart.definition_type'],
    },
  ]
}

const interpretationOf = (chart: HumanDesignChart): readonly Statement[] => [
  { text: chart.type_info.description, cites: ['chart.type_info.type_name'] },
  { text: chart.type_info.authority_text, cites: ['chart.type_info.authority'] },
  { text: chart.profile.description, cites: ['chart.profile'] },
  { text: definitions[chart.definition_type].text, cites: ['chart.definition_type'] },
  ...chart.defined_channels.map(({ id, text }, index) => ({
    text: `Channel ${id}: ${text}`,
    cites: [`chart.defined_channels.${index}`],
  })),
]

/** The chart in words; with an unknown time, only what holds all day. */
export const describe = (facts: HumanDesignFacts): Description => {
  const { chart } = facts
  if (chart === null) return describeAlone(formattedUnknown(facts))
  return {
    formatted: formattedChart(chart, facts.possible),
    recommendations: recommendationsOf(chart),
    archetypalThemes: themesOf(chart),
    realityPatches: realityPatchesOf(chart),
    interpretation: interpretationOf(chart),
  }
}
