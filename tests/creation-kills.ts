import { setTimeout as sleep } from 'node:timers/promises'
import type { CreationProgress, LibraryItem, PracticeApi, StartedCreation } from '@orrery/contracts/practice-api'
import { heardSeconds } from '../workers/studio/testing/heard-seconds.ts'
import type { Victim } from './kill-round.ts'
import { balancesOf, callMarket, callNeighbour, grantCall, recomputed } from './market-calls.ts'
import { type BootedProbe, bootWithProbe } from './probe.ts'

/** More than anybody can spend while the kills last. */
const grantedHalfCredits = 10_000
const affirmationHalfCredits = 1

const people = ['ada', 'bea', 'cleo'] as const

/** What came of everything that was begun. `wrong` is empty when nothing was lost, taken twice or left without its sound. */
export type KillsReport = { kills: number; complete: number; failed: number; wrong: readonly string[] }

type PracticeCall = {
  [Method in keyof PracticeApi]: { method: Method; request: Parameters<PracticeApi[Method]>[0] }
}[keyof PracticeApi]

const asking = (userId: string) =>
  ({ actor: { kind: 'person', userId, roles: ['user'] }, trace: { requestId: 'a test' } }) as const

/** Sentences that nobody has spoken before, so that each creation has its own sound to make. */
const draftCall = (userId: string, number: number): PracticeCall => ({
  method: 'create',
  request: {
    ...asking(userId),
    idempotencyKey: `${userId}-${number}`,
    draft: {
      contentType: 'affirmation',
      intent: `I want to walk step ${number} with calm.`,
      statements: [`I take step ${number} slowly.`, `Breath ${number} carries me.`, 'I listen before I answer.'],
      durationMinutes: 1,
    },
  },
})

/** The platform that runs now: after a killed supervisor it is another one, over the same folder and ports. */
type Current = { platform: BootedProbe }

/** As clients are asked to: the same call again until somebody answers it. */
const insist = async <Answer>(current: Current, call: PracticeCall): Promise<Answer> => {
  for (;;) {
    try {
      const [answer] = await callNeighbour(current.platform, 'practice', [call])
      if (answer !== undefined && 'value' in answer) return answer.value as Answer
      if (answer !== undefined && !answer.code.endsWith('UNAVAILABLE')) throw new Error(`Refused: ${answer.code}`)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Refused')) throw error
    }
    await sleep(50)
  }
}

/** Without further kills. What was cut off at its start is taken up by the clock of the next minute but one. */
const endsWithinMs = 240_000

const ended = async (
  current: Current,
  { userId, creationId, isOver }: { userId: string; creationId: string; isOver: () => boolean },
): Promise<CreationProgress> => {
  const call: PracticeCall = { method: 'progress', request: { ...asking(userId), creationId } }
  let calmSince: number | null = null
  for (;;) {
    const progress = await insist<CreationProgress>(current, call)
    if (isOver()) calmSince ??= performance.now()
    const isLost = calmSince !== null && performance.now() - calmSince > endsWithinMs
    if (progress.status !== 'generating' || isLost) return progress
    await sleep(100)
  }
}

/** Makes one item after the other until it is told to stop; the last one is made to its end. */
const makeItems = async (
  current: Current,
  { userId, isOver, tell }: { userId: string; isOver: () => boolean; tell: () => void },
): Promise<readonly CreationProgress[]> => {
  const made: CreationProgress[] = []
  for (let number = 0; !isOver(); number += 1) {
    const { creationId } = await insist<StartedCreation>(current, draftCall(userId, number))
    made.push(await ended(current, { userId, creationId, isOver }))
    tell()
  }
  return made
}

/** Whoever dies takes the runtime along; a supervisor takes longest to come back. */
const inTurn = ['runtime', 'server', 'runtime', 'supervisor', 'runtime', 'server'] as const satisfies readonly Victim[]
/** Kills that come faster than anything can be made would show restarts alone. */
const mostKillsPerItem = 2

const kill = async (current: Current, victim: Victim, env: Record<string, string>): Promise<void> => {
  const { platform } = current
  const { [victim]: pid } = platform.pids()
  // It is coming back from the kill before: nothing is there to be killed.
  if (pid === undefined) return
  process.kill(pid, 'SIGKILL')
  if (victim !== 'supervisor') return
  await platform.ended
  const ports = { PORT: new URL(platform.url).port, PROBE_PORT: new URL(platform.probeUrl).port }
  current.platform = await bootWithProbe({ dataFolder: platform.dataFolder, env: { ...env, ...ports } })
}

const answers = async ({ platform }: Current): Promise<void> => {
  const isBack = () =>
    callNeighbour(platform, 'practice', [{ method: 'health', request: {} }]).then(
      () => true,
      () => false,
    )
  while (!(await isBack())) await sleep(50)
}

