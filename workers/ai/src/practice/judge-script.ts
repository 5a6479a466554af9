import {
  type PracticeFacts,
  type PracticeScript,
  type SectionName,
  sectionsOf,
  type TimelineStep,
} from '@orrery/contracts/practice-script'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import { findThemes, themesUnnamedIn } from '@orrery/safety/find-themes'
import type { Language } from '@orrery/safety/languages'
import { languageOf } from '../reading/locale-language.ts'
import { ownStatements } from './brief.ts'
import { spokenSeconds, spokenWords, totalSeconds, wordBudget } from './speech.ts'
import { reachOf, saidIn } from './timeline.ts'

/** How far a script may be from its budget of words. */
const tolerance = { share: 0.15, words: 25 }
/** Voices between these are reckoned with: speech may take this much of its planned time. */
const voices = { fast: 0.85, slow: 1.1 }
const mostReasons = 12

const markup = /https?:|www\.|<\/?[a-z]|\[[^\]]*\]\(|[`*#_]{2}/iu
/** An affirmation says what is, in the first person. */
const deniedIn: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|not|never|none|nothing|without|cannot|\w+n['’]t)\b/iu,
  pt: /(?<!\p{L})(?:não|nunca|jamais|nada|sem|nenhuma?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nada|sin|ninguna?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|jamais|rien|sans|aucune?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals|nichts|ohne|kein\p{L}*)(?!\p{L})/iu,
}
const firstPerson = /\b(?:I|I['’]m|[Mm]y|me|[Mm]ine|myself)\b/u

const plainForm = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** What stands in each section, in the order of the timeline. */
const stepsBySection = (
  timeline: readonly TimelineStep[],
): readonly { name: SectionName; steps: readonly TimelineStep[] }[] => {
  const sections: { name: SectionName; steps: TimelineStep[] }[] = []
  for (const step of timeline) {
    if (step.type === 'section') sections.push({ name: step.name, steps: [] })
    else sections.at(-1)?.steps.push(step)
  }
  return sections
}

const mayMiss: ReadonlySet<SectionName> = new Set(['repetition', 'embedded_affirmations'])

const structureReasons = ({ contentType }: PracticeFacts, timeline: readonly TimelineStep[]): readonly string[] => {
  const sections = stepsBySection(timeline)
  const names = sections.map(({ name }) => name)
  const due: readonly SectionName[] = sectionsOf[contentType]
  const isOptional = (name: SectionName): boolean =>
    mayMiss.has(name) || (contentType === 'affirmation' && name === 'grounding')
  const missing = due.filter((name) => !names.includes(name) && !isOptional(name))
  const inOrder = due.filter((name) => names.includes(name))
  return [
    ...missing.map((name) => `The section ${name} is missing.`),
    ...(names.join() === inOrder.join() ? [] : [`The sections are, each once and in this order: ${due.join(', ')}.`]),
    ...sections
      .filter(({ steps }) => !steps.some(({ type }) => type === 'say'))
      .map(({ name }) => `Nothing is said in the section ${name}.`),
  ]
}

const lengthReasons = (facts: PracticeFacts, timeline: readonly TimelineStep[]): readonly string[] => {
  const speech = saidIn(timeline).reduce((sum, text) => sum + spokenSeconds(text, facts.pace), 0)
  const seconds = totalSeconds(facts)
  const slow = reachOf(timeline, speech * voices.slow)
  const fast = reachOf(timeline, speech * voices.fast)
  return [
    ...(slow.leastSeconds > seconds
      ? [
          `Spoken slowly it takes at least ${Math.ceil(slow.leastSeconds)} s of ${seconds}: shorten the text or minSeconds.`,
        ]
      : []),
    ...(fast.mostSeconds < seconds
      ? [
          `Spoken fast it can be stretched to ${Math.floor(fast.mostSeconds)} s of ${seconds} only: raise maxSeconds of the pauses.`,
        ]
      : []),
  ]
}

const budgetReasons = (facts: PracticeFacts, timeline: readonly TimelineStep[]): readonly string[] => {
  if (facts.contentType === 'affirmation') return []
  const budget = wordBudget(facts)
  const words = saidIn(timeline).reduce((sum, text) => sum + spokenWords(text), 0)
  if (Math.abs(words - budget) <= Math.max(tolerance.words, budget * tolerance.share)) return []
  return [`The script has ${words} words; ${budget} are due for this length and guidance.`]
}

const ownReasons = (facts: PracticeFacts, { timeline }: PracticeScript): readonly string[] => {
  if (facts.contentType === 'guided_meditation') return []
  const said = new Set(saidIn(timeline).map(plainForm))
  return ownStatements(facts)
    .filter((text) => !said.has(plainForm(text)))
    .map((text) => `The person’s own sentence is missing or changed: ${text}`)
}

const proposalReasons = (facts: PracticeFacts, { statements, language }: PracticeScript): readonly string[] => {
  if (ownStatements(facts).length > 0) return []
  const spoken = languageOf(language)
  return statements
    .filter((text) => deniedIn[spoken].test(text) || (spoken === 'en' && !firstPerson.test(text)))
    .map((text) => `Affirmations are in the first person and deny nothing: ${text}`)
}

/** In an affirmation the statements come round in whole rounds, each with a silence of its own length at least. */
const roundReasons = (facts: PracticeFacts, { statements, timeline }: PracticeScript): readonly string[] => {
  if (facts.contentType !== 'affirmation') return []
  const due = statements.map(plainForm)
  const reasons: string[] = []
  for (const { name, steps } of stepsBySection(timeline)) {
    if (name === 'grounding') continue
    const said = saidIn(steps).map(plainForm)
    if (said.length % due.length !== 0 || said.some((text, index) => text !== due[index % due.length])) {
      reasons.push(`In ${name} the statements are said in whole rounds, in their order, and nothing else.`)
    }
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1]
      if (step.type !== 'say') continue
      const own = spokenSeconds(step.text, facts.pace)
      if (next?.type !== 'pause' || next.minSeconds < own - 0.05)
        reasons.push(`After “${step.text}” there is a pause of at least ${own.toFixed(1)} s.`)
    }
  }
  return reasons
}

const repeatedReasons = ({ statements, timeline }: PracticeScript): readonly string[] => {
  const mayReturn = new Set(statements.map(plainForm))
  const seen = new Set<string>()
  return saidIn(timeline).filter((text) => {
    const plain = plainForm(text)
    const isRepeated = seen.has(plain) && !mayReturn.has(plain)
    seen.add(plain)
    return isRepeated
  })
}

const safetyReasons = (facts: PracticeFacts, texts: readonly string[]): readonly string[] => {
  const language = languageOf(facts.locale)
  return [
    ...texts.flatMap((text) =>
      findClaims(text, language).map(
        ({ from, to }) => `“${text.slice(from, to)}” promises what nobody can: leave it out.`,
      ),
    ),
    ...texts.filter((text) => assess(text, language).level !== 'none').map((text) => `This must not be said: ${text}`),
    ...texts.filter((text) => markup.test(text)).map((text) => `Plain sentences only: ${text.slice(0, 80)}`),
  ]
}

/** A theme that the person names cannot be avoided in a script about it. */
const avoidedReasons = (facts: PracticeFacts, texts: readonly string[]): readonly string[] => {
  const typed = JSON.stringify({ ...facts, themesToAvoid: [] })
  const themes = themesUnnamedIn(typed, facts.themesToAvoid)
  return texts.flatMap((text) =>
    findThemes(text, themes).map((theme) => `The person does not want to meet “${theme}”: ${text}`),
  )
}

/** What is wrong with a script, in words that a model can act on; empty where it may be spoken. */
export const judgeScript = (facts: PracticeFacts, script: PracticeScript): readonly string[] =>
  [
    ...structureReasons(facts, script.timeline),
    ...budgetReasons(facts, script.timeline),
    ...lengthReasons(facts, script.timeline),
    ...ownReasons(facts, script),
    ...proposalReasons(facts, script),
    ...roundReasons(facts, script),
    ...repeatedReasons(script).map((text) => `This is said twice: ${text}`),
    ...avoidedReasons(facts, [script.title, ...saidIn(script.timeline)]),
    ...safetyReasons(facts, [script.title, ...script.statements, ...saidIn(script.timeline)]),
  ].slice(0, mostReasons)
