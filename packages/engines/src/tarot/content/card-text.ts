/** Our words for one card. What each is for stands in the README beside this folder. */
export type CardText = {
  /** What the picture of Pamela Colman Smith shows, as one sentence. */
  image: string
  /** Three single words or short phrases for each way up. */
  keywords: { upright: readonly [string, string, string]; reversed: readonly [string, string, string] }
  /** A noun phrase in lower case that fits into the sentence of a position. */
  essence: { upright: string; reversed: string }
  upright: string
  reversed: string
  /** One question or remark for each area of life, true of the card either way up. */
  relationships: string
  work: string
  growth: string
  /** Something small to do. */
  step: { upright: string; reversed: string }
  /** A figure for the card, for trumps and court cards. */
  archetype?: string
}
