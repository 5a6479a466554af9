import type { Ask, Model, ModelGrant, ModelHold } from './asks.ts'

type Asked<Do extends string> = Extract<Ask, { do: Do }>

const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
const inOrder = (a: ModelGrant, b: ModelGrant): number =>
  Number(a.kind === 'paid') - Number(b.kind === 'paid') || a.at - b.at || (a.id < b.id ? -1 : 1)
const sums = ({ grants }: Model): string =>
  `${sum(grants.map((g) => g.free + g.held))} ${sum(grants.map((g) => g.held))}`
const refusal = /^[A-Z_]+$/

const end = ({ grants }: Model, hold: ModelHold, state: ModelHold['state']): void => {
  hold.state = state
  for (const grant of grants) {
    const drawn = sum(hold.drawn.filter(([id]) => id === grant.id).map(([, amount]) => amount))
    grant.held -= drawn
    grant.free += state === 'posted' ? 0 : drawn
  }
}

const draw = ({ grants, holds }: Model, { id, amount, seconds }: Asked<'hold'>, at: number): string => {
  if (sum(grants.map(({ free }) => free)) < amount) return 'INSUFFICIENT_CREDITS'
  const hold: ModelHold = { id, amount, until: at + seconds, state: 'open', drawn: [], reversed: 0 }
  for (const grant of grants.toSorted(inOrder)) {
    const share = Math.min(grant.free, amount - sum(hold.drawn.map(([, drawn]) => drawn)))
    if (share > 0) hold.drawn.push([grant.id, share])
    grant.free -= share
    grant.held += share
  }
  holds.push(hold)
  return `open until ${hold.until}`
}

const takeBack = (model: Model, { of, amount }: Asked<'reverse'>): string => {
  const grant = model.grants.find(({ id }) => id === of)
  const hold = model.holds.find(({ id }) => id === of)
  const original = grant ?? hold
  if (original === undefined) return 'NOT_FOUND'
  const most = grant ? Math.min(grant.given - grant.reversed, grant.free) : hold!.amount - hold!.reversed
  const taken = amount ?? most
  if (hold?.state !== (grant ? undefined : 'posted') || taken <= 0 || taken > most) return 'CONFLICT'
  if (grant) grant.free -= taken
  // Half-credit by half-credit, what was drawn last first.
  const back = hold?.drawn.toReversed().flatMap(([id, drawn]) => Array.from({ length: drawn }, () => id)) ?? []
  for (const id of back.slice(original.reversed, original.reversed + taken))
    model.grants.find((one) => one.id === id)!.free += 1
  original.reversed += taken
  return sums(model)
}

const give = (model: Model, { id, amount, kind }: Asked<'grant'>, at: number): string => {
  model.grants.push({ id, kind, at, given: amount, free: amount, held: 0, reversed: 0 })
  return sums(model)
}

/** Answers as the contract does, at an instant in seconds, and changes the model. */
export const answerOf = (model: Model, ask: Ask, at: number): string => {
  for (const hold of model.holds) if (hold.state === 'open' && hold.until <= at) end(model, hold, 'expired')
  if (ask.do === 'balance' || ask.do === 'sweep') return ask.do === 'sweep' ? 'swept' : sums(model)
  const hold = model.holds.find(({ id }) => id === ask.id)
  if (ask.do === 'find') return hold?.state ?? 'none'
  if (ask.do === 'post' || ask.do === 'void') {
    if (hold?.state === 'open') end(model, hold, ask.do === 'post' ? 'posted' : 'voided')
    if ((hold?.state === 'posted') === (ask.do === 'post')) return hold?.state ?? 'NOT_FOUND'
    return hold === undefined ? 'NOT_FOUND' : 'CONFLICT'
  }
  const asked = JSON.stringify(ask)
  const known = model.known[ask.id]
  if (known !== undefined) return known.asked === asked ? known.answer : 'CONFLICT'
  const answer =
    ask.do === 'hold' ? draw(model, ask, at) : ask.do === 'grant' ? give(model, ask, at) : takeBack(model, ask)
  if (!refusal.test(answer)) model.known[ask.id] = { asked, answer }
  return answer
}
