import { centerIds, gatesOfCenter, centerOfGate, type Channel } from './anatomy.ts'
import type { Activation, Activations, Bodygraph } from './bodygraph.ts'
import { bridgesOf } from './bridges.ts'
import { centers as centerTexts } from './content/centers.ts'
import { channels as channelTexts, type CircuitId, circuits } from './content/channels.ts'
import { gates as gateTexts } from './content/gates.ts'
import { lines, profiles } from './content/lines.ts'
import { authorities, egoAuthorityDetails, type TypeName, types } from './content/types.ts'
import { crossOf } from './cross.ts'
import { bitOf, centersIn, definitionNameOf } from './definition.ts'
import { ofEveryPlanet, planets } from './planets.ts'
import type { GateActivation, HumanDesignChart } from './schema.ts'
import { variablesOf } from './variables.ts'

/** Share of each type over 5,000 random instants 1920–2030, percent. */
export const percentageOfType: Readonly<Record<TypeName, number>> = {
  Generator: 33.3,
  'Manifesting Generator': 32.1,
  Projector: 23.1,
  Manifestor: 10.4,
  Reflector: 1,
}

const textOf = <Text>(table: Readonly<Record<string, Text>>, key: string | number): Text => {
  const text = table[key]
  if (text === undefined) throw new RangeError(`There is no text for ${key}.`)
  return text
}

const roundedLongitude = (degrees: number): number => Math.round(degrees * 1e7) / 1e7

const gateActivation = (at: Activation, isDetailed: boolean): GateActivation => {
  const { gate: number, line, color, tone, base } = at
  const { name, keynote, description, gift, shadow } = textOf(gateTexts, number)
  const line_name = textOf(lines, line).name
  const longitude = roundedLongitude(at.longitude)
  const center = centerOfGate(number)
  const plain = { number, name, line, line_name, color, tone, base, longitude, center }
  if (!isDetailed) return plain
  // Written out: copying the other one first costs a tenth of a whole chart.
  return { number, name, line, line_name, color, tone, base, longitude, center, keynote, description, gift, shadow }
}

const gateActivations = (of: Activations, isDetailed: boolean): HumanDesignChart['personality_gates'] =>
  ofEveryPlanet((planet) => gateActivation(of[planet], isDetailed))

const egoKind = ({ type }: Bodygraph['verdict']): keyof typeof egoAuthorityDetails =>
  type === 'Manifestor' ? 'Ego Manifested' : 'Ego Projected'

const authorityOf = (
  verdict: Bodygraph['verdict'],
): Pick<HumanDesignChart['type_info'], 'authority' | 'authority_detail' | 'authority_text'> => {
  const { authority } = verdict
  const { text } = authorities[authority]
  if (authority === 'Mental') return { authority, authority_detail: 'Outer authority', authority_text: text }
  if (authority !== 'Ego') return { authority, authority_detail: null, authority_text: text }
  const kind = egoKind(verdict)
  return { authority, authority_detail: kind, authority_text: `${text} ${egoAuthorityDetails[kind].text}` }
}

const typeInfoOf = ({ verdict }: Bodygraph): HumanDesignChart['type_info'] => {
  const { strategy, signature, notSelf, description, lifePurpose } = types[verdict.type]
  return {
    type_name: verdict.type,
    strategy,
    ...authorityOf(verdict),
    signature,
    not_self: notSelf,
    percentage: percentageOfType[verdict.type],
    description,
    life_purpose: lifePurpose,
  }
}

const profileOf = ({ personality, design }: Bodygraph): HumanDesignChart['profile'] => {
  const profile = `${personality.sun.line}/${design.sun.line}`
  const { name, text } = textOf(profiles, profile)
  return {
    personality_line: personality.sun.line,
    design_line: design.sun.line,
    profile,
    profile_name: name,
    description: text,
  }
}

const activeGatesOf = ({ personality, design }: Bodygraph): ReadonlySet<number> => {
  const active = new Set<number>()
  for (const planet of planets) active.add(personality[planet].gate).add(design[planet].gate)
  return active
}

const centersOf = (graph: Bodygraph, active: ReadonlySet<number>): HumanDesignChart['centers'] =>
  Object.fromEntries(
    centerIds.map((id) => {
      const { name, function: purpose, whenDefined, whenUndefined } = centerTexts[id]
      return [
        id,
        {
          name,
          defined: (graph.definition.definedCenters & bitOf[id]) !== 0,
          gates: gatesOfCenter[id].filter((gate) => active.has(gate)),
          all_gates: [...gatesOfCenter[id]],
          function: purpose,
          when_defined: whenDefined,
          when_undefined: whenUndefined,
        },
      ]
    }),
  ) as HumanDesignChart['centers'] // safe because `centerIds` lists every key

