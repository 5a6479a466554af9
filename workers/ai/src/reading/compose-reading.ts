import { type Choose, chooserOf } from './choose.ts'
import { chorusOf, type Meeting, meetingOf, passingOf, strongestOf, type Told, withWords } from './choose-facts.ts'
import { sayOpening } from './compose-opening.ts'
import { otherLanguage } from './content/askings.ts'
import {
  allies,
  alliesOfTwo,
  caveats,
  choruses,
  chorusesOfTwo,
  closingFrames,
  contrasts,
  joinings,
  lastLeads,
  leads,
  meetings,
  nextLeads,
  openLead,
  presents,
  pulls,
  todays,
} from './content/frames.ts'
import { type Theme, themeTexts } from './content/themes.ts'
import { type Fact, entryOf } from './fact.ts'
import { hearQuestion, type HeardQuestion } from './hear-question.ts'
import { filled, idsOf, isSound, openPage, type Page, sayText } from './page.ts'
import { traditionOf } from './readings.ts'
import type { ReadingAnswer } from './reading-answer.ts'
import { capitalised } from './word-forms.ts'

/** A phrase once it has been told: without what stands in brackets behind it. */
const again = ({ words }: Told): string => words.phrase.replace(/ \([^()]*\)$/, '')

/** How much is said of each of the strongest facts: of how many texts, and about how many words. */
type Measure = { texts: number; words: number; hasChorus: boolean }

const leadOf = (choose: Choose, { words }: Told, index: number, count: number): string => {
  if (words.themes.length === 0) return openLead
  if (index === 0) return choose.one('lead', leads)
  return index === count - 1 ? choose.one('last lead', lastLeads) : choose.one('next lead', nextLeads)
}

const sayFacts = (page: Page, choose: Choose, strongest: readonly Told[], measure: Measure): void => {
  for (const [index, told] of strongest.entries()) {
    const gaps = { a: again(told), core: told.words.core, tradition: traditionOf(told.fact) }
    page.say(filled(leadOf(choose, told, index, strongest.length), gaps), [told], 'new paragraph')
    let texts = 0
    for (const text of told.words.says) {
      if (texts < measure.texts && sayText(page, text, [told], measure.words) > 0) texts += 1
    }
  }
}

const sayMeeting = (page: Page, choose: Choose, meeting: Meeting, strongest: readonly Told[]): void => {
  const { one, other } = meeting
  const about = [one, other]
  const gaps = { a: again(one), b: strongest.includes(other) ? again(other) : other.words.phrase }
  if (meeting.how === 'contrast') {
    page.say(filled(choose.one('contrast', contrasts), gaps), about, 'new paragraph')
    return
  }
  const { noun } = themeTexts[meeting.theme]
  if (meeting.how === 'pull') {
    const otherNoun = themeTexts[meeting.otherTheme].noun
    if (page.say(filled(choose.one('pull', pulls), { ...gaps, noun, otherNoun }), about, 'new paragraph'))
      page.say(choose.one('pull text', meeting.texts), about)
    return
  }
  const isTold = strongest.includes(other)
  const frame = isTold ? choose.one('meeting', meetings) : choose.one('joining', joinings)
  if (page.say(filled(frame, { ...gaps, noun, core: other.words.core }), about, 'new paragraph'))
    page.say(choose.one('meeting text', themeTexts[meeting.theme].meetings), about)
}

const sayChorus = (page: Page, choose: Choose, { chorus, meeting }: Plan): void => {
  const [first, second] = chorus
  if (first === undefined) return
  const isPull = meeting?.how === 'pull'
  const gaps = { a: first.words.phrase, core: first.words.core, noun: isPull ? themeTexts[meeting.theme].noun : '' }
  if (second === undefined) {
    page.say(filled(choose.one('chorus', isPull ? allies : choruses), gaps), [first])
    return
  }
  const both = { ...gaps, b: second.words.phrase, otherCore: second.words.core }
  page.say(filled(choose.one('chorus', isPull ? alliesOfTwo : chorusesOfTwo), both), [first, second])
}

const sayPassing = (page: Page, choose: Choose, passing: readonly Told[]): void => {
  for (const [index, told] of passing.entries()) {
    const frames = told.fact.span === 'today' ? todays : presents
    const gaps = { a: told.words.phrase, core: told.words.core }
    page.say(filled(choose.one(told.fact.span, frames), gaps), [told], index === 0 ? 'new paragraph' : 'same paragraph')
  }
}

const sayClosing = (page: Page, choose: Choose, closing: Closing, follows: readonly Told[]): void => {
  page.say(closing.practice, closing.about, follows.length > 0 ? 'same paragraph' : 'new paragraph')
  page.say(filled(choose.one('closing', closingFrames), { question: closing.question }), closing.about)
}

type Closing = { practice: string; question: string; about: readonly Told[] }

const closingOf = (choose: Choose, theme: Theme, about: readonly Told[]): Closing => {
  const [first] = about
  const own = (first?.words.questions ?? []).filter((question) => isSound(question, about))
  const questions = [...themeTexts[theme].questions, ...own] as const
  return {
    practice: choose.one('try', themeTexts[theme].tries),
    question: choose.one('question', [questions[0] ?? '', ...questions.slice(1)]),
    about,
  }
}

const mostPractices = 3

