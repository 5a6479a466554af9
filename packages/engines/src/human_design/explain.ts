import { centerOfGate, channels } from './anatomy.ts'
import { type Planet, planets, type Side, sides } from './planets.ts'
import { centers as centerTexts, type CenterId } from './content/centers.ts'
import { channels as channelTexts, circuitGroups, circuits } from './content/channels.ts'
import { gates as gateTexts } from './content/gates.ts'
import { lines } from './content/lines.ts'
import { planetTexts } from './content/planets.ts'
import { arrows, transference, type VariableId, variables as variableTexts } from './content/variables.ts'
import type { HumanDesignChart, HumanDesignFacts } from './schema.ts'
import { variableSource } from './variables.ts'

/** What a part of the picture shows, in words for a panel beside it. */
export type Explanation = { title: string; paragraphs: readonly string[] }

const sideNames: Readonly<Record<Side, string>> = { personality: 'Personality', design: 'Design' }

const gatesOf = (chart: HumanDesignChart, side: Side): HumanDesignChart['personality_gates'] =>
  side === 'personality' ? chart.personality_gates : chart.design_gates

const isPlanet = (text: string | undefined): text is Planet => planets.some((planet) => planet === text)
const isSide = (text: string | undefined): text is Side => sides.some((side) => side === text)

const activationsOfGate = (chart: HumanDesignChart, gate: number): readonly string[] =>
  sides.flatMap((side) =>
    planets.flatMap((planet) => {
      const { number, line, line_name: lineName } = gatesOf(chart, side)[planet]
      return number === gate ? [`${sideNames[side]} ${planetTexts[planet].name}, line ${line} (${lineName})`] : []
    }),
  )

const explainGate = (chart: HumanDesignChart, gate: number): Explanation | null => {
  const text = gateTexts[gate]
  if (text === undefined) return null
  const active = activationsOfGate(chart, gate)
  const center = centerTexts[centerOfGate(gate)].name
  const state =
    active.length > 0
      ? `Active in your chart by ${active.join('; ')}. It belongs to the ${center} center.`
      : `Not active in your chart. It belongs to the ${center} center.`
  return {
    title: `Gate ${gate}: ${text.name}`,
    paragraphs: [
      `${text.keynote}.`,
      text.description,
      `At its best: ${text.gift}`,
      `Under strain: ${text.shadow}`,
      state,
    ],
  }
}

const channelState = (chart: HumanDesignChart, gates: readonly [number, number]): string => {
  const active = gates.filter((gate) => activationsOfGate(chart, gate).length > 0)
  if (active.length === 2) return 'Both gates are active, so the channel is defined and joins its two centers.'
  if (active.length === 1) {
    return `Only gate ${active[0]} is active. A gate alone defines nothing; someone with gate ${gates.find((gate) => gate !== active[0])} completes the channel with you.`
  }
  return 'Neither gate is active in your chart.'
}

const explainChannel = (chart: HumanDesignChart, id: string): Explanation | null => {
  const channel = channels.find((candidate) => candidate.id === id)
  const text = channelTexts[id]
  if (channel === undefined || text === undefined) return null
  const { name, group, text: circuitText } = circuits[channel.circuit]
  const elsewhere =
    channel.circuitElsewhere === null ? '' : ` Some schools count it with ${circuits[channel.circuitElsewhere].name}.`
  const [from, to] = channel.centers.map((center) => centerTexts[center].name)
  return {
    title: `Channel ${id}: ${text.name}`,
    paragraphs: [
      text.text,
      `It runs between the ${from} and the ${to}. ${channelState(chart, channel.gates)}`,
      `${name} circuit. ${circuitText} ${group === null ? '' : circuitGroups[group]}${elsewhere}`.trim(),
    ],
  }
}

const centerState = ({ defined, gates }: HumanDesignChart['centers'][CenterId]): string => {
  if (gates.length === 0) return 'In your chart it is completely open, without any active gate.'
  const active = `Active gates: ${gates.join(', ')}.`
  return defined
    ? `In your chart it is defined. ${active}`
    : `In your chart it is open, because none of its channels is complete. ${active}`
}

const explainCenter = (chart: HumanDesignChart, id: string): Explanation | null => {
  if (!Object.hasOwn(centerTexts, id)) return null
  const center = chart.centers[id as CenterId]
  return {
    title: `${center.name} center, ${center.defined ? 'defined' : 'open'}`,
    paragraphs: [center.function, center.defined ? center.when_defined : center.when_undefined, centerState(center)],
  }
}

const explainActivation = (chart: HumanDesignChart, id: string): Explanation | null => {
  const [side, planet] = id.split('.')
  if (!isSide(side) || !isPlanet(planet)) return null
  const activation = gatesOf(chart, side)[planet]
  const { name, keynote, description } = gateTexts[activation.number] ?? {}
  const line = lines[activation.line]
  return {
    title: `${sideNames[side]} ${planetTexts[planet].name}: gate ${activation.number}.${activation.line}`,
    paragraphs: [
      planetTexts[planet].text,
      `Gate ${activation.number}, ${name}. ${keynote}. ${description}`,
      `Line ${activation.line}, ${line?.name}. ${line?.text}`,
      `Longitude ${activation.longitude.toFixed(4)}°, color ${activation.color}, tone ${activation.tone}, base ${activation.base}.`,
    ],
  }
}

const explainVariable = (chart: HumanDesignChart, id: string): Explanation | null => {
  if (!Object.hasOwn(variableTexts, id)) return null
  const variable = chart.variables[id as VariableId]
  const { name, text, colors } = variableTexts[id as VariableId]
  const [side, planet] = variableSource[id as VariableId]
  const across =
    id === 'motivation'
      ? [`${transference.name}: ${chart.variables.motivation.transference}. ${transference.text}`]
      : []
  return {
    title: `${name}: ${variable.name}, ${arrows[variable.arrow].name.toLowerCase()}`,
    paragraphs: [
      text,
      colors[variable.color - 1]?.text ?? '',
      arrows[variable.arrow].text,
      ...across,
      `Read from color ${variable.color} and tone ${variable.tone} of the ${sideNames[side]} ${planetTexts[planet].name}. A few minutes of birth time can change it: see the certificate.`,
    ],
  }
}

const explainers = {
  gate: (chart: HumanDesignChart, id: string) => explainGate(chart, Number(id)),
  channel: explainChannel,
  center: explainCenter,
  activation: explainActivation,
  variable: explainVariable,
} as const

/**
 * Explains a part of the picture by its fact id (`gate:41`, `channel:1-8`, `center:throat`, `activation:design.moon`,
 * `variable:motivation`). Null for ids the picture does not have, and without a chart.
 */
export const explain = ({ chart }: HumanDesignFacts, factId: string): Explanation | null => {
  const [kind = '', id = ''] = factId.split(':')
  if (chart === null || !Object.hasOwn(explainers, kind)) return null
  return explainers[kind as keyof typeof explainers](chart, id)
}
