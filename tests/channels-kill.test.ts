import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ChatBed, startChatBed } from '../workers/channels/testing/chat-bed.ts'
import { chatEnvironment, type ChatTraffic, sendTraffic, trafficOf } from './chat-traffic.ts'
import { victims } from './kill-round.ts'
import { type BootedPlatform, bootPlatform, freePort } from './platform.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-channels-'))
let bed: ChatBed
let platform: BootedPlatform
let env: Record<string, string>

beforeAll(async () => {
  bed = await startChatBed()
  env = { ...chatEnvironment(bed.url), PORT: String(await freePort()) }
  platform = await bootPlatform({ dataFolder, env })
})
afterAll(async () => {
  await platform.stop()
  await bed.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

const answers = () =>
  fetch(`${platform.url}/health`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Resolves when the platform answers: after a kill it comes back by itself. */
const answering = async (): Promise<void> => {
  // oxlint-disable-next-line no-await-in-loop -- until it does
  while (!(await answers())) await sleep(250)
}

/** Right after a start the platform may answer before it is seen who runs. */
const pidOf = (victim: (typeof victims)[number]): Promise<number> =>
  vi.waitFor(
    () => {
      const pid = platform.pids()[victim]
      if (pid === undefined) throw new Error(`There is no ${victim} to kill`)
      return pid
    },
    { timeout: 10_000, interval: 250 },
  )

const kill = async (victim: (typeof victims)[number]): Promise<number> => {
  process.kill(await pidOf(victim), 'SIGKILL')
  const killedAtMs = Date.now()
  if (victim === 'supervisor') {
    await platform.ended
    platform = await bootPlatform({ dataFolder, env })
  }
  return killedAtMs
}

/** Once in a while the platforms are overloaded, broken or away. None of this delivers a message. */
const spoilSometimes = (): void => {
  const times = 25
  bed.memory.rules.push(
    {
      face: 'telegram',
      name: 'sendMessage',
      times,
      fault: { is: 'status', status: 500, body: { ok: false, error_code: 500, description: 'Internal Server Error' } },
    },
    { face: 'telegram', name: 'sendMessage', times, fault: { is: 'reset' } },
    {
      face: 'whatsapp',
      name: 'messages',
      times,
      fault: { is: 'status', status: 500, body: { error: { code: 131_016, message: 'Service unavailable' } } },
    },
    // Taken, and not answered: only the status tells.
    { face: 'whatsapp', name: 'messages', times: 5, fault: { is: 'cut' } },
  )
}

/** When which message was answered, by its name. */
const answersIn = (memory: ChatBed['memory']): Map<string, number[]> => {
  const answers = new Map<string, number[]>()
  for (const { raw, atMs, isTaken, name } of memory.calls) {
    const said = name === 'sendMessage' || name === 'messages' ? /\/q\d+x/.exec(raw)?.[0] : undefined
    if (said !== undefined && isTaken) answers.set(said, [...(answers.get(said) ?? []), atMs])
  }
  return answers
}

const wrongIn = ({ genuine, forged }: ChatTraffic, killedAtMs: readonly number[]): readonly string[] => {
  const answers = answersIn(bed.memory)
  const wasCut = (atMs: number) => killedAtMs.some((killed) => atMs > killed - 5000 && atMs < killed + 1000)
  return [
    ...forged.filter((said) => answers.has(said)).map((said) => `${said} was forged and answered`),
    ...genuine.flatMap(({ said, platform: app }) => {
      const times = answers.get(said) ?? []
      if (times.length === 1) return []
      // Telegram tells nothing of a message whose answer a kill cut off: it is sent again, once.
      const isExcused = app === 'telegram' && times.length === 2 && wasCut(times[0] ?? 0)
      return isExcused ? [] : [`${said} was answered ${times.length} times`]
    }),
  ]
}

test(
  'a thousand webhooks, forged ones among them, failing platforms, three kills: each genuine message is answered once',
  { timeout: 600_000 },
  async () => {
    const traffic = trafficOf({ chats: 60, messages: 15, forged: 100 })
    spoilSometimes()
    const sending = sendTraffic(traffic, { url: () => platform.url, bed })
    const killedAtMs: number[] = []
    for (const victim of victims) {
      // One after the other, while messages come.
      // oxlint-disable-next-line no-await-in-loop
      await answering()
      // oxlint-disable-next-line no-await-in-loop
      await sleep(2000)
      // oxlint-disable-next-line no-await-in-loop
      killedAtMs.push(await kill(victim))
    }
    const { accepted, refused } = await sending.sent
    expect(accepted).toBe(traffic.genuine.length)
    expect(refused).toBe(traffic.forged.length)
    await expect
      .poll(() => answersIn(bed.memory).size, { timeout: 300_000, interval: 1000 })
      .toBe(traffic.genuine.length)
    // Whatever is going to be said twice is said by now.
    await sleep(5000)
    await sending.stop()
    expect(wrongIn(traffic, killedAtMs)).toEqual([])
  },
)
