import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chatEnvironment, updateOf } from '../../tests/chat-traffic.ts'
import { bootPlatform } from '../../tests/platform.ts'
import { startChatBed } from '../../workers/channels/testing/chat-bed.ts'
import { shareBelow } from './figures.ts'

const chats = 50
const messages = 20
const patienceMs = 180_000

/** The most calls within any second, and the shortest time between two of one chat. */
const paceOf = (calls: readonly { atMs: number; to: string }[]): { perSecond: number; gapMs: number } => {
  const times = calls.map(({ atMs }) => atMs)
  const perSecond = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length))
  const ofChat = Map.groupBy(calls, ({ to }) => to)
  const gaps = [...ofChat.values()].flatMap((own) =>
    own.slice(1).map(({ atMs }, index) => atMs - (own[index]?.atMs ?? 0)),
  )
  return { perSecond, gapMs: Math.min(...gaps) }
}

const acknowledge = async (url: string, chat: number, index: number): Promise<number> => {
  const { path, headers, body } = updateOf(`/q${chat * messages + index}x`, 600_000_000 + chat)
  const begun = performance.now()
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
  const answer = await fetch(`${url}${path}`, init)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`A webhook was answered ${answer.status}.`)
  return performance.now() - begun
}

/** 50 chats of 20 messages at once: how fast they are acknowledged, how fast they are answered, and that none is lost. */
export const benchChannels = async (): Promise<void> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-bench-'))
  const bed = await startChatBed()
  const platform = await bootPlatform({ dataFolder, env: chatEnvironment(bed.url) })
  try {
    const begun = performance.now()
    const perChat = await Promise.all(
      Array.from({ length: chats }, async (_, chat) => {
        const taken: number[] = []
        for (let index = 0; index < messages; index += 1) taken.push(await acknowledge(platform.url, chat, index))
        return taken
      }),
    )
    const answered = () => bed.memory.calls.filter(({ name }) => name === 'sendMessage')
    while (answered().length < chats * messages && performance.now() - begun < patienceMs) await sleep(250)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const sorted = perChat.flat().toSorted((a, b) => a - b)
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => shareBelow(sorted, share).toFixed(0))
    const { perSecond, gapMs } = paceOf(answered())
    console.log(`${chats} chats × ${messages} messages: acknowledged in ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`)
    console.log(
      `  ${answered().length} answered in ${seconds} s; at most ${perSecond} in a second, ${gapMs} ms apart in a chat`,
    )
    if (answered().length !== chats * messages) throw new Error('Messages were lost or answered twice.')
  } finally {
    await platform.stop()
    await bed.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
