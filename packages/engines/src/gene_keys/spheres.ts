import type { Planet, Side } from '../human_design/planets.ts'

/** The sixteen spheres of a hologenetic profile, in path order. */
export const sphereIds = [
  'lifes_work',
  'evolution',
  'radiance',
  'purpose',
  'attraction',
  'iq',
  'eq',
  'sq',
  'core',
  'vocation',
  'culture',
  'brand',
  'pearl',
  'relating',
  'stability',
  'creativity',
] as const
export type SphereId = (typeof sphereIds)[number]

export const sequenceIds = ['activation', 'venus', 'pearl', 'further'] as const
export type SequenceId = (typeof sequenceIds)[number]

export const focuses = ['activation', 'venus', 'pearl', 'all'] as const
export type Focus = (typeof focuses)[number]

type Source = Readonly<{ side: Side; planet: Planet }>

/** Where each sphere is read. Core and Vocation are one place, and so are Life's Work and Brand. Source: README.md. */
export const sphereSources: Readonly<Record<SphereId, Source>> = {
  lifes_work: { side: 'personality', planet: 'sun' },
  evolution: { side: 'personality', planet: 'earth' },
  radiance: { side: 'design', planet: 'sun' },
  purpose: { side: 'design', planet: 'earth' },
  attraction: { side: 'design', planet: 'moon' },
  iq: { side: 'personality', planet: 'venus' },
  eq: { side: 'personality', planet: 'mars' },
  sq: { side: 'design', planet: 'venus' },
  core: { side: 'design', planet: 'mars' },
  vocation: { side: 'design', planet: 'mars' },
  culture: { side: 'design', planet: 'jupiter' },
  brand: { side: 'personality', planet: 'sun' },
  pearl: { side: 'personality', planet: 'jupiter' },
  relating: { side: 'personality', planet: 'mercury' },
  stability: { side: 'design', planet: 'saturn' },
  creativity: { side: 'design', planet: 'uranus' },
}

/** The paths, each in its order; `further` is a group without a path. */
export const sequenceSpheres: Readonly<Record<SequenceId, readonly SphereId[]>> = {
  activation: ['lifes_work', 'evolution', 'radiance', 'purpose'],
  venus: ['attraction', 'iq', 'eq', 'sq', 'core'],
  pearl: ['vocation', 'culture', 'brand', 'pearl'],
  further: ['relating', 'stability', 'creativity'],
}

export const sequencesOf = (focus: Focus): readonly SequenceId[] => (focus === 'all' ? sequenceIds : [focus])

/** One value per focus, made once. */
export const byFocus = <Value>(make: (focus: Focus) => Value): Readonly<Record<Focus, Value>> => ({
  activation: make('activation'),
  venus: make('venus'),
  pearl: make('pearl'),
  all: make('all'),
})

const spheresByFocus = byFocus((focus) => sequencesOf(focus).flatMap((sequence) => sequenceSpheres[sequence]))

/** The spheres a focus fills, in path order. */
export const spheresOf = (focus: Focus): readonly SphereId[] => spheresByFocus[focus]

const stepById = new Map(
  sequenceIds.flatMap((sequence) => sequenceSpheres[sequence].map((id, index) => [id, { sequence, step: index + 1 }])),
)

/** The path a sphere belongs to, and which step of it (from 1). */
export const stepOf = (id: SphereId): { sequence: SequenceId; step: number } => {
  const found = stepById.get(id)
  if (found === undefined) throw new RangeError(`The sphere ${id} is on no path.`)
  return found
}

const uniqueSources = (ids: readonly SphereId[]): readonly Source[] => [
  ...new Map(ids.map((id) => [`${sphereSources[id].side}.${sphereSources[id].planet}`, sphereSources[id]])).values(),
]

const sourcesByFocus = byFocus((focus) => uniqueSources(spheresOf(focus)))

/** What must be looked up in the sky for a focus, each place once. */
export const sourcesOf = (focus: Focus): readonly Source[] => sourcesByFocus[focus]

/** Name of the fact that tells a sphere's key with its line; the key alone bears the sphere's name. */
export const lineFactOf = (sphere: SphereId): string => `${sphere}_line`
