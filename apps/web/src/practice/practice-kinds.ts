import type { pricesHalfCredits } from '@orrery/contracts/market-api'
import type {
  contentTypes as ofContract,
  guidances as guidancesOfContract,
  minutesOf as minutesOfContract,
  paces as pacesOfContract,
} from '@orrery/contracts/practice-script'

// The same values as in the contract, held to it by their literal types: its module would bring a whole schema library along.

export const contentTypes: typeof ofContract = ['affirmation', 'guided_meditation', 'ritual']

export const guidances: typeof guidancesOfContract = ['sparse', 'balanced', 'full']

export const paces: typeof pacesOfContract = ['slower', 'moderate']

export const beds = ['none', 'rain', 'ocean', 'forest', 'white', 'pink', 'brown', 'tone', 'binaural'] as const

export const minutesOf: typeof minutesOfContract = {
  affirmation: { least: 1, most: 5, usual: 3 },
  guided_meditation: { least: 5, most: 20, usual: 10 },
  ritual: { least: 10, most: 30, usual: 15 },
}

export const prices: typeof pricesHalfCredits = { affirmation: 1, guided_meditation: 2, ritual: 2, revision: 2 }

export const toContentType = (text: unknown): (typeof contentTypes)[number] | null =>
  contentTypes.find((type) => type === text) ?? null
