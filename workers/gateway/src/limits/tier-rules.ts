import type { ApiKeyTier } from '@orrery/contracts/api-key-tiers'
import type { Limit } from './rate-window.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

type Tier = { minute: number; hour: number; day: number }

/** Requests that a key of each tier may make; a batch counts its items. */
const tiers: Readonly<Record<ApiKeyTier, Tier>> = {
  free: { minute: 10, hour: 100, day: 1000 },
  pro: { minute: 100, hour: 5000, day: 50_000 },
  enterprise: { minute: 1000, hour: 50_000, day: 500_000 },
}

/** A minute of a key: what everybody has, its own limit or its tier's, whichever is least. */
export const keyLimitPerMinute = (
  { limitPerMinute, tier }: { limitPerMinute: number | null; tier: ApiKeyTier | null },
  everybodys: number,
): number => Math.min(everybodys, limitPerMinute ?? everybodys, tier === null ? everybodys : tiers[tier].minute)

/** What a tier allows in longer spans than a minute, by the name of the span. */
export const longLimitsOf = (tier: ApiKeyTier | null): readonly (readonly [span: string, Limit])[] =>
  tier === null
    ? []
    : [
        ['hour', { most: tiers[tier].hour, spanMs: hourMs }],
        ['day', { most: tiers[tier].day, spanMs: dayMs }],
      ]
