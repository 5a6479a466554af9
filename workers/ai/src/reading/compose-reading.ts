import { findClaims } from '@orrery/safety/find-claims'
import { type Choose, chooserOf } from './choose.ts'
import { chorusOf, type Meeting, meetingOf, passingOf, strongestOf, type Told, withWords } from './choose-facts.ts'
import {
  caveats,
  choruses,
  chorusesOfTwo,
  closingFrames,
  contrasts,
  joinings,
  leads,
  meetings,
  openings,
  openingsOfOne,
  presents,
  provisos,
  provisosOfSeveral,
  pulls,
  todays,
} from './content/frames.ts'
import { type Theme, themeTexts } from './content/themes.ts'
import { type EngineReading, type Fact, entryOf } from './fact.ts'
import { contradictionsOf } from './judge-sentence.ts'
import { readings } from './readings.ts'
import type { ReadingAnswer } from './reading-answer.ts'
import { capitalised, countWords, listed, sentencesOf } from './word-forms.ts'

const counts = ['No', 'One', 'Two', 'Three', 'Four'] as const

/** Fills `{name}`; `{Name}` with a capital letter. */
const filled = (frame: string, gaps: Readonly<Record<string, string>>): string =>
  frame.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const exact = gaps[name]
    return exact ?? capitalised(gaps[name.charAt(0).toLowerCase() + name.slice(1)] ?? '')
  })

const traditionOf = ({ fact }: Told): string => entryOf<EngineReading>(readings, fact.engine)?.tradition ?? ''

const idsOf = (told: readonly Told[]): readonly string[] => [...new Set(told.map(({ fact }) => fact.id))]

type Where = 'same paragraph' | 'new paragraph'

/** A reading while it is written. Nothing gets onto it that its facts do not bear out, that claims, or that it says already. */
type Page = {
  sentences: ReadingAnswer['sentences']
  say(text: string, about: readonly Told[], where?: Where): boolean
  words(): number
}

const isSound = (text: string, about: readonly Told[]): boolean =>
  contradictionsOf(
    { text },
    about.map(({ fact }) => fact),
  ).length === 0 && findClaims(text, 'en').length === 0

const openPage = (): Page => {
  const sentences: ReadingAnswer['sentences'] = []
  return {
    sentences,
    say: (text, about, where) => {
      if (text === '' || sentences.some((said) => said.text === text) || !isSound(text, about)) return false
      sentences.push({ text, cites: [...idsOf(about)], ...(where === 'new paragraph' && { startsParagraph: true }) })
      return true
    },
    words: () => sentences.reduce((sum, { text }) => sum + countWords(text), 0),
  }
}

/** A text of fewer words than this has hardly begun. */
const fewestToldWords = 12

/** Sentences of one text from its beginning, as many as fit; later ones may lean on earlier ones. */
const sayText = (page: Page, text: string, about: readonly Told[], mostWords: number): number => {
  let said = 0
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence)
    if (said >= Math.min(mostWords, fewestToldWords) && said > 0 && said + words > mostWords) break
    if (page.sentences.some((one) => one.text === sentence)) continue
    if (!page.say(sentence, about)) break
    said += words
  }
  return said
}

const sayOpening = (page: Page, choose: Choose, strongest: readonly Told[], theme: Theme): void => {
  const traditions = [...new Set(strongest.map(traditionOf))]
  const gaps = {
    list: listed(strongest.map(({ words }) => words.phrase)),
    traditions: listed(traditions),
    count: counts[strongest.length] ?? '',
  }
  const frames = strongest.length > 1 ? openings : openingsOfOne
  page.say(filled(choose.one('opening', frames), gaps), strongest)
  const isCommon = strongest.length > 1 && strongest.every(({ words }) => words.themes.includes(theme))
  if (isCommon) page.say(choose.one('note', themeTexts[theme].notes), strongest)
  const frame = traditions.length > 1 ? choose.one('proviso', provisosOfSeveral) : choose.one('proviso', provisos)
  page.say(filled(frame, gaps), strongest)
}

/** How much is said of each of the strongest facts: of how many texts, and about how many words. */
type Measure = { texts: number; words: number; hasChorus: boolean }

