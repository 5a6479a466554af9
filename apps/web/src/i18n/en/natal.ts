export const natal = {
  title: 'natal',
} as const
