export const docs = {
  title: 'docs',
} as const
