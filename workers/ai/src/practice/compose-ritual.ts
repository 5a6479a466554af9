import type { PracticeScript, SectionName } from '@orrery/contracts/practice-script'
import { spared } from './avoided.ts'
import { type Brief, shapedBy } from './brief.ts'
import type { Passage } from './content/meditation.ts'
import * as content from './content/ritual.ts'
import { beginningOf, fillInOrder, inFull, type Line, linesOf, wordsOfLines } from './draft.ts'
import { shortened } from './own-words.ts'
import { spokenWords, wordBudget } from './speech.ts'
import { type BreathPattern, type DraftSection, layTimeline } from './timeline.ts'

type RitualSection = Extract<
  SectionName,
  'grounding' | 'context' | 'core_affirmations' | 'emotional_anchoring' | 'closure'
>

/** Of a hundred words, so many in each section. */
const shares: Readonly<Record<RitualSection, number>> = {
  grounding: 16,
  context: 22,
  core_affirmations: 31,
  emotional_anchoring: 19,
  closure: 12,
}

const calmBreath: BreathPattern = { inSeconds: 4, holdSeconds: 0, outSeconds: 6 }

/** Of all words, so many at most are the person's account of why, each part of it alike. */
const ownShare = 0.06
const fewestOwnWords = 10

const firstOf = (choose: Brief['choose'], on: string, passages: readonly Passage[]): Passage =>
  choose.order(on, passages)[0] ?? ['I stay a while.']

const grounding = ({ choose, facts }: Brief, room: number): readonly Line[] => {
  const arrival = beginningOf(firstOf(choose, 'arrival', content.ritualArrivals), room / 3)
  const practised = fillInOrder(content.ritualPractices[facts.practiceType], (room - wordsOfLines(arrival)) * 0.65)
  const left = room - wordsOfLines(arrival) - wordsOfLines(practised)
  return [...arrival, ...fillInOrder(choose.order('grounding', content.ritualGroundings), left), ...practised]
}

/** A lead and the person's own words; nothing where there are none that can be said. */
const ownLines = (
  { choose, facts, account }: Brief,
  about: keyof typeof content.contextLeads,
  room: number,
): readonly Line[] => {
  const own = account[about]
  if (own === null) return []
  const said = shortened(own, Math.max(fewestOwnWords, room), facts.locale)
  return said.length === 0
    ? []
    : linesOf([choose.one(about, content.contextLeads[about]), ...said], { mayShorten: false })
}

const context = (brief: Brief, room: number, budget: number): readonly Line[] => {
  const { choose, words, chart } = brief
  const own = (['intent', 'whyMatters', 'deeperMeaning', 'lifeMoment'] as const).flatMap((about) =>
    ownLines(brief, about, budget * ownShare),
  )
  const opened = own.length > 0 ? own : linesOf([`I have come for ${words.noun.replace('yourself', 'myself')}.`])
  const ofChart =
    chart === null || room < 80
      ? []
      : linesOf([`My chart has a picture for this, ${chart.phrase.replace(/^your /u, 'my ')}: ${chart.core}.`])
  const left = room - wordsOfLines([...opened, ...ofChart])
  return [...opened, ...ofChart, ...fillInOrder(choose.order('context', content.contexts), left)]
}

const asStatements = (texts: readonly string[]): readonly Line[] =>
  texts.map((text) => ({ text, isOptional: false, after: 'statement' }))

const mostProposals = 3

const statementsOf = ({ own, words, choose }: Brief): readonly string[] =>
  own.length > 0 ? own : choose.order('statements', words.statements).slice(0, mostProposals)

/** With more words than these there is time for scenes between the rounds. */
const roomyWords = 250

/** Another way of hearing before each round; in a long ritual every third of them is a scene. */
const waysOfHearing = ({ choose }: Brief, room: number): readonly Passage[] => {
  const short = choose.order('between', content.coreBetweens)
  if (room < roomyWords) return short
  const scenes = choose.order('scenes', content.coreScenes)
  return short.flatMap((between, index) => {
    const scene = index % 2 === 1 ? scenes[(index - 1) / 2] : undefined
    return scene === undefined ? [between] : [between, scene]
  })
}

/** The person's sentences in rounds, each round heard in another way. */
const core = (brief: Brief, statements: readonly string[], room: number): readonly Line[] => {
  const opening = beginningOf(firstOf(brief.choose, 'core', content.coreOpenings), room / 4)
  const lines: Line[] = [...opening, ...asStatements(statements)]
  const round = statements.reduce((sum, text) => sum + spokenWords(text), 0)
  for (const way of waysOfHearing(brief, room)) {
    const heard = linesOf(way)
    if (wordsOfLines(lines) + (wordsOfLines(heard) + round) / 2 > room) break
    lines.push(...heard, ...asStatements(statements))
  }
  return lines
}

const anchoring = (brief: Brief, room: number, budget: number): readonly Line[] => {
  const { choose, words } = brief
  const opening = beginningOf(firstOf(choose, 'anchor', content.anchorOpenings), room / 4)
  const goal = ownLines(brief, 'emotionalGoal', budget * ownShare)
  const [first = '', ...others] = choose.order('anchors', words.anchors)
  const begun = [...opening, ...goal, ...linesOf([first])]
  const filled = fillInOrder(choose.order('anchoring', content.anchorings), room - wordsOfLines(begun))
  const more = fillInOrder(
    others.map((text): Passage => [text]),
    room - wordsOfLines([...begun, ...filled]),
  )
  return [...begun, ...filled, ...more]
}

const closure = ({ choose, facts }: Brief, statements: readonly string[], room: number): readonly Line[] => {
  const ending = beginningOf(firstOf(choose, 'ending', content.ritualEndings), room / 2)
  const hasMoment = facts.context !== null && room > 45
  const moment = hasMoment ? linesOf([choose.one('moment', content.momentLeads)]) : []
  const last = statements.at(0) ?? ''
  const once = spokenWords(last) <= room / 4 ? linesOf(['One sentence goes with me.', last], { mayShorten: false }) : []
  const left = room - wordsOfLines([...ending, ...moment, ...once])
  const chosen = fillInOrder(choose.order('closing', content.ritualClosings), left)
  return [...moment, ...chosen, ...once, ...inFull(ending)]
}

/** First person, tied to the moment of life that the person named; the person's sentences in its middle. */
export const composeRitual = (brief: Brief): PracticeScript => {
  const { facts, choose, words } = brief
  const budget = wordBudget(facts)
  const statements = statementsOf(brief)
  const sections: DraftSection[] = []
  let due = 0
  const write = (name: RitualSection, lines: (room: number) => readonly Line[], breath?: BreathPattern): void => {
    due += (shares[name] * budget) / 100
    const written = spared(lines(due), brief, 'I stay a while.')
    due -= wordsOfLines(written)
    if (written.length > 0) sections.push({ name, lines: written, ...(breath && { breath }) })
  }
  const isBreathed = facts.practiceType === 'breath-work'
  write('grounding', (room) => grounding(brief, room), isBreathed ? calmBreath : undefined)
  write('context', (room) => context(brief, room, budget))
  write('core_affirmations', (room) => core(brief, statements, room))
  write('emotional_anchoring', (room) => anchoring(brief, room, budget))
  write('closure', (room) => closure(brief, statements, room))
  const timeline = layTimeline(sections, facts)
  return {
    title: choose.one('title', words.titles),
    language: 'en',
    statements: [...statements],
    shapedBy: shapedBy(brief, timeline),
    timeline,
  }
}
