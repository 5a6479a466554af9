import { crossNames, type CrossAngle } from './content/crosses.ts'

const angles: Readonly<Record<string, CrossAngle>> = {
  '1/3': 'Right Angle',
  '1/4': 'Right Angle',
  '2/4': 'Right Angle',
  '2/5': 'Right Angle',
  '3/5': 'Right Angle',
  '3/6': 'Right Angle',
  '4/6': 'Right Angle',
  '4/1': 'Juxtaposition',
  '5/1': 'Left Angle',
  '5/2': 'Left Angle',
  '6/2': 'Left Angle',
  '6/3': 'Left Angle',
}

/** The twelve profiles that 88° of Sun can give, personality line first. */
export const possibleProfiles: readonly string[] = Object.keys(angles)

export type CrossGates = readonly [
  personalitySun: number,
  personalityEarth: number,
  designSun: number,
  designEarth: number,
]

/** The incarnation cross: its angle follows from the profile, its name from angle and personality Sun. */
export const crossOf = (
  profile: string,
  gates: CrossGates,
): { name: string; variants: readonly string[]; type: CrossAngle; gates: CrossGates } => {
  const type = angles[profile]
  const named = type && crossNames[type][gates[0]]
  if (type === undefined || named === undefined) {
    throw new RangeError(`No cross belongs to profile ${profile} with the Sun in gate ${gates[0]}.`)
  }
  return { name: named.name, variants: named.variants ?? [], type, gates }
}