const practicesOf = (closing: Closing, told: readonly Told[]): readonly string[] => {
  const own = told.flatMap((one) => (one.words.practices ?? []).filter((text) => isSound(text, [one])).slice(0, 1))
  return [...new Set([closing.practice, ...own])].slice(0, mostPractices)
}

const themesOf = (strongest: readonly Told[], theme: Theme): readonly string[] =>
  [...new Set([theme, ...strongest.flatMap(({ words }) => words.themes.slice(0, 1))])].slice(0, 4)

const sayCaveats = (page: Page, facts: readonly Fact[]): void => {
  for (const fact of facts) {
    const text = entryOf<string>(caveats, fact.kind)
    if (text === null || page.sentences.some((said) => said.text === text)) continue
    page.sentences.push({ text, cites: [fact.id] })
  }
}

/** An honest word to whoever asked for another language, in it where we have that much. */
const sayLanguage = (page: Page, locale: string, strongest: readonly Told[]): void => {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  if (language === 'en') return
  const text = entryOf(otherLanguage, language) ?? otherLanguage['en'] ?? ''
  page.sentences.push({ text, cites: [...idsOf(strongest)] })
}

/** The usual measure first; shorter and longer ones for facts of which there is much or little to say. */
const measures: readonly Measure[] = [
  { texts: 1, words: 50, hasChorus: true },
  { texts: 1, words: 36, hasChorus: true },
  { texts: 1, words: 24, hasChorus: true },
  { texts: 1, words: 24, hasChorus: false },
  { texts: 1, words: 0, hasChorus: false },
  { texts: 2, words: 45, hasChorus: true },
  { texts: 3, words: 60, hasChorus: true },
  { texts: 4, words: 110, hasChorus: true },
]
const comfortable = { from: 150, to: 310 }

/** Words too many or too few. */
const excessOf = (words: number): number => Math.max(0, comfortable.from - words, words - comfortable.to)

type Plan = {
  heard: HeardQuestion | null
  strongest: readonly Told[]
  meeting: Meeting | null
  theme: Theme
  chorus: readonly Told[]
  /** What the present and the day add. */
  passing: readonly Told[]
  closing: Closing
}

const planOf = (facts: readonly Fact[], choose: Choose, heard: HeardQuestion | null): Plan => {
  const all = withWords(facts)
  const strongest = strongestOf(all, heard?.nearnessOf)
  const meeting = meetingOf(strongest, all, heard?.themes)
  const shared = meeting === null || meeting.how === 'contrast' ? null : meeting.theme
  const theme = shared ?? strongest[0]?.words.themes[0] ?? 'trust'
  const spoken = [...new Set([...strongest, ...(meeting ? [meeting.one, meeting.other] : [])])]
  const chorus = chorusOf(theme, all, spoken)
  const now = passingOf('now', theme, all, [...spoken, ...chorus])
  const today = passingOf('today', theme, all, [...spoken, ...chorus])
  const passing = [now, today].filter((told) => told !== null)
  const bearers = spoken.filter(({ words }) => words.themes.includes(theme))
  return {
    heard,
    strongest,
    meeting,
    theme,
    chorus,
    passing,
    closing: closingOf(choose, theme, bearers.length > 0 ? bearers : strongest),
  }
}

const writePage = ({ facts, locale }: ComposerRequest, choose: Choose, plan: Plan, measure: Measure): Page => {
  const { strongest, meeting, passing, closing } = plan
  const page = openPage()
  sayOpening(page, choose, plan)
  sayCaveats(page, facts)
  sayLanguage(page, locale, strongest)
  sayFacts(page, choose, strongest, measure)
  if (meeting !== null) sayMeeting(page, choose, meeting, strongest)
  if (measure.hasChorus) sayChorus(page, choose, plan)
  sayPassing(page, choose, passing)
  sayClosing(page, choose, closing, passing)
  return page
}

/** The first measure that gives a comfortable length, or else the one that comes nearest. */
const bestPage = (request: ComposerRequest, choose: Choose, plan: Plan): Page => {
  let best: Page | null = null
  for (const measure of measures) {
    const page = writePage(request, choose, plan, measure)
    if (best === null || excessOf(page.words()) < excessOf(best.words())) best = page
    if (excessOf(best.words()) === 0) break
  }
  return best ?? openPage()
}

/** What the composer writes from. Of the question it takes no word, only where it points; of languages it writes English. */
export type ComposerRequest = { facts: readonly Fact[]; date: string | null; question: string | null; locale: string }

/**
 * A reading without a model: the strongest facts, those first that come near the question, how two of them meet, what the
 * day adds, something to try and a question. The date decides among equally true wordings: the same request gives the same
 * text, for ever.
 */
export const composeReading = (request: ComposerRequest): ReadingAnswer => {
  const { facts, date, question } = request
  const choose = chooserOf(`${facts.map(({ id, value }) => `${id}=${value}`).join(';')}|${date ?? ''}`)
  const plan = planOf(facts, choose, hearQuestion(question))
  const page = bestPage(request, choose, plan)
  const { strongest, passing, theme, closing } = plan
  return {
    sentences: page.sentences,
    keyInsights: strongest.map(({ words }) => `${capitalised(words.phrase)}: ${words.core}.`),
    recommendations: [...practicesOf(closing, [...passing, ...strongest])],
    themes: [...themesOf(strongest, theme)],
  }
}
