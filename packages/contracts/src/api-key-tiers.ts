/** How much a key may do in a minute, an hour and a day. Keys have no tier unless an administrator sets one. */
export const apiKeyTiers = ['free', 'pro', 'enterprise'] as const
export type ApiKeyTier = (typeof apiKeyTiers)[number]