const definedChannel = ({ id, gates, centers, circuit, circuitElsewhere }: Channel) => {
  const { name, text } = textOf(channelTexts, id)
  return {
    id,
    gates: [...gates] as [number, number],
    centers: [...centers] as [Channel['centers'][0], Channel['centers'][1]],
    name,
    text,
    circuit,
    circuit_elsewhere: circuitElsewhere,
  }
}

const circuitsOf = ({ definition }: Bodygraph): HumanDesignChart['circuits'] =>
  (Object.keys(circuits) as CircuitId[]).flatMap((circuit) => {
    const counted = definition.channels.filter((channel) => channel.circuit === circuit)
    const elsewhere = definition.channels.filter((channel) => (channel.circuitElsewhere ?? channel.circuit) === circuit)
    if (counted.length === 0 && elsewhere.length === 0) return []
    const { name, group } = circuits[circuit]
    return [
      {
        circuit,
        group,
        name,
        channels: counted.map(({ id }) => id),
        channels_elsewhere: elsewhere.map(({ id }) => id),
      },
    ]
  })

const splitBridgesOf = ({ definition }: Bodygraph, active: ReadonlySet<number>): HumanDesignChart['split_bridges'] =>
  bridgesOf(definition, active).map(({ channels, missingGates, joins }) => ({
    channels: channels.map(({ id }) => id),
    missing_gates: [...missingGates],
    joins: joins.map((group) => [...group]),
  }))

const motorPathsOf = ({ throatPaths }: Bodygraph): HumanDesignChart['motor_paths'] =>
  throatPaths.flatMap(({ from, centers, channels: steps }) =>
    from === 'g'
      ? []
      : [{ motor: from, centers: [...centers], channels: steps.map((step) => step.map(({ id }) => id)) }],
  )

const pathText = ({ centers, channels: steps }: HumanDesignChart['motor_paths'][number]): string =>
  centers
    .map((center, index) =>
      index === 0 ? centerTexts[center].name : `–${steps[index - 1]?.join(', ')}– ${centerTexts[center].name}`,
    )
    .join(' ')

const derivationsOf = (graph: Bodygraph, paths: HumanDesignChart['motor_paths']): HumanDesignChart['derivations'] => {
  const groups = graph.definition.components.map((mask) =>
    centersIn(mask)
      .map((id) => centerTexts[id].name)
      .join(' + '),
  )
  const methods = ['connected components of the defined centers', 'enumerated simple paths to the Throat']
  const found = paths[0] ? `Motor path: ${pathText(paths[0])}.` : 'No motor reaches the Throat.'
  const together = groups.length === 0 ? 'No center is defined.' : `Defined groups: ${groups.join(' | ')}.`
  return [
    { fact: 'type', methods, result: graph.verdict.type, evidence: `${together} ${found}` },
    { fact: 'authority', methods, result: graph.verdict.authority, evidence: together },
  ]
}

/** The chart as clients read it: the bodygraph with its words. */
export const chartOf = (
  graph: Bodygraph,
  { isDetailed, nearestBoundaries }: { isDetailed: boolean; nearestBoundaries: HumanDesignChart['nearest_boundaries'] },
): HumanDesignChart => {
  const active = activeGatesOf(graph)
  const profile = profileOf(graph)
  const { personality, design } = graph
  const cross = crossOf(profile.profile, [
    personality.sun.gate,
    personality.earth.gate,
    design.sun.gate,
    design.earth.gate,
  ])
  const motorPaths = motorPathsOf(graph)
  return {
    type_info: typeInfoOf(graph),
    profile,
    personality_gates: gateActivations(personality, isDetailed),
    design_gates: gateActivations(design, isDetailed),
    centers: centersOf(graph, active),
    defined_channels: graph.definition.channels.map(definedChannel),
    definition_type: definitionNameOf(graph.definition),
    incarnation_cross: { ...cross, variants: [...cross.variants], gates: [...cross.gates] },
    variables: variablesOf(graph),
    motor_paths: motorPaths,
    circuits: circuitsOf(graph),
    split_bridges: splitBridgesOf(graph, active),
    nearest_boundaries: nearestBoundaries,
    derivations: derivationsOf(graph, motorPaths),
  }
}
