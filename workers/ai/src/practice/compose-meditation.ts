import type { PracticeScript, PracticeType, SectionName } from '@orrery/contracts/practice-script'
import { spared } from './avoided.ts'
import { type Brief, shapedBy } from './brief.ts'
import * as content from './content/meditation.ts'
import type { Passage } from './content/meditation.ts'
import { beginningOf, fillEvenly, fillInOrder, inFull, type Line, linesOf, wordsOfLines } from './draft.ts'
import { shortened } from './own-words.ts'
import { spokenWords, wordBudget } from './speech.ts'
import { type BreathPattern, type DraftSection, layTimeline } from './timeline.ts'

type MeditationSection = Extract<
  SectionName,
  'grounding' | 'breath' | 'attention' | 'imagery' | 'embedded_affirmations' | 'closure'
>

/** Of a hundred words, so many in each section. */
const shares: Readonly<Record<PracticeType, Readonly<Record<MeditationSection, number>>>> = {
  'breath-work': { grounding: 14, breath: 34, attention: 17, imagery: 15, embedded_affirmations: 8, closure: 12 },
  'body-scanning': { grounding: 13, breath: 12, attention: 41, imagery: 14, embedded_affirmations: 8, closure: 12 },
  visualization: { grounding: 13, breath: 12, attention: 13, imagery: 41, embedded_affirmations: 9, closure: 12 },
  combination: { grounding: 13, breath: 20, attention: 22, imagery: 24, embedded_affirmations: 9, closure: 12 },
}

const breathPatterns = [
  { inSeconds: 4, holdSeconds: 0, outSeconds: 6 },
  { inSeconds: 4, holdSeconds: 1, outSeconds: 5 },
  { inSeconds: 5, holdSeconds: 0, outSeconds: 6 },
] as const satisfies readonly [BreathPattern, ...BreathPattern[]]

/** A script of fewer words has no room for the person's own words, nor for affirmations. */
const roomyWords = 180

const filledNoun = (frame: string, noun: string): string => frame.replaceAll('{noun}', noun)

/** What the person came for: in the person's words where there is room and they can be said, else in ours. */
const intentLines = ({ choose, words, account, facts, chart }: Brief, budget: number): readonly Line[] => {
  const room = Math.max(12, Math.round(budget * 0.07))
  const { intent } = account
  const own = intent === null || budget < roomyWords ? [] : shortened(intent, room, facts.locale)
  const spoken =
    own.length === 0
      ? [filledNoun(choose.one('instead', content.intentInstead), words.noun)]
      : [choose.one('lead', content.intentLeads), ...own, choose.one('echo', content.intentEchoes)]
  const ofChart =
    chart === null || budget < roomyWords
      ? []
      : [`You wanted your chart to have a word in this: ${chart.phrase}, a picture of ${chart.core}.`]
  return [...linesOf(spoken, { mayShorten: false }), ...linesOf(ofChart)]
}

const grounding = (brief: Brief, room: number, budget: number): readonly Line[] => {
  const { choose } = brief
  const intent = intentLines(brief, budget)
  const left = room - wordsOfLines(intent)
  const arrival = beginningOf(choose.one('arrival', nonEmpty(content.arrivals)), left)
  const more = fillInOrder(choose.order('grounding', content.groundings), left - wordsOfLines(arrival))
  return [...arrival, ...more, ...intent]
}

const nonEmpty = (passages: readonly Passage[]): readonly [Passage, ...Passage[]] => {
  const [first = ['Stay a while.'], ...others] = passages
  return [first, ...others]
}

/** An opening, then passages as the room allows. */
const openedWith = (opening: Passage, room: number, fill: (room: number) => readonly Line[]): readonly Line[] => {
  const opened = beginningOf(opening, room / 3)
  return [...opened, ...fill(room - wordsOfLines(opened))]
}

/** With fewer words than these a way through the body would be a list of parts. */
const wordsOfJourney = 45

const attention = ({ choose, facts }: Brief, room: number): readonly Line[] => {
  const hasBody = facts.practiceType === 'body-scanning' || facts.practiceType === 'combination'
  return openedWith(content.attentionOpenings[facts.practiceType], room, (left) => {
    if (!hasBody) return fillInOrder(choose.order('senses', content.senses), left)
    if (left < wordsOfJourney) return beginningOf(content.wholeBody, left)
    const journey = fillEvenly(content.bodyPlaces, left - spokenWords(content.wholeBody[0]))
    const body = [...journey, ...beginningOf(content.wholeBody, left - wordsOfLines(journey))]
    return [...body, ...fillInOrder(choose.order('senses', content.senses), left - wordsOfLines(body))]
  })
}

