import { type EngineReading, type FactWords, type Finding, type Look } from './fact.ts'
import { listed } from './word-forms.ts'

/** More values than this are not told one by one. */
const mostTold = 3

/** Names and numbers of a system; nothing else gets into a sentence from here. */
const plainValue = /^[\p{Lu}\d][\p{L}\d /-]{0,30}$/u

const valuesOf = (look: Look, fact: string): readonly string[] => {
  const values = look.list(`possible.${fact}`).map((_, index) => look.text(`possible.${fact}.${index}.value`) ?? '')
  return [...new Set(values)].filter((value) => plainValue.test(value) && value !== 'none')
}

/**
 * Facts that the hour decides, where it is not known: what each of them can be, told as open and never as one of the values.
 * `names` says what they are called, by their names in `possible`.
 */
export const openFindings = (look: Look, names: Readonly<Record<string, string>>): readonly Finding[] =>
  look.at('birth_info.local_time') !== null
    ? []
    : Object.entries(names).flatMap(([fact, name]) => {
        const values = valuesOf(look, fact)
        if (values.length < 2 || values.length > mostTold) return []
        const key = `${name}|${values.join('|')}`
        if (key.length > 64) return []
        return [
          {
            path: `possible.${fact}`,
            kind: 'open',
            key,
            label: name,
            value: `open: ${values.join(' or ')}`,
            weight: 20,
          },
        ]
      })

const wordsOfOpen = (key: string): FactWords | null => {
  const [name = '', ...values] = key.split('|')
  if (values.length < 2) return null
  return {
    phrase: `your ${name}`,
    core: `something that only the hour of birth would settle: ${listed(values).replace(/ and ([^,]*)$/, ' or $1')}`,
    // What is open has no theme yet, so nothing is said to share one with it.
    themes: [],
    says: [
      'Without the hour the tradition leaves it open, and so does this reading.',
      'Read about each of the possibilities and see which of them people who know you would pick.',
      'A register, an old letter or somebody’s memory may still hold the hour, and with it the answer. Until then, try on whatever you read about it like one of several coats, and notice in which of them you can move.',
      'It is no small thing to leave a question open that could be closed by guessing.',
    ],
  }
}

export const openWords: EngineReading['words'] = { open: wordsOfOpen }
