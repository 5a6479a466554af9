import type { PracticeFacts, TimelineStep } from '@orrery/contracts/practice-script'
import type { Language } from '@orrery/safety/languages'
import { type Choose, chooserOf } from '../reading/choose.ts'
import { type FactWords } from '../reading/fact.ts'
import { languageOf } from '../reading/locale-language.ts'
import { wordsOf } from '../reading/readings.ts'
import { readingFactsOf } from '../tasks/reading-facts.ts'
import { type MeetsAvoided, meetsAvoided, sparing } from './avoided.ts'
import { type PracticeTheme, type PracticeThemeText, practiceThemeTexts } from './content/themes.ts'
import { isHarmless, ownWords, sentencesIn } from './own-words.ts'
import { practiceThemeOf, themeOf } from './theme-of.ts'

/** What a person may have said of a practice, besides the sentences to be affirmed. */
const accountParts = ['intent', 'whyMatters', 'deeperMeaning', 'lifeMoment', 'emotionalGoal', 'imagery'] as const
type AccountPart = (typeof accountParts)[number]

/** Where neither words nor a chart show one. */
const usualTheme: PracticeTheme = 'steadiness'

/** What is known before a word is written. */
export type Brief = {
  facts: PracticeFacts
  language: Language
  choose: Choose
  meets: MeetsAvoided
  /** Whether a sentence is the person's, whole or cut. */
  isOwn: (text: string) => boolean
  theme: PracticeTheme
  words: PracticeThemeText
  /** Sentences of the person that can be said; empty: ours are proposed. */
  own: readonly string[]
  /** The person's account in sentences that can be said, each sentence once; null: there is none. */
  account: Readonly<Record<AccountPart, string | null>>
  /** The strongest of a chart that may be used. */
  chart: FactWords | null
  /** Nothing that the person said shows a theme, so the chart gives it. */
  isThemeOfChart: boolean
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

const isOwnIn =
  (own: readonly string[]) =>
  (text: string): boolean => {
    const uncut = text.replace(/[\s.…]+$/u, '')
    return own.some((said) => said.includes(uncut))
  }

/** Throws `INVALID_INPUT` where a chart was given that holds nothing to read. */
export const briefOf = (facts: PracticeFacts): Brief => {
  const language = languageOf(facts.locale)
  const chart = chartWordsOf(facts, language)
  const chartTheme = chart?.themes[0]
  const context = facts.context === null ? [] : Object.values(facts.context)
  const shown = themeOf([
    facts.intent,
    facts.emotionalGoal ?? '',
    ...facts.statements.map(({ text }) => text),
    ...context,
  ])
  const meets = meetsAvoided(facts)
  const own = ownStatements(facts)
  const account = accountOf(facts, language)
  const theme = shown ?? (chartTheme === undefined ? usualTheme : practiceThemeOf(chartTheme))
  return {
    facts,
    language,
    choose: sparing(
      chooserOf(JSON.stringify({ ...facts, themesToAvoid: undefined, chart: chart?.phrase ?? null })),
      meets,
    ),
    meets,
    isOwn: isOwnIn([...own, ...Object.values(account).filter((text) => text !== null)]),
    theme,
    words: practiceThemeTexts[theme],
    own,
    account,
    chart,
    isThemeOfChart: shown === null && chartTheme !== undefined,
  }
}

const isSaidIn = (timeline: readonly TimelineStep[], words: string): boolean =>
  timeline.some((step) => step.type === 'say' && step.text.includes(words))

/** What the item lists as having shaped it: only what did. */
export const shapedBy = (brief: Brief, timeline: readonly TimelineStep[]): string[] => {
  const { facts, own, account, chart, isThemeOfChart } = brief
  const { contentType, pace, guidance } = facts
  const isRitual = contentType === 'ritual'
  const hasContext = account.whyMatters !== null || account.deeperMeaning !== null || account.lifeMoment !== null
  const given: readonly [isUsed: boolean, what: string][] = [
    [true, 'your intention'],
    [own.length > 0, 'your own sentences'],
    [contentType === 'guided_meditation' && account.imagery !== null, 'your own image'],
    [isRitual && hasContext, 'what you said about why it matters'],
    [isRitual && account.emotionalGoal !== null, 'how you want to feel'],
    [chart !== null && (isThemeOfChart || isSaidIn(timeline, chart.core)), chart?.phrase ?? ''],
    [pace === 'slower', 'slower pace'],
    [guidance !== 'balanced', `${guidance} guidance`],
  ]
  return given.filter(([isUsed]) => isUsed).map(([, what]) => what)
}
