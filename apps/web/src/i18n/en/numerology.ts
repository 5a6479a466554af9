export const numerology = {
  title: 'numerology',
} as const
