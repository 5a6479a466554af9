import type { SendOutcome } from '../../chat/outgoing.ts'
import type { GraphAnswer } from './graph.ts'

const second = 1000

const rights: ReadonlySet<number> = new Set([190, 368, 131_031])
const overloaded: ReadonlySet<number> = new Set([130_429, 131_000, 131_016, 4, 80_007])
const undeliverable: ReadonlySet<number> = new Set([131_026, 131_049, 131_050])
/** Kinds and media that are not taken, and buttons or addresses that are none there. */
const unfit: ReadonlySet<number> = new Set([100, 131_009, 131_051, 131_053])

/** Too much to one person: 6 s, twice that, and so on. */
const pairDelayMs = (tries: number): number => 6 * second * 2 ** Math.max(0, tries - 1)

export const isTemplateFault = (code: number | null): boolean => code !== null && code >= 132_000 && code <= 132_016

const outcomeOfCode = (code: number, { status, tries }: { status: number; tries: number }): SendOutcome => {
  const reason = `whatsapp_${code}`
  if (rights.has(code)) return { is: 'stopped', reason }
  if (code === 131_047) return { is: 'window_shut' }
  if (undeliverable.has(code)) return { is: 'refused', reason, closes: code === 131_050 }
  if (unfit.has(code)) return { is: 'plainer', reason }
  if (code === 131_056) return { is: 'later', afterMs: pairDelayMs(tries), scope: 'chat', reason }
  if (overloaded.has(code)) return { is: 'later', afterMs: null, scope: code === 130_429 ? 'account' : 'chat', reason }
  return status >= 500
    ? { is: 'later', afterMs: null, scope: 'chat', reason }
    : { is: 'refused', reason, closes: false }
}

/** What an answer that is no success means for the message; `tries` counts this one. Decided by the code where there is one. */
export const outcomeOfGraph = (answer: Exclude<GraphAnswer, { is: 'ok' }>, tries: number): SendOutcome => {
  if (answer.is === 'lost') return { is: 'unknown', reason: 'whatsapp_network' }
  const { code, status } = answer
  if (code !== null) return outcomeOfCode(code, { status, tries })
  const reason = `whatsapp_${status}`
  return status >= 500 ? { is: 'unknown', reason } : { is: 'refused', reason, closes: false }
}
