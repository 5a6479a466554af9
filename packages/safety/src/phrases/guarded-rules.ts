import type { Language } from '../languages.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { phraseReader } from './read-phrase.ts'
import type { WordSets } from './phrase.ts'
import { type Match, PhraseBook, type PhraseOf } from './phrase-book.ts'

/** A rule as `<subject>.<what>`, to which the language is added, with a sentence that it speaks for. */
export type Rule = { id: string; example: string; phrases: readonly string[] }

/** What one language knows. Phrases are written as `phraseReader` explains. */
export type RulesOfLanguage<R extends Rule> = {
  language: Language
  sets: WordSets
  /** Words that no gap skips: negations. */
  barriers: readonly string[]
  /** Sayings, titles and everyday uses: a rule that touches one stays silent. */
  idioms: readonly string[]
  /** What denies the words right after it, or puts them into the past. */
  denials: readonly string[]
  /** What looks like a denial and is none: “I don't know if …”, “not only”. */
  doubts: readonly string[]
  rules: readonly R[]
}

/** A rule that spoke: `first` to `end` count words, `from` to `to` characters of the text. */
export type Spoken<R> = {
  rule: R
  language: Language
  isDenied: boolean
  first: number
  end: number
  from: number
  to: number
}

type Key<R> = { kind: 'rule'; rule: R; language: Language } | { kind: 'idiom' | 'denial' | 'doubt' }

function phrasesOf<R extends Rule>(of: RulesOfLanguage<R>): PhraseOf<Key<R>>[] {
  const read = phraseReader(of.sets)
  const listed = (written: readonly string[], key: Key<R>): PhraseOf<Key<R>>[] =>
    written.map((phrase) => ({ key, phrase: read(phrase), staysInSentence: key.kind !== 'rule' }))
  return [
    ...listed(of.idioms, { kind: 'idiom' }),
    ...listed(of.denials, { kind: 'denial' }),
    ...listed(of.doubts, { kind: 'doubt' }),
    ...of.rules.flatMap((rule) => listed(rule.phrases, { kind: 'rule', rule, language: of.language })),
  ]
}

type Span = { first: number; end: number }

/** The words that some matches stand on. */
function wordsUnder(spans: readonly Span[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { first, end } of spans) for (let at = first; at < end; at += 1) words.add(at)
  return words
}

function standsOn({ first, end }: Span, words: ReadonlySet<number>): boolean {
  if (words.size === 0) return false
  for (let at = first; at < end; at += 1) if (words.has(at)) return true
  return false
}

/** Rules of several languages, each silenced by sayings and marked where it is denied, in one pass over a text. */
export class GuardedRules<R extends Rule> {
  readonly #languages: readonly RulesOfLanguage<R>[]
  #book: PhraseBook<Key<R>> | undefined

  constructor(languages: readonly RulesOfLanguage<R>[]) {
    this.#languages = languages
  }

  /** Everything that spoke, in the order of the text. */
  find(text: string): Spoken<R>[] {
    return this.#judge(wordsOf(text))
  }

  #judge(words: readonly Word[]): Spoken<R>[] {
    this.#book ??= this.#compiled()
    const matches = this.#book.find(words)
    if (!matches.some(({ key }) => key.kind === 'rule')) return []
    const of = (kind: 'idiom' | 'denial' | 'doubt'): Match<Key<R>>[] => matches.filter(({ key }) => key.kind === kind)
    const idioms = wordsUnder(of('idiom'))
    const doubts = wordsUnder(of('doubt'))
    const denied = wordsUnder(of('denial').filter((denial) => !standsOn(denial, doubts)))
    return matches.flatMap(({ key, ...place }) => {
      if (key.kind !== 'rule' || standsOn(place, idioms)) return []
      return [{ rule: key.rule, language: key.language, isDenied: denied.has(place.first - 1), ...place }]
    })
  }

  /** Done at the first text, so that a worker that judges none starts without the delay. */
  #compiled(): PhraseBook<Key<R>> {
    const barriers = this.#languages.flatMap((of) => of.barriers)
    return new PhraseBook(this.#languages.flatMap(phrasesOf), barriers)
  }
}

/** The same words often break the same rule in two languages: then the locale's rule speaks, otherwise the first. */
export function withoutEchoes<R extends Rule>(spoken: readonly Spoken<R>[], locale: Language): Spoken<R>[] {
  const speakerAt = new Map<string, Language>()
  const own = spoken.filter(({ language }) => language === locale)
  const others = spoken.filter(({ language }) => language !== locale)
  return [...own, ...others].filter(({ rule, language, first, end }) => {
    for (let at = first; at < end; at += 1) {
      const place = `${rule.id} ${at}`
      if ((speakerAt.get(place) ?? language) !== language) return false
      speakerAt.set(place, language)
    }
    return true
  })
}
