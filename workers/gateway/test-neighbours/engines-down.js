import { WorkerEntrypoint } from 'cloudflare:workers'

class AppError extends Error {
  name = 'AppError'
  code = 'UNAVAILABLE'
}

/** A neighbour that is down: whatever it is asked, it is not available. */
export class Engines extends WorkerEntrypoint {
  #refuse() {
    throw new AppError('This worker is down.')
  }
  listEngines() {
    return this.#refuse()
  }
  describeEngine() {
    return this.#refuse()
  }
  calculate() {
    return this.#refuse()
  }
  calculateBatch() {
    return this.#refuse()
  }
  calculateJson() {
    return this.#refuse()
  }
  confirmCalculation() {
    return this.#refuse()
  }
  calculateBatchJson() {
    return this.#refuse()
  }
  describeEngineJson() {
    return this.#refuse()
  }
  commit() {
    return this.#refuse()
  }
  picture() {
    return this.#refuse()
  }
  positions() {
    return this.#refuse()
  }
  bothPositions() {
    return this.#refuse()
  }
  checkBirth() {
    return this.#refuse()
  }
  findPlaces() {
    return this.#refuse()
  }
  timezoneAt() {
    return this.#refuse()
  }
  versions() {
    return this.#refuse()
  }
  health() {
    return this.#refuse()
  }
}

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: () => new Response(null, { status: 404 }),
}