const ownImageLines = ({ choose, facts, account: { imagery: image } }: Brief, room: number): readonly Line[] | null => {
  if (image === null) return null
  const own = shortened(image, Math.max(10, room / 3), facts.locale)
  return linesOf([choose.one('own image', content.ownImageLeads), ...own], { mayShorten: false })
}

/** The person's own place, or the scene of the theme; then senses that fit any place. */
const imagery = (brief: Brief, room: number): readonly Line[] => {
  const { choose, words } = brief
  const own = ownImageLines(brief, room)
  const opened = own ?? beginningOf(choose.one('imagery', nonEmpty(content.imageryOpenings)), room / 3)
  // Safe because every passage of a scene has sentences; a test holds the tables to that.
  const scene = (own === null ? words.scene : content.ownImages) as readonly Passage[]
  const senses = choose.order('place senses', content.placeSenses.slice(0, -1))
  const farewell = content.placeSenses.at(-1)
  const left = room - wordsOfLines(opened)
  const seen = fillInOrder(scene, left)
  const felt = fillInOrder([...senses, ...(farewell ? [farewell] : [])], left - wordsOfLines(seen))
  return [...opened, ...seen, ...felt]
}

const mostEmbedded = 5

const embeddedStatements = ({ own, words, choose }: Brief, room: number): readonly string[] => {
  const all = own.length > 0 ? own : choose.order('statements', words.statements)
  const kept: string[] = []
  let left = room
  for (const text of all.slice(0, mostEmbedded)) {
    left -= spokenWords(text)
    if (left < 0 && kept.length > 0) break
    kept.push(text)
  }
  return kept
}

const asStatements = (texts: readonly string[]): readonly Line[] =>
  texts.map((text) => ({ text, isOptional: false, after: 'statement' }))

const affirmations = (brief: Brief, statements: readonly string[], room: number): readonly Line[] => {
  const { choose } = brief
  const lead = linesOf([choose.one('affirmation lead', content.affirmationLeads)])
  const once = [...lead, ...asStatements(statements)]
  const echo = linesOf(choose.one('affirmation echo', nonEmpty(content.affirmationEchoes)))
  const round = statements.reduce((sum, text) => sum + spokenWords(text), 0)
  const lines: Line[] = [...once]
  for (const between of choose.order('between', content.affirmationBetweens)) {
    if (wordsOfLines([...lines, ...echo]) + round + spokenWords(between[0]) > room) break
    lines.push(...linesOf(between), ...asStatements(statements))
  }
  return wordsOfLines([...lines, ...echo]) <= room * 1.1 ? [...lines, ...echo] : lines
}

const closure = ({ choose }: Brief, room: number): readonly Line[] => {
  const ending = beginningOf(choose.one('ending', nonEmpty(content.endings)), room / 2)
  const chosen = fillInOrder(choose.order('closing', content.closings), room - wordsOfLines(ending))
  return [...chosen, ...inFull(ending)]
}

/** Second person, from arriving to getting up; each section takes over what the ones before it left of their share. */
export const composeMeditation = (brief: Brief): PracticeScript => {
  const { facts, choose, words } = brief
  const budget = wordBudget(facts)
  const share = shares[facts.practiceType]
  const sections: DraftSection[] = []
  let due = 0
  const write = (name: MeditationSection, lines: (room: number) => readonly Line[], breath?: BreathPattern): void => {
    due += (share[name] * budget) / 100
    const written = spared(lines(due), brief, 'Stay a while.')
    due -= wordsOfLines(written)
    if (written.length > 0) sections.push({ name, lines: written, ...(breath && { breath }) })
  }
  const embedded = budget < roomyWords ? [] : embeddedStatements(brief, (share.embedded_affirmations * budget) / 100)
  write('grounding', (room) => grounding(brief, room, budget))
  write(
    'breath',
    (room) =>
      openedWith(choose.one('breath', nonEmpty(content.breathOpenings)), room, (left) =>
        fillInOrder(choose.order('breaths', content.breaths), left),
      ),
    choose.one<BreathPattern>('pattern', breathPatterns),
  )
  write('attention', (room) => attention(brief, room))
  write('imagery', (room) => imagery(brief, room))
  write('embedded_affirmations', (room) => (embedded.length === 0 ? [] : affirmations(brief, embedded, room)))
  write('closure', (room) => closure(brief, room))
  const timeline = layTimeline(sections, facts)
  return {
    title: choose.one('title', words.titles),
    language: 'en',
    statements: [...embedded],
    shapedBy: shapedBy(brief, timeline),
    timeline,
  }
}
