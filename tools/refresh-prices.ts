import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rootFolder } from './platform/checkout.ts'
import { writeSnapshot } from './prices/write-snapshot.ts'

const usualSource = 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json'

const usage = `node tools/run.cjs refresh-prices [--from <address or file>] [--source <name>] [--date <YYYY-MM-DD>]

Writes workers/ai/prices/<date>.json from LiteLLM's list of prices or from models.dev's api.json, and makes it the one in
use. Older snapshots stay: rows of the ledger name them.`

const textOf = async (from: string): Promise<string> => {
  if (!/^https?:/.test(from)) return readFileSync(from, 'utf8')
  const answer = await fetch(from)
  if (!answer.ok) throw new Error(`${from} answers ${answer.status}.`)
  return answer.text()
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: usualSource },
    source: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else {
  const { from, date, source = from } = values
  const count = writeSnapshot(join(rootFolder, 'workers/ai/prices'), { text: await textOf(from), source, date })
  console.log(`${count} prices in workers/ai/prices/${date}.json`)
}
