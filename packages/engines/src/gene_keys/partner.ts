import { gateOrder } from '../human_design/wheel.ts'

const partners: ReadonlyMap<number, number> = new Map(
  gateOrder.map((key, index) => [key, gateOrder[(index + 32) % 64] ?? Number.NaN]),
)

/** The programming partner of a key (1–64): the one 32 places on, straight across the wheel. */
export const programmingPartnerOf = (key: number): number => {
  const partner = partners.get(key)
  if (partner === undefined) throw new RangeError(`There is no key ${key}.`)
  return partner
}
