import type { EngineInput } from '@orrery/engines/schemas'

type Asked = EngineInput<'sigil_forge'>
type Chosen<Field extends keyof Asked> = NonNullable<Asked[Field]>

export const methods = ['traditional', 'geometric', 'hybrid'] as const satisfies readonly Chosen<'generation_method'>[]
export const kameas = [
  'saturn',
  'jupiter',
  'mars',
  'sun',
  'venus',
  'mercury',
  'moon',
] as const satisfies readonly Chosen<'kamea'>[]
export const eliminations = ['repeats', 'vowels_and_repeats'] as const
export const connections = [
  'sequential',
  'star',
  'web',
  'organic',
] as const satisfies readonly Chosen<'connection_style'>[]
export const styles = [
  'minimal',
  'ornate',
  'organic',
  'geometric',
  'mystical',
] as const satisfies readonly Chosen<'style'>[]
export const colours = [
  'black_white',
  'golden',
  'silver',
  'red',
  'blue',
  'purple',
] as const satisfies readonly Chosen<'color_scheme'>[]

export const beginnings = [
  'visualization',
  'elemental',
  'planetary',
  'personal',
] as const satisfies readonly Chosen<'charging_method'>[]

/** What a person chose so far. */
export type SigilDraft = {
  intention: string
  method: (typeof methods)[number]
  kamea: (typeof kameas)[number]
  elimination: (typeof eliminations)[number]
  connection: (typeof connections)[number]
  style: (typeof styles)[number]
  colour: (typeof colours)[number]
  beginning: (typeof beginnings)[number]
}

export const emptyDraft: SigilDraft = {
  intention: '',
  method: 'traditional',
  kamea: 'sun',
  elimination: 'repeats',
  connection: 'sequential',
  style: 'minimal',
  colour: 'black_white',
  beginning: 'visualization',
}

const shortestIntention = 3

/** What the engine is asked; null while the intention is too short. A square goes along only where one is traced. */
export const fieldsOf = (draft: SigilDraft): Asked | null => {
  const intention = draft.intention.trim()
  if (intention.length < shortestIntention) return null
  return {
    intention,
    generation_method: draft.method,
    letter_elimination: draft.elimination,
    connection_style: draft.connection,
    style: draft.style,
    color_scheme: draft.colour,
    charging_method: draft.beginning,
    ...(draft.method === 'traditional' ? {} : { kamea: draft.kamea }),
  }
}
