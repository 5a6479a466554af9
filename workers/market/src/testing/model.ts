import type { Ask, Model, ModelGrant, ModelHold } from './asks.ts'

type Asked<Do extends Ask['do']> = Extract<Ask, { do: Do }>

const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
const sums = ({ grants }: Model): string =>
  `${sum(grants.map((g) => g.free + g.held))} ${sum(grants.map((g) => g.held))}`
const named = <Named extends { id: string }>(list: readonly Named[], wanted: string) =>
  list.find(({ id }) => id === wanted)
const inOrder = (a: ModelGrant, b: ModelGrant): number =>
  Number(a.kind === 'paid') - Number(b.kind === 'paid') || a.at - b.at || (a.id < b.id ? -1 : 1)
/** The grants a hold drew on, one for every half-credit, in the order they were drawn. */
const unitsOf = ({ grants }: Model, { drawn }: ModelHold) => drawn.flatMap((id) => named(grants, id) ?? [])

const draw = (model: Model, { id, amount, seconds }: Asked<'hold'>, at: number): string => {
  const free = model.grants.toSorted(inOrder).flatMap((grant) => Array.from({ length: grant.free }, () => grant.id))
  if (free.length < amount) return 'INSUFFICIENT_CREDITS'
  const hold: ModelHold = { id, until: at + seconds, state: 'open', drawn: free.slice(0, amount), returned: 0 }
  for (const grant of unitsOf(model, hold)) [grant.free, grant.held] = [grant.free - 1, grant.held + 1]
  model.holds.push(hold)
  return `open until ${hold.until}`
}
const give = (model: Model, { id, amount, kind }: Asked<'grant'>, at: number): string => {
  model.grants.push({ id, kind, at, free: amount, held: 0 })
  return sums(model)
}
const end = (model: Model, hold: ModelHold, state: ModelHold['state']): void => {
  hold.state = state
  for (const grant of unitsOf(model, hold))
    [grant.free, grant.held] = [grant.free + Number(state !== 'posted'), grant.held - 1]
}
const endNow = (model: Model, id: string, [state, ...same]: readonly [ModelHold['state'], ...string[]]): string => {
  const hold = named(model.holds, id)
  if (hold === undefined) return 'NOT_FOUND'
  if (hold.state === 'open') end(model, hold, state)
  return [state, ...same].includes(hold.state) ? hold.state : 'CONFLICT'
}
/** What of a spent hold can still be given back: what was drawn last comes first. */
const returnable = (model: Model, hold: ModelHold | undefined): readonly ModelGrant[] =>
  hold?.state === 'posted' ? unitsOf(model, hold).toReversed().slice(hold.returned) : []
const takeBack = (model: Model, { of, amount }: Asked<'reverse'>): string => {
  const [grant, hold] = [named(model.grants, of), named(model.holds, of)]
  if (grant === undefined && hold === undefined) return 'NOT_FOUND'
  const back = returnable(model, hold)
  const most = grant ? grant.free : back.length
  const taken = amount ?? most
  if (taken === 0 || taken > most) return 'CONFLICT'
  if (grant) grant.free -= taken
  if (hold) hold.returned += taken
  for (const one of back.slice(0, taken)) one.free += 1
  return sums(model)
}
const once = (model: Model, ask: Asked<'hold' | 'grant' | 'reverse'>, write: () => string): string => {
  const [asked, known] = [JSON.stringify(ask), model.known[ask.id]]
  if (known !== undefined) return known.asked === asked ? known.answer : 'CONFLICT'
  const answer = write()
  if (!/^[A-Z_]+$/.test(answer)) model.known[ask.id] = { asked, answer }
  return answer
}

/** Answers as the contract does, at an instant in seconds, and changes the model. */
export const answerOf = (model: Model, ask: Ask, at: number): string => {
  for (const hold of model.holds.filter(({ state, until }) => state === 'open' && until <= at))
    end(model, hold, 'expired')
  if (ask.do === 'hold') return once(model, ask, () => draw(model, ask, at))
  if (ask.do === 'grant') return once(model, ask, () => give(model, ask, at))
  if (ask.do === 'reverse') return once(model, ask, () => takeBack(model, ask))
  if (ask.do === 'post') return endNow(model, ask.id, ['posted'])
  if (ask.do === 'void') return endNow(model, ask.id, ['voided', 'expired'])
  if (ask.do === 'find') return named(model.holds, ask.id)?.state ?? 'none'
  return ask.do === 'balance' ? sums(model) : 'swept'
}
