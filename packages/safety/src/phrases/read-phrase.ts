import { wordsOf } from '../text/words.ts'
import type { Phrase, WordSets } from './phrase.ts'

const signs = /[()|?_]|<[\w-]+>|[^\s()|?_<>]+/gu

/** German words are also typed without umlauts: `töten` is read as `toten` and `toeten`. */
function spellingsOf(written: string): string[] {
  const withoutUmlauts = written.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  return [...new Set([written, withoutUmlauts])].map((spelling) =>
    wordsOf(spelling)
      .map((word) => word.spelling)
      .join(' '),
  )
}

function wordPhrase(written: string): Phrase {
  const stem = written.endsWith('*')
  const spellings = spellingsOf(stem ? written.slice(0, -1) : written)
  const parts = spellings[0]?.split(' ') ?? []
  if (parts[0] === '' || parts[0] === undefined) throw new SyntaxError(`“${written}” holds no word.`)
  if (parts.length > 1) return { kind: 'sequence', parts: parts.map((part) => ({ kind: 'word', spellings: [part] })) }
  return { kind: 'word', spellings: stem ? spellings.map((spelling) => `${spelling}*`) : spellings }
}

/** One-word options become one word with several spellings: that is quicker to match. */
function choiceOf(options: readonly Phrase[]): Phrase {
  const words = options.filter((option) => option.kind === 'word')
  const others = options.filter((option) => option.kind !== 'word')
  const word: Phrase = { kind: 'word', spellings: [...new Set(words.flatMap(({ spellings }) => spellings))] }
  const all = words.length > 0 ? [word, ...others] : others
  return all.length === 1 && all[0] ? all[0] : { kind: 'choice', options: all }
}

/**
 * Makes a reader of phrases that knows some named sets: words stand for themselves (accents as in good spelling), `a|b c`
 * and `(a|b c)` are a choice, `?` after a word or choice makes it optional, each `_` is one word that may stand there,
 * `suicid*` any word that begins so, `<name>` the named set. The reader throws a `SyntaxError` for anything else.
 */
export function phraseReader(sets: WordSets): (written: string) => Phrase {
  const readSets = new Map<string, Phrase>()
  const readWords = new Map<string, Phrase>()

  const word = (written: string) => {
    const phrase = readWords.get(written) ?? wordPhrase(written)
    readWords.set(written, phrase)
    return phrase
  }
  const named = (name: string) => {
    const set = sets[name]
    if (set === undefined) throw new SyntaxError(`There is no set <${name}>.`)
    const phrase = readSets.get(name) ?? read(set)
    readSets.set(name, phrase)
    return phrase
  }
  const read = (written: string) => readPhrase(written, { word, named })
  return read
}

type Readers = { word: (written: string) => Phrase; named: (name: string) => Phrase }

function readPhrase(written: string, { word, named }: Readers): Phrase {
  const tokens = written.match(signs) ?? []
  let at = 0

  const atom = (): Phrase => {
    const token = tokens[at++]
    if (token === undefined || token === ')' || token === '|' || token === '?')
      throw new SyntaxError(`“${written}” breaks off or has a sign too many.`)
    if (token === '_') return { kind: 'gap' }
    if (token.startsWith('<')) return named(token.slice(1, -1))
    if (token !== '(') return word(token)
    const choice = choiceUntilEnd()
    if (tokens[at++] !== ')') throw new SyntaxError(`A bracket is missing in “${written}”.`)
    return choice
  }
  const sequence = (): Phrase => {
    const parts: Phrase[] = []
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') {
      const part = atom()
      const isOptional = tokens[at] === '?'
      if (isOptional) at += 1
      parts.push(isOptional ? { kind: 'optional', part } : part)
    }
    if (parts.length === 0) throw new SyntaxError(`“${written}” has an empty place.`)
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts }
  }
  const choiceUntilEnd = (): Phrase => {
    const options = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      options.push(sequence())
    }
    return choiceOf(options)
  }

  const phrase = choiceUntilEnd()
  if (at < tokens.length) throw new SyntaxError(`“${written}” has a sign too many.`)
  return phrase
}
