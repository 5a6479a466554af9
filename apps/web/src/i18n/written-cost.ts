import { locale } from './written.ts'

const microUsdPerUsd = 1_000_000

/** Below a cent two figures say more than two decimals. */
const digitsFor = (usd: number): Intl.NumberFormatOptions =>
  usd !== 0 && usd < 0.01 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** `$1.20`, `$0.0021`, of integer micro-USD. What costs something is never written as nothing. */
export const writtenCost = (microUsd: number): string => {
  const usd = microUsd / microUsdPerUsd
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    ...digitsFor(usd),
  }).format(usd)
}
