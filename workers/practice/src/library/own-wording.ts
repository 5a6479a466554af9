import { AppError } from '@orrery/contracts/errors'
import type { TimelineStep } from '@orrery/contracts/practice-script'

type Section = Extract<TimelineStep, { type: 'section' }>

const longestSentence = 400

/** A sentence that is longer than a step is parted between words. */
const inSteps = (sentence: string): readonly string[] => {
  if (sentence.length <= longestSentence) return [sentence]
  const space = sentence.lastIndexOf(' ', longestSentence)
  const at = space > 0 ? space : longestSentence
  return [sentence.slice(0, at), ...inSteps(sentence.slice(at).trim())]
}

const sentencesIn = (paragraph: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(paragraph)]
    .map(({ segment }) => segment.replaceAll(/\s+/gu, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(inSteps)

/** Pauses that give whatever is written room to breathe; the length decides how much. */
const between: TimelineStep = { type: 'pause', minSeconds: 0.6, maxSeconds: 20, weight: 1 }
const afterParagraph: TimelineStep = { type: 'pause', minSeconds: 1.5, maxSeconds: 45, weight: 3 }

const saying = (paragraph: string, locale: string): readonly TimelineStep[] =>
  sentencesIn(paragraph, locale).flatMap((text, index, all): readonly TimelineStep[] => [
    { type: 'say', text },
    index === all.length - 1 ? afterParagraph : between,
  ])

const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

/**
 * A person's own wording in place of what was said: a paragraph for each section, in their order; paragraphs beyond the last section
 * belong to it. Bells and breaths stay where they were. Throws `INVALID_INPUT` where there is nothing to say.
 */
export const withOwnWording = (
  timeline: readonly TimelineStep[],
  { text, locale }: { text: string; locale: string },
): readonly TimelineStep[] => {
  const sections = timeline.filter((step): step is Section => step.type === 'section')
  const opening = timeline.slice(
    0,
    timeline.findIndex((step) => step.type === 'section' || step.type === 'say'),
  )
  const paragraphs = paragraphsIn(text)
  const sounds = (name: string): readonly TimelineStep[] => {
    const from = timeline.findIndex((step) => step.type === 'section' && step.name === name)
    const next = timeline.findIndex((step, index) => index > from && step.type === 'section')
    const steps = timeline.slice(from + 1, next === -1 ? timeline.length : next)
    return steps
      .filter((step) => step.type === 'breath' || step.type === 'bell')
      .flatMap((step): readonly TimelineStep[] => (step.type === 'breath' ? [step, between] : [step]))
  }
  const shown = sections.slice(0, paragraphs.length)
  const laid: TimelineStep[] = []
  for (const [index, section] of shown.entries()) {
    const own = index === shown.length - 1 ? paragraphs.slice(index) : paragraphs.slice(index, index + 1)
    laid.push(section, ...own.flatMap((paragraph) => saying(paragraph, locale)), ...sounds(section.name))
  }
  if (!laid.some(({ type }) => type === 'say'))
    throw new AppError('INVALID_INPUT', 'There is nothing to say in this text.', { field: 'text' })
  return [...opening, ...laid]
}
