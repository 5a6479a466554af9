import type { TaraName } from '../taras.ts'

/** What tradition says of each place in the count of nine. */
export const taraTexts: Readonly<Record<TaraName, string>> = {
  Janma: 'Birth: the ground you were given, lived before you could choose it.',
  Sampat: 'Plenty: means gather, and the question is what they are for.',
  Vipat: 'Obstacle: detours and interruptions show which plans can bend.',
  Kshema: 'Shelter: a stretch in which things can be made safe and kept so.',
  Pratyari: 'Opposition: somebody or something stands across the way and has to be met.',
  Sadhaka: 'Accomplishment: practice pays, and what was begun long ago gets finished.',
  Vadha: 'Ending: the old count names it hardest; what has run its course is let go.',
  Mitra: 'Friend: allies turn up, and old efforts find company.',
  'Parama Mitra': 'Great friend: late support, often from where you had stopped looking.',
}
