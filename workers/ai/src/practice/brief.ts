import type { PracticeFacts } from '@orrery/contracts/practice-script'
import type { Language } from '@orrery/safety/languages'
import { type Choose, chooserOf } from '../reading/choose.ts'
import { type FactWords } from '../reading/fact.ts'
import { languageOf } from '../reading/locale-language.ts'
import { wordsOf } from '../reading/readings.ts'
import { readingFactsOf } from '../tasks/reading-facts.ts'
import { type PracticeTheme, type PracticeThemeText, practiceThemeTexts } from './content/themes.ts'
import { isHarmless, ownWords, sentencesIn } from './own-words.ts'
import { practiceThemeOf, themeOf } from './theme-of.ts'

/** What a person may have said of a practice, besides the sentences to be affirmed. */
const accountParts = ['intent', 'whyMatters', 'deeperMeaning', 'lifeMoment', 'emotionalGoal', 'imagery'] as const
type AccountPart = (typeof accountParts)[number]

/** What is known before a word is written. */
export type Brief = {
  facts: PracticeFacts
  language: Language
  choose: Choose
  theme: PracticeTheme
  words: PracticeThemeText
  /** Sentences of the person that can be said; empty: ours are proposed. */
  own: readonly string[]
  /** The person's account in sentences that can be said, each sentence once; null: there is none. */
  account: Readonly<Record<AccountPart, string | null>>
  /** The strongest of a chart that may be used. */
  chart: FactWords | null
}

/** Person's sentences as they are spoken, in their order, each once. */
export const ownStatements = (facts: PracticeFacts): readonly string[] => {
  const given = facts.contentType === 'ritual' ? facts.identityStatements : facts.statements
  const spoken = given.map(({ text }) => ownWords(text, languageOf(facts.locale)))
  return [...new Set(spoken.filter((text) => text !== null))]
}

const typedAccount = ({
  intent,
  context,
  emotionalGoal,
  imagery,
}: PracticeFacts): Record<AccountPart, string | null> => ({
  intent,
  whyMatters: context?.whyMatters ?? null,
  deeperMeaning: context?.deeperMeaning ?? null,
  lifeMoment: context?.lifeMoment ?? null,
  emotionalGoal,
  imagery,
})

const accountOf = (facts: PracticeFacts, language: Language): Brief['account'] => {
  const account = typedAccount(facts)
  const said = new Set<string>()
  for (const part of accountParts) {
    const own = account[part] === null ? null : ownWords(account[part], language)
    const fresh = own === null ? [] : [...new Set(sentencesIn(own, facts.locale))].filter((text) => !said.has(text))
    for (const text of fresh) said.add(text)
    account[part] = fresh.length === 0 ? null : fresh.join(' ')
  }
  return account
}

const chartWordsOf = (facts: PracticeFacts, language: Language): FactWords | null => {
  if (facts.chart.length === 0) return null
  const strongest = readingFactsOf(facts.chart).toSorted((one, other) => other.weight - one.weight)
  for (const fact of strongest) {
    const words = fact.span === 'life' ? wordsOf(fact) : null
    if (words !== null && isHarmless(`${words.phrase} ${words.core}`, language)) return words
  }
  return null
}

/** Throws `INVALID_INPUT` where a chart was given that holds nothing to read. */
export const briefOf = (facts: PracticeFacts): Brief => {
  const language = languageOf(facts.locale)
  const chart = chartWordsOf(facts, language)
  const chartTheme = chart?.themes[0]
  const context = facts.context === null ? [] : Object.values(facts.context)
  const theme = themeOf(
    [facts.intent, facts.emotionalGoal ?? '', ...facts.statements.map(({ text }) => text), ...context],
    chartTheme === undefined ? 'steadiness' : practiceThemeOf(chartTheme),
  )
  return {
    facts,
    language,
    choose: chooserOf(JSON.stringify({ ...facts, chart: chart?.phrase ?? null })),
    theme,
    words: practiceThemeTexts[theme],
    own: ownStatements(facts),
    account: accountOf(facts, language),
    chart,
  }
}

/** What the item lists as having shaped it. */
export const shapedBy = ({ facts, chart }: Brief): string[] => [
  'your intention',
  ...(facts.statements.length > 0 || facts.identityStatements.length > 0 ? ['your own sentences'] : []),
  ...(facts.imagery === null ? [] : ['your own image']),
  ...(facts.context === null ? [] : ['what you said about why it matters']),
  ...(facts.emotionalGoal === null ? [] : ['how you want to feel']),
  ...(chart === null ? [] : [chart.phrase]),
  ...(facts.pace === 'slower' ? ['slower pace'] : []),
  ...(facts.guidance === 'balanced' ? [] : [`${facts.guidance} guidance`]),
]
