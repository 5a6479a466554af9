/** Languages whose words the rules know. */
export const languages = ['en', 'pt', 'es', 'fr', 'de'] as const
export type Language = (typeof languages)[number]
