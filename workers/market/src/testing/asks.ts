/** What is asked of one person's credits. Ids are names within the person's history. */
export type Ask =
  | { do: 'hold'; id: string; amount: number; seconds: number }
  | { do: 'post'; id: string }
  | { do: 'void'; id: string }
  | { do: 'find'; id: string }
  | { do: 'grant'; id: string; amount: number; kind: 'promo' | 'paid' }
  | { do: 'reverse'; id: string; of: string; amount: number | null }
  | { do: 'balance' }
  | { do: 'sweep' }

/** A grant in the model: what of it is free, and what holds reserve. `at` in seconds. */
export type ModelGrant = { id: string; kind: 'promo' | 'paid'; at: number; free: number; held: number }

/** A hold in the model. `drawn` names the grant of every half-credit, in order; `returned` counts those given back. */
export type ModelHold = {
  id: string
  until: number
  state: 'open' | 'posted' | 'voided' | 'expired'
  drawn: string[]
  returned: number
}

/** The credits of one person. `known` is what was answered under each id. */
export type Model = {
  grants: ModelGrant[]
  holds: ModelHold[]
  known: Record<string, { asked: string; answer: string }>
}
