import type { Profile, ProfileChange } from '@orrery/contracts/readings-api'
import { AppError } from '@orrery/contracts/errors'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { keepOwn, ownOrLast } from '../account/own-copies.ts'
import { usePerson } from '../account/use-person.ts'
import { api, queryClient } from '../api.ts'
import type { BirthRecord } from '../birth/birth-record.ts'
import { profileBirth, profileChangeTo, recordOfProfile } from './birth-of-profile.ts'
import { forgetAnswers } from './chart-answers.ts'
import type { StoredChart } from './chart-store.ts'
import { forgetKeptOf } from './kept-of-charts.ts'

export type Relation = Profile['relation']

/** Somebody the account keeps; with doubts of clock and place where they were stored a moment ago. */
export type KeptPerson = Profile & { warnings?: readonly string[] }

/** Everybody the account keeps; `asOf` is the time of the copy when the server could not tell, otherwise null. */
type People = { people: readonly KeptPerson[]; asOf: string | null }

/** The account gives uuids; this browser gives plain hexadecimal numbers. */
export const isOfAccount = (chartId: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(chartId)

const pageSize = 100

const askForEverybody = async (signal: AbortSignal): Promise<readonly KeptPerson[]> => {
  const people: KeptPerson[] = []
  let cursor: string | undefined
  do {
    const page = await api.profiles.list({ limit: pageSize, cursor }, { signal })
    people.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return people
}

/** What draws and answers belong to a chart that is no longer in the account has no one left to belong to. */
const forgetStrays = (people: readonly KeptPerson[]): Promise<void> => {
  const ids = new Set(people.map(({ id }) => id))
  return forgetKeptOf((owner) => isOfAccount(owner) && !ids.has(owner))
}

const copyName = 'profiles'

const findPeople = async ({ signal }: { signal: AbortSignal }): Promise<People> => {
  const { answer: people, asOf } = await ownOrLast(copyName, () => askForEverybody(signal))
  if (asOf === null) await forgetStrays(people)
  return { people, asOf }
}

/** Another device may have added somebody. */
const freshForMs = 60_000

const peopleQuery = queryOptions({ queryKey: ['profiles'], queryFn: findPeople, staleTime: freshForMs })

/** Everybody that the signed-in person keeps; asks nothing for a guest. */
export const usePeople = ({ enabled = true }: { enabled?: boolean } = {}) => {
  const { state } = usePerson()
  return useQuery({ ...peopleQuery, enabled: enabled && state === 'person' })
}

/** Keeps what a change answered, so that every screen follows. */
const hold = async (change: (people: readonly KeptPerson[]) => readonly KeptPerson[]): Promise<void> => {
  const known = queryClient.getQueryData(peopleQuery.queryKey)
  if (known === undefined) return
  const people = change(known.people)
  queryClient.setQueryData(peopleQuery.queryKey, { ...known, people })
  await keepOwn(copyName, people)
}

/** The chart of somebody; null when something is missing that a chart needs. */
export const chartOf = (person: KeptPerson): StoredChart | null => {
  const birth = recordOfProfile(person)
  if (birth === null) return null
  const { id, createdAt, relation, warnings = [] } = person
  return { id, createdAt, birth, relation, warnings }
}

const storedChart = (person: KeptPerson): StoredChart => {
  const chart = chartOf(person)
  if (chart) return chart
  throw new AppError('INTERNAL', 'The account answered with another birth than it was given.')
}

/** The first chart of an account is mostly one's own. */
export const usualRelation = (people: readonly KeptPerson[]): Relation =>
  people.some(({ relation }) => relation === 'self') ? 'other' : 'self'

const knownPeople = async (): Promise<readonly KeptPerson[]> => (await queryClient.ensureQueryData(peopleQuery)).people

/** Keeps a birth in the account. Without a relation it is one's own if there is none yet. */
export const addPerson = async (birth: BirthRecord, relation: Relation | null): Promise<StoredChart> => {
  const { name } = birth
  const added = await api.profiles.add({
    name,
    relation: relation ?? usualRelation(await knownPeople()),
    ...profileBirth(birth),
  })
  await hold((people) => [...people, added])
  return storedChart(added)
}

const change = async (id: string, told: ProfileChange): Promise<KeptPerson> => {
  const changed = await api.profiles.change(id, told)
  await hold((people) => people.map((person) => (person.id === id ? changed : person)))
  return changed
}

/** Another birth for somebody: what was calculated of the earlier one goes. */
export const changeBirth = async (id: string, birth: BirthRecord): Promise<StoredChart> => {
  const changed = await change(id, profileChangeTo(birth))
  await forgetAnswers((owner) => owner === id)
  return storedChart(changed)
}

export const renamePerson = async (id: string, name: string): Promise<void> => {
  await change(id, { name })
}

/** Somebody removed on another device already is removed all the same. */
export const removePerson = async (id: string): Promise<void> => {
  await api.profiles.remove(id).catch((error: unknown) => {
    if (!AppError.is(error) || error.code !== 'NOT_FOUND') throw error
  })
  await hold((people) => people.filter((person) => person.id !== id))
}
