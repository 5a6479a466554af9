import { isRecord, type PriceList } from './price-list.ts'
import { readLitellm } from './read-litellm.ts'
import { readModelsDev } from './read-models-dev.ts'

/** Fewer than this is no list that anybody publishes, but a form that we do not understand. */
const fewestModels = 20

const isModelsDev = (file: Readonly<Record<string, unknown>>): boolean =>
  Object.values(file).some((entry) => isRecord(entry) && isRecord(entry['models']))

/** A published list in either form that we know. Throws where it is neither, so that no price is lost in silence. */
export const readPrices = (text: string): PriceList => {
  const file: unknown = JSON.parse(text)
  if (!isRecord(file)) throw new Error('The list of prices is not a JSON object.')
  const prices = isModelsDev(file) ? readModelsDev(file) : readLitellm(file)
  const count = Object.keys(prices).length
  if (count < fewestModels) {
    throw new Error(
      `Only ${count} prices were found: this is not LiteLLM's list nor models.dev's, or its form changed.`,
    )
  }
  return Object.fromEntries(Object.entries(prices).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
