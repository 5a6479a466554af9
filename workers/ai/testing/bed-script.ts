import type { Exchange } from './bed-exchange.ts'

import type { Script } from './script.ts'

const sse = 'text/event-stream'
const json = 'application/json'
/** Enough for each piece to arrive alone. */
const gapMs = 5
const heldMs = 60_000

export const playScript = async (script: Script, exchange: Exchange): Promise<void> => {
  const { status = 200, headers } = script
  if ('body' in script) return exchange.send(status, script.type ?? json, script.body, headers)
  exchange.open(status, script.type ?? sse)
  for (const piece of script.pieces) {
    exchange.piece(piece)
    await exchange.wait(gapMs)
  }
  if (script.ending === 'hold') await exchange.wait(heldMs)
  if (script.ending === 'reset') exchange.reset()
  else exchange.close()
}