const sayFacts = (page: Page, choose: Choose, strongest: readonly Told[], measure: Measure): void => {
  const frames = choose.order('leads', leads)
  for (const [index, told] of strongest.entries()) {
    const gaps = { a: told.words.phrase, core: told.words.core, tradition: traditionOf(told) }
    page.say(filled(frames[index] ?? leads[0], gaps), [told], 'new paragraph')
    let texts = 0
    for (const text of told.words.says) {
      if (texts < measure.texts && sayText(page, text, [told], measure.words) > 0) texts += 1
    }
  }
}

const sayMeeting = (page: Page, choose: Choose, meeting: Meeting, strongest: readonly Told[]): void => {
  const { one, other } = meeting
  const about = [one, other]
  const gaps = { a: one.words.phrase, b: other.words.phrase }
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

const sayChorus = (page: Page, choose: Choose, chorus: readonly Told[]): void => {
  const [first, second] = chorus
  if (first === undefined) return
  const gaps = { a: first.words.phrase, core: first.words.core }
  if (second === undefined) {
    page.say(filled(choose.one('chorus', choruses), gaps), [first])
    return
  }
  const both = { ...gaps, b: second.words.phrase, otherCore: second.words.core }
  page.say(filled(choose.one('chorus', chorusesOfTwo), both), [first, second])
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
  strongest: readonly Told[]
  meeting: Meeting | null
  theme: Theme
  chorus: readonly Told[]
  /** What the present and the day add. */
  passing: readonly Told[]
  closing: Closing
}

const planOf = (facts: readonly Fact[], choose: Choose): Plan => {
  const all = withWords(facts)
  const strongest = strongestOf(all)
  const meeting = meetingOf(strongest, all)
  const shared = meeting === null || meeting.how === 'contrast' ? null : meeting.theme
  const theme = shared ?? strongest[0]?.words.themes[0] ?? 'trust'
  const spoken = [...new Set([...strongest, ...(meeting ? [meeting.one, meeting.other] : [])])]
  const chorus = chorusOf(theme, all, spoken)
  const now = passingOf('now', theme, all, [...spoken, ...chorus])
  const today = passingOf('today', theme, all, [...spoken, ...chorus])
  const passing = [now, today].filter((told) => told !== null)
  const bearers = spoken.filter(({ words }) => words.themes.includes(theme))
  return {
    strongest,
    meeting,
    theme,
    chorus,
    passing,
    closing: closingOf(choose, theme, bearers.length > 0 ? bearers : strongest),
  }
}

const writePage = (facts: readonly Fact[], choose: Choose, plan: Plan, measure: Measure): Page => {
  const { strongest, meeting, theme, chorus, passing, closing } = plan
  const page = openPage()
  sayOpening(page, choose, strongest, theme)
  sayCaveats(page, facts)
  sayFacts(page, choose, strongest, measure)
  if (meeting !== null) sayMeeting(page, choose, meeting, strongest)
  if (measure.hasChorus) sayChorus(page, choose, chorus)
  sayPassing(page, choose, passing)
  sayClosing(page, choose, closing, passing)
  return page
}

/** The first measure that gives a comfortable length, or else the one that comes nearest. */
const bestPage = (facts: readonly Fact[], choose: Choose, plan: Plan): Page => {
  let best: Page | null = null
  for (const measure of measures) {
    const page = writePage(facts, choose, plan, measure)
    if (best === null || excessOf(page.words()) < excessOf(best.words())) best = page
    if (excessOf(best.words()) === 0) break
  }
  return best ?? openPage()
}

/**
 * A reading without a model: the strongest facts, how two of them meet, what the day adds, something to try and a
 * question. `seed` decides among equally true wordings: the same facts and seed give the same text, for ever.
 */
export const composeReading = (facts: readonly Fact[], seed: string): ReadingAnswer => {
  const choose = chooserOf(`${facts.map(({ id, value }) => `${id}=${value}`).join(';')}|${seed}`)
  const plan = planOf(facts, choose)
  const page = bestPage(facts, choose, plan)
  const { strongest, passing, theme, closing } = plan
  return {
    sentences: page.sentences,
    keyInsights: strongest.map(({ words }) => `${capitalised(words.phrase)}: ${words.core}.`),
    recommendations: [...practicesOf(closing, [...passing, ...strongest])],
    themes: [...themesOf(strongest, theme)],
  }
}
