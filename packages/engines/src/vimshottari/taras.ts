/** The nine stars of the old count from the nakshatra of birth; a mahadasha is counted the same way. */
export const taraNames = [
  'Janma',
  'Sampat',
  'Vipat',
  'Kshema',
  'Pratyari',
  'Sadhaka',
  'Vadha',
  'Mitra',
  'Parama Mitra',
] as const
export type TaraName = (typeof taraNames)[number]
