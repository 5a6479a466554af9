import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rootFolder } from './platform/checkout.ts'
import type { PriceSnapshot } from './prices/price-list.ts'
import { readPrices } from './prices/read-prices.ts'

const usualSource = 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json'
const folder = join(rootFolder, 'workers/ai/prices')

const usage = `node tools/refresh-prices.ts [--from <address or file>] [--source <name>] [--date <YYYY-MM-DD>]

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
  const snapshot: PriceSnapshot = {
    id: date,
    source,
    unit: 'micro-USD per million tokens',
    models: readPrices(await textOf(from)),
  }
  writeFileSync(join(folder, `${date}.json`), `${JSON.stringify(snapshot, null, 2)}\n`)
  writeFileSync(
    join(folder, 'current.gen.ts'),
    `// Written by tools/refresh-prices.ts.\nexport { default as currentPrices } from './${date}.json' with { type: 'json' }\n`,
  )
  console.log(`${Object.keys(snapshot.models).length} prices in workers/ai/prices/${date}.json`)
}
