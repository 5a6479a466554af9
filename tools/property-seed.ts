import * as fc from 'fast-check'

/**
 * The same made-up cases in every run, so that a run says something about the change and not about its luck.
 * `PROPERTY_SEED=<number>` makes up others: what those find becomes an example of its test.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) })
