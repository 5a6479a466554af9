import type { PracticeFacts, PracticeScript, SectionName, TimelineStep } from '@orrery/contracts/practice-script'
import { layAffirmation } from './affirmation-timeline.ts'
import type { Line } from './draft.ts'
import { type BreathPattern, type DraftSection, layTimeline } from './timeline.ts'

/** From this weight on a silence separates more than sentences. */
const passageWeight = 2

type WrittenSection = { name: SectionName; lines: Line[]; breath?: BreathPattern }

const addTo = (section: WrittenSection, step: TimelineStep): void => {
  const line = section.lines.at(-1)
  if (step.type === 'say')
    section.lines.push({ text: step.text, isOptional: step.isOptional ?? false, after: 'sentence' })
  if (line === undefined) return
  if (step.type === 'pause' && step.weight >= passageWeight) line.after = 'passage'
  if (step.type === 'breath') {
    const { inSeconds, holdSeconds, outSeconds } = step
    line.after = 'passage'
    section.breath ??= { inSeconds, holdSeconds, outSeconds }
  }
}

/** What a timeline says, section by section, whatever its silences. */
const sectionsIn = (timeline: readonly TimelineStep[]): readonly WrittenSection[] => {
  const sections: WrittenSection[] = []
  for (const step of timeline) {
    const section = sections.at(-1)
    if (step.type === 'section') sections.push({ name: step.name, lines: [] })
    else if (section) addTo(section, step)
  }
  return sections
}

const textsOf = (sections: readonly DraftSection[], name: SectionName): readonly string[] =>
  sections.filter((section) => section.name === name).flatMap(({ lines }) => lines.map(({ text }) => text))

/**
 * A model's script with silences of ours: models write well and count badly. Words, sections, their order and what may be
 * left out stay as they were written, and are judged as they are.
 */
export const layAgain = (facts: PracticeFacts, script: PracticeScript): PracticeScript => {
  const sections = sectionsIn(script.timeline)
  const isWhole = sections.length > 0 && sections.every(({ lines }) => lines.length > 0)
  if (!isWhole) return script
  if (facts.contentType !== 'affirmation') return Object.assign({}, script, { timeline: layTimeline(sections, facts) })
  const named = new Set<SectionName>(['grounding', 'statements', 'repetition'])
  if (sections.some(({ name }) => !named.has(name))) return script
  const parts = {
    frame: textsOf(sections, 'grounding'),
    first: textsOf(sections, 'statements'),
    repeated: textsOf(sections, 'repetition'),
  }
  return Object.assign({}, script, { timeline: layAffirmation(parts, facts) })
}
