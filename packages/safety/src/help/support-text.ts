import type { Assessment } from '../assess.ts'
import type { Language } from '../languages.ts'
import { directory, type HelpLine, helpFor } from './resources.ts'
import { supportWords, type SupportWords } from './content/support-words.ts'

/** One thing that a person can do: a number to call, or the directory to look in. */
export type SupportLine = { text: string; href: string }

/** What stands on the screen in place of anything generated. Static words; `lines` the most urgent first. */
export type SupportText = {
  title: string
  paragraphs: readonly string[]
  lines: readonly SupportLine[]
  goOn: string
  leave: string
}

const filled = (sentence: string, { number, operator }: Pick<HelpLine, 'number' | 'operator'>) =>
  sentence.replace('{number}', number).replace('{operator}', operator)

const telephone = ({ number }: HelpLine) => `tel:${number.replace(/[^\d*+]/g, '')}`

function linesFor(words: SupportWords, region: string | null): SupportLine[] {
  const { crisis, emergency } = helpFor(region)
  const lines: SupportLine[] = [
    emergency
      ? { text: filled(words.emergency, emergency), href: telephone(emergency) }
      : { text: words.emergencyElsewhere, href: directory.url },
  ]
  if (crisis) lines.push({ text: filled(words.crisis, crisis), href: telephone(crisis) })
  lines.push({ text: words.directory.replace('{url}', directory.url.replace('https://', '')), href: directory.url })
  return lines
}

/** The words for `acute`, in the person's language, with the numbers of their region (ISO 3166-1 alpha-2, or null). */
export function supportText(locale: Language, region: string | null): SupportText {
  const words = supportWords[locale]
  const { title, paragraphs, goOn, leave } = words
  return { title, paragraphs, lines: linesFor(words, region), goOn, leave }
}

const isAboutSomebodyElse = (assessment: Assessment) => assessment.rules.every((rule) => rule.startsWith('other.'))

/** The one line for `concern`, with the same help; other words where a person worries about somebody else. */
export function concernLine(locale: Language, region: string | null, assessment: Assessment): SupportLine {
  const words = supportWords[locale]
  const { crisis } = helpFor(region)
  const opening = isAboutSomebodyElse(assessment) ? words.concernForOther : words.concern
  if (crisis) return { text: `${opening} ${filled(words.crisis, crisis)}`, href: telephone(crisis) }
  const where = words.directory.replace('{url}', directory.url.replace('https://', ''))
  return { text: `${opening} ${where}`, href: directory.url }
}