type Page = Awaited<ReturnType<PracticeApi['list']>>

const itemsOf = async (current: Current, userId: string): Promise<readonly LibraryItem[]> => {
  const items: LibraryItem[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
    const page: Page = await insist<Page>(current, { method: 'list', request: { ...asking(userId), query } })
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

/** A minute, as each of them was asked for. */
const secondsEach = 60
const within = 0.05
const tailBytes = 1000

const readAudio = async (
  { platform }: Current,
  of: { userId: string; itemId: string; version: number },
  range?: string,
): Promise<{ status: number; bytes: Uint8Array }> => {
  const parameters = new URLSearchParams({ ...of, version: String(of.version) })
  const headers = range === undefined ? {} : { range }
  const answer = await fetch(`${platform.probeUrl}/audio?${parameters}`, { headers })
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

/** Why an item cannot be played; null: its file is there, whole, and sounds as long as it should, from any place in it. */
const silence = async (
  current: Current,
  userId: string,
  { id, version, audio }: LibraryItem,
): Promise<string | null> => {
  const of = { userId, itemId: id, version }
  const whole = await readAudio(current, of)
  const { length } = whole.bytes
  if (whole.status !== 200 || length !== audio.sizeBytes) return `${id} answers ${whole.status} with ${length} bytes`
  const tail = await readAudio(current, of, `bytes=-${tailBytes}`)
  if (tail.status !== 206 || !Buffer.from(whole.bytes.subarray(-tailBytes)).equals(tail.bytes))
    return `${id} has another end when it is read from there`
  const seconds = await heardSeconds(whole.bytes).catch((error: unknown) => String(error))
  const differs = [seconds, audio.durationSeconds].find((of) => !(Math.abs(Number(of) - secondsEach) <= within))
  return differs === undefined ? null : `${id} sounds for ${differs} s`
}

const judge = async (
  current: Current,
  userId: string,
  made: readonly CreationProgress[],
): Promise<readonly string[]> => {
  const items = await itemsOf(current, userId)
  const listed = new Set(items.map(({ id }) => id))
  const complete = made.filter(({ status }) => status === 'complete')
  const [balance] = await balancesOf(current.platform, [userId])
  const left = grantedHalfCredits - complete.length * affirmationHalfCredits
  const silent: (string | null)[] = []
  for (const item of items) silent.push(await silence(current, userId, item))
  return [
    ...made.flatMap(({ status, creationId }) => (status === 'generating' ? [`${creationId} never ended`] : [])),
    ...complete.flatMap(({ itemId = '', creationId }) => (listed.has(itemId) ? [] : [`${creationId} has no item`])),
    ...(items.length === complete.length ? [] : [`${items.length} items for ${complete.length} paid creations`]),
    ...(balance?.available === left && balance.held === 0
      ? []
      : [`${userId} has ${JSON.stringify(balance)}, not ${left}`]),
    ...silent.filter((one) => one !== null),
  ]
}

/**
 * Kills −9, one after the other, while people make items without pause; then looks whether every creation came to an end,
 * everything paid is there and plays, and nothing else was taken. `pauseMs` says how long after the return of the platform
 * the next kill comes; it waits for longer where the machine is slow. `tell` hears after each how many items there are.
 */
export const killWhileCreating = async (
  booted: BootedProbe,
  {
    kills,
    env,
    pauseMs,
    tell,
  }: {
    kills: number
    env: Record<string, string>
    pauseMs: (kill: number) => number
    tell?: (killed: number, items: number) => void
  },
): Promise<{ platform: BootedProbe; report: KillsReport }> => {
  const current: Current = { platform: booted }
  await callMarket(
    booted,
    people.map((userId) => grantCall(userId, grantedHalfCredits)),
  )
  let isOver = false
  let items = 0
  const each = { isOver: () => isOver, tell: () => void (items += 1) }
  const making = Promise.all(people.map((userId) => makeItems(current, { userId, ...each })))
  for (let index = 0; index < kills; index += 1) {
    while (items < Math.floor(index / mostKillsPerItem)) await sleep(50)
    await sleep(pauseMs(index))
    await kill(current, inTurn[index % inTurn.length] ?? 'runtime', env)
    await answers(current)
    tell?.(index + 1, items)
  }
  isOver = true
  const made = await making
  const wrong: string[] = []
  for (const [index, userId] of people.entries()) wrong.push(...(await judge(current, userId, made[index] ?? [])))
  const differing = await recomputed(current.platform)
  if (JSON.stringify(differing) !== '[]') wrong.push(`differing accounts: ${JSON.stringify(differing)}`)
  const all = made.flat()
  const complete = all.filter(({ status }) => status === 'complete').length
  return { platform: current.platform, report: { kills, complete, failed: all.length - complete, wrong } }
}
