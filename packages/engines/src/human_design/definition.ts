import { centerIds, type Channel, channels } from './anatomy.ts'
import type { AuthorityName, DefinitionName, TypeName } from './content/types.ts'
import type { CenterId } from './content/centers.ts'

/** What a set of active gates defines. */
export type Definition = {
  channels: readonly Channel[]
  /** Bits by `centerIds`. */
  definedCenters: number
  /** Each a mask of centers that channels join; they do not overlap. */
  components: readonly number[]
}

export const bitOf = Object.fromEntries(centerIds.map((center, index) => [center, 1 << index])) as Readonly<
  Record<CenterId, number>
>

/** Channels with both gates active, from either side; the centers at their ends; and which of these hang together. */
export const definitionOf = (isActive: ArrayLike<number | boolean>): Definition => {
  const defined: Channel[] = []
  let components: number[] = []
  let definedCenters = 0
  for (const channel of channels) {
    if (!isActive[channel.gates[0]] || !isActive[channel.gates[1]]) continue
    defined.push(channel)
    let joined = bitOf[channel.centers[0]] | bitOf[channel.centers[1]]
    definedCenters |= joined
    const apart: number[] = []
    for (const component of components) {
      if ((component & joined) === 0) apart.push(component)
      else joined |= component
    }
    components = [...apart, joined]
  }
  return { channels: defined, definedCenters, components }
}

export const centersIn = (mask: number): readonly CenterId[] =>
  centerIds.filter((center) => (mask & bitOf[center]) !== 0)

const definitionNames = ['None', 'Single', 'Split', 'Triple Split', 'Quadruple Split'] as const

/** By the number of components. More than four cannot be: nine centers, every component at least two. */
export const definitionNameOf = ({ components }: Definition): DefinitionName => {
  const name = definitionNames[components.length]
  if (name === undefined) throw new RangeError(`A bodygraph cannot have ${components.length} components.`)
  return name
}

/** Type and authority, by whichever derivation. */
export type Verdict = { type: TypeName; authority: AuthorityName }

/** Which of the questions that decide type and authority are answered with yes. */
export type Findings = {
  isDefined: (center: CenterId) => boolean
  motorReachesThroat: boolean
  selfReachesThroat: boolean
}

const typeOf = ({ isDefined, motorReachesThroat }: Findings): TypeName => {
  if (!centerIds.some(isDefined)) return 'Reflector'
  if (isDefined('sacral')) return motorReachesThroat ? 'Manifesting Generator' : 'Generator'
  return motorReachesThroat ? 'Manifestor' : 'Projector'
}

const authorityOf = ({ isDefined, selfReachesThroat }: Findings): AuthorityName => {
  if (!centerIds.some(isDefined)) return 'Lunar'
  if (isDefined('solar_plexus')) return 'Emotional'
  if (isDefined('sacral')) return 'Sacral'
  if (isDefined('spleen')) return 'Splenic'
  if (isDefined('ego')) return 'Ego'
  return selfReachesThroat ? 'Self-Projected' : 'Mental'
}

export const verdictOf = (findings: Findings): Verdict => ({ type: typeOf(findings), authority: authorityOf(findings) })

const motorMask = bitOf.sacral | bitOf.ego | bitOf.solar_plexus | bitOf.root

/** First derivation: what hangs together with the Throat. */
export const verdictByComponents = ({ definedCenters, components }: Definition): Verdict => {
  const withThroat = components.find((component) => (component & bitOf.throat) !== 0) ?? 0
  return verdictOf({
    isDefined: (center) => (definedCenters & bitOf[center]) !== 0,
    motorReachesThroat: (withThroat & motorMask) !== 0,
    selfReachesThroat: (withThroat & bitOf.g) !== 0,
  })
}
