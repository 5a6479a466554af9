/**
 * The bindings of a worker with the contracts of its neighbours in place of the untyped services. A contract for a
 * binding that `wrangler.jsonc` lacks does not compile. `Bindings` is what `wrangler types` wrote.
 */
export type WithContracts<
  Bindings,
  Contracts extends { [Name in keyof Contracts]: Name extends keyof Bindings ? object : never },
> = Omit<Bindings, keyof Contracts> & Contracts
