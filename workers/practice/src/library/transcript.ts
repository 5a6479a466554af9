import type { TimelineStep } from '@orrery/contracts/practice-script'
import type { AudioMetadata } from '@orrery/contracts/studio-api'

/** What is heard, a paragraph for each section. */
export const transcriptOf = ({ segments }: Pick<AudioMetadata, 'segments'>): string => {
  const paragraphs: { section: string | null; texts: string[] }[] = []
  for (const { section, text } of segments) {
    const last = paragraphs.at(-1)
    if (last !== undefined && last.section === section) last.texts.push(text)
    else paragraphs.push({ section, texts: [text] })
  }
  return paragraphs.map(({ texts }) => texts.join(' ')).join('\n\n')
}

/** The sentences of each section as they were written, each once. */
export const structureOf = (timeline: readonly TimelineStep[]): Record<string, readonly string[]> => {
  const sections = new Map<string, Set<string>>()
  let current = new Set<string>()
  for (const step of timeline) {
    if (step.type === 'section') {
      current = sections.get(step.name) ?? new Set()
      sections.set(step.name, current)
    } else if (step.type === 'say') current.add(step.text)
  }
  return Object.fromEntries([...sections].map(([name, texts]) => [name, [...texts]]))
}
