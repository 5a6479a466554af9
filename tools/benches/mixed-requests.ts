import { birthOf } from './repeated-people.ts'

export type Person = { headers: Readonly<Record<string, string>> }

/** One request of the mix, and the answers that its specification allows while one service fails some calls. */
export type MixedRequest = {
  kind: string
  path: string
  method: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: unknown
  allowed: readonly number[]
}

const json = { 'content-type': 'application/json' }
const engines = ['human_design', 'natal', 'numerology', 'biorhythm', 'gene_keys', 'vimshottari'] as const
const towns = ['Lisboa', 'Praha', 'Kyoto', 'Quito', 'Oslo', 'Accra'] as const

const pick = <Item>(items: readonly [Item, ...Item[]], index: number): Item => items[index % items.length] ?? items[0]

const calculation = (index: number): MixedRequest => ({
  kind: 'calculation',
  path: `/engines/${pick(engines, index)}/calculate`,
  method: 'POST',
  headers: json,
  body: { input: { ...birthOf(index % 400), full_name: 'Ada Lovelace' }, options: { pictures: index % 4 === 0 } },
  allowed: [200, 503],
})

const batch = (index: number): MixedRequest => ({
  kind: 'batch of three',
  path: '/engines/batch',
  method: 'POST',
  headers: json,
  body: {
    engines: [0, 1, 2].map((item) => ({ engineName: pick(engines, index + item), input: birthOf(index % 400) })),
  },
  allowed: [200, 207, 503],
})

const get = (kind: string, path: string, allowed: readonly number[]): MixedRequest => ({
  kind,
  path,
  method: 'GET',
  allowed,
})

const own = (kind: string, path: string, { headers }: Person): MixedRequest => ({
  ...get(kind, path, [200]),
  headers,
})

/** Twenty requests as a mixed hour has them: calculations of guests and people, typing ahead, the app, own things. */
export const mixedRequest = (index: number, person: Person): MixedRequest => {
  const slot = index % 20
  if (slot < 7) return calculation(index)
  if (slot < 9)
    return { ...calculation(index), kind: 'calculation of a person', headers: { ...json, ...person.headers } }
  if (slot === 9) return batch(index)
  if (slot < 13) return get('places', `/places?q=${pick(towns, index)}`, [200, 503])
  if (slot === 13) return get('list of engines', '/engines', [200, 503])
  if (slot === 14) return get('metadata', `/engines/${pick(engines, index)}/metadata`, [200, 503])
  if (slot === 15) return own('timeline', '/api/v1/timeline', person)
  if (slot === 16) return own('profiles', '/api/v1/profiles', person)
  if (slot === 17) return own('own account', '/api/v1/users/me', person)
  return slot === 18 ? get('page', '/', [200]) : get('health', '/health', [200])
}
