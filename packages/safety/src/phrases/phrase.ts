/**
 * A phrase as a tree. `gap`: one word that may stand there or not. Words are spelled as in `wordsOf`; one that ends in `*`
 * stands for every word that begins so.
 */
export type Phrase =
  | { kind: 'word'; spellings: readonly string[] }
  | { kind: 'sequence'; parts: readonly Phrase[] }
  | { kind: 'choice'; options: readonly Phrase[] }
  | { kind: 'optional'; part: Phrase }
  | { kind: 'gap' }

/** Named sets of words and phrases, written once per language: `<myself>`. */
export type WordSets = Readonly<Record<string, string>>
