/** Micro-USD per million tokens: whole numbers, exact for every price that providers publish. */
export type ListedPrice = {
  kind: 'chat' | 'embedding' | 'transcription'
  input: number
  cachedInput?: number
  cacheWrite?: number
  output: number
  reasoning?: number
  /** What holds once the input is longer than this. */
  long?: { overTokens: number; input: number; cachedInput?: number; cacheWrite?: number; output: number }
  /** Tokens that the model reads at most. */
  contextTokens?: number
}

/** By `provider/model` as this platform names both. */
export type PriceList = Readonly<Record<string, ListedPrice>>

/** One dated list of prices, as it is kept in the repository. */
export type PriceSnapshot = { id: string; source: string; unit: string; models: PriceList }

type Json = Readonly<Record<string, unknown>>
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const millionTokens = 1e6
const microPerUsd = 1e6

/** USD for one token as micro-USD for a million; undefined where there is no such price. */
export const fromUsdPerToken = (usd: unknown): number | undefined =>
  typeof usd === 'number' && usd >= 0 ? Math.round(usd * millionTokens * microPerUsd) : undefined

/** USD for a million tokens as micro-USD for as many. */
export const fromUsdPerMillion = (usd: unknown): number | undefined =>
  typeof usd === 'number' && usd >= 0 ? Math.round(usd * microPerUsd) : undefined

/** Without the fields that have no value. */
export const withoutGaps = <Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }

/** A list that says 0 for both ways does not know the price, or means an offer that ends: neither is a price to reckon by. */
export const isPriced = ({ input, output }: Pick<ListedPrice, 'input' | 'output'>): boolean => input > 0 || output > 0
