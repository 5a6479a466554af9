import type { BedRequest } from './bed-request.ts'
import type { Script } from './script.ts'

/** One request that reached the bed. Times in milliseconds since it started, of the wall. */
export type Try = {
  model: string
  dialect: string
  atMs: number
  said: string
  body: string
  headers: Readonly<Record<string, string>>
  /** When the client hung up before the answer was whole; null: it did not. */
  leftAtMs: number | null
}

/** A bench asks for them hundreds of thousands of times: nothing is kept of it. */
const forgotten = /^bench/

/** What was tried, which models are down, and which answer to the letter. */
export class BedMemory {
  readonly #startedAt = performance.now()
  readonly #tries: Try[] = []
  readonly #counts = new Map<string, number>()
  readonly #down = new Set<string>()
  readonly #scripts = new Map<string, Script>()

  sinceStartMs(): number {
    return Math.round(performance.now() - this.#startedAt)
  }

  /** Notes a try and says the how manieth it is of this model with these words of the person, from 1. */
  note(
    asked: { model: string; said: string },
    dialect: string,
    request: BedRequest,
  ): { noted: Try; tryNumber: number } {
    const { model, said } = asked
    const { body, headers } = request
    const noted = { model, dialect, atMs: this.sinceStartMs(), said, body, headers, leftAtMs: null }
    if (forgotten.test(model)) return { noted, tryNumber: 1 }
    this.#tries.push(noted)
    const call = `${model} ${said}`
    const tryNumber = (this.#counts.get(call) ?? 0) + 1
    this.#counts.set(call, tryNumber)
    return { noted, tryNumber }
  }

  log(model?: string): readonly Try[] {
    return this.#tries.filter((noted) => model === undefined || noted.model === model)
  }

  isDown(model: string): boolean {
    return this.#down.has(model)
  }

  setDown(model: string, isDown: boolean): void {
    if (isDown) this.#down.add(model)
    else this.#down.delete(model)
  }

  scriptFor(model: string, { body }: Pick<BedRequest, 'body'>): Script | undefined {
    const script = this.#scripts.get(model)
    return script && body.includes(script.onlyTo ?? '') ? script : undefined
  }

  setScript(model: string, script: Script): void {
    this.#scripts.set(model, script)
  }

  reset(): void {
    this.#tries.length = 0
    this.#counts.clear()
    this.#down.clear()
    this.#scripts.clear()
  }
}
