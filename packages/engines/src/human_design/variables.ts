import type { Activation, Bodygraph } from './bodygraph.ts'
import { type VariableId, variables } from './content/variables.ts'

export type Arrow = 'left' | 'right'
export type Variable = { name: string; arrow: Arrow; color: number; tone: number }

/** Which activation decides each variable. */
export const variableSource: Readonly<Record<VariableId, readonly ['personality' | 'design', 'sun' | 'north_node']>> = {
  determination: ['design', 'sun'],
  environment: ['design', 'north_node'],
  motivation: ['personality', 'sun'],
  perspective: ['personality', 'north_node'],
}

/** Tones 1–3 point left, 4–6 right. */
export const arrowOf = (tone: number): Arrow => (tone <= 3 ? 'left' : 'right')

const nameOf = (id: VariableId, color: number): string => variables[id].colors[color - 1]?.name ?? ''

const variableAt = (id: VariableId, { color, tone }: Activation): Variable => ({
  name: nameOf(id, color),
  arrow: arrowOf(tone),
  color,
  tone,
})

/** Color 1 and 4, 2 and 5, 3 and 6 stand for each other. */
const acrossOf = (color: number): number => ((color + 2) % 6) + 1

export type Variables = Readonly<Record<VariableId, Variable>> & {
  /** `PRL DRL`: P motivation, perspective; D determination, environment. */
  notation: string
  motivation: Variable & { transference: string }
}

type Arrows = Readonly<Record<VariableId, { arrow: Arrow }>>

const letter = ({ arrow }: { arrow: Arrow }): string => (arrow === 'left' ? 'L' : 'R')

/** `PRL DRL`: personality motivation and perspective, design determination and environment. */
export const arrowNotation = ({ determination, environment, motivation, perspective }: Arrows): string =>
  `P${letter(motivation)}${letter(perspective)} D${letter(determination)}${letter(environment)}`

const order = ['determination', 'environment', 'motivation', 'perspective'] as const

/** Arrows and names as one line of text: `PRL DRL: Touch, Caves, Hope, Power`. */
export const variablesText = (of: Readonly<Record<VariableId, { arrow: Arrow; color: number }>>): string =>
  `${arrowNotation(of)}: ${order.map((id) => nameOf(id, of[id].color)).join(', ')}`

export const variablesOf = (graph: Pick<Bodygraph, 'personality' | 'design'>): Variables => {
  const at = (id: VariableId): Variable => {
    const [side, planet] = variableSource[id]
    return variableAt(id, graph[side][planet])
  }
  const motivation = at('motivation')
  const four = { determination: at('determination'), environment: at('environment'), perspective: at('perspective') }
  return {
    notation: arrowNotation({ ...four, motivation }),
    ...four,
    motivation: { ...motivation, transference: nameOf('motivation', acrossOf(motivation.color)) },
  }
}
