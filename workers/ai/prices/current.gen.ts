// Written by tools/refresh-prices.ts.
export { default as currentPrices } from './2026-11-21.json' with { type: 'json' }
