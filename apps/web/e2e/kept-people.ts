import type { ProfileInput } from '@orrery/contracts/readings-api'
import type { SignedUp } from './person.ts'

export const ana: ProfileInput = {
  name: 'Ana Maria Silva',
  relation: 'self',
  birth_date: '1990-05-17',
  birth_time: '14:32',
  birth_location: [38.71667, -9.13333],
  timezone: 'Europe/Lisbon',
  place: 'Lisbon, Portugal',
}

/** Keeps somebody in an account by HTTP; answers with the id of their chart. */
export const keepPerson = async ({ api }: SignedUp, profile: ProfileInput = ana): Promise<string> => {
  const answer = await api.post('/api/v1/profiles', { data: profile })
  if (!answer.ok()) throw new Error(`A profile was refused: ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}

/** Calculates as the owner of an account does, so that their timeline tells of it. */
export const calculateAs = async ({ api }: SignedUp, engine: string, input: object): Promise<void> => {
  const answer = await api.post(`/api/v1/engines/${engine}/calculate`, { data: { input } })
  if (!answer.ok()) throw new Error(`A calculation was refused: ${await answer.text()}`)
}

/** Waits until the timeline has so many entries: they are written after the answer, within five seconds. */
export const entriesOf = async ({ api }: SignedUp, count: number): Promise<void> => {
  const until = Date.now() + 5000
  const found = async () => ((await (await api.get('/api/v1/timeline')).json()) as { items: unknown[] }).items.length
  while ((await found()) < count) {
    if (Date.now() > until) throw new Error(`The timeline has no ${count} entries after five seconds.`)
  }
}
