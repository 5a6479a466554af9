import type { Choose } from './choose.ts'
import type { Told } from './choose-facts.ts'
import { askedOpenings, askedOpeningsOfOne, futureNotes, professionNotes, unheardOpenings } from './content/askings.ts'
import { openings, openingsOfOne, ownOpenings, provisos, provisosOfSeveral } from './content/frames.ts'
import { type Theme, themeTexts } from './content/themes.ts'
import { entryOf } from './fact.ts'
import type { HeardQuestion } from './hear-question.ts'
import { filled, type Page } from './page.ts'
import { traditionOf } from './readings.ts'
import { listed } from './word-forms.ts'

const counts = ['No', 'One', 'Two', 'Three', 'Four'] as const

type Opening = { frame: string; notes: readonly string[] }

const askedOpeningOf = (choose: Choose, heard: HeardQuestion, isOne: boolean): Opening => {
  const frames = isOne ? askedOpeningsOfOne : askedOpenings
  const notes = [
    ...(heard.asksForFuture ? [choose.one('future', futureNotes)] : []),
    ...(heard.asksForProfession ? [choose.one('profession', professionNotes)] : []),
  ]
  return { frame: choose.one('opening', heard.about === null ? unheardOpenings : frames), notes }
}

const usualOpeningOf = (choose: Choose, strongest: readonly Told[]): Opening => {
  const engines = new Set(strongest.map(({ fact }) => fact.engine))
  const own = engines.size === 1 && strongest.length > 2 ? entryOf(ownOpenings, [...engines].join('')) : null
  const frames = strongest.length > 1 ? openings : openingsOfOne
  return { frame: choose.one('opening', own ?? frames), notes: [] }
}

type Opened = { strongest: readonly Told[]; theme: Theme; heard: HeardQuestion | null }

/** The first paragraph: what the reading rests on, what was understood of a question, and that these are symbols. */
export const sayOpening = (page: Page, choose: Choose, { strongest, theme, heard }: Opened): void => {
  const traditions = [...new Set(strongest.map(({ fact }) => traditionOf(fact)))]
  const [first] = strongest
  const gaps = {
    a: first?.words.phrase ?? '',
    rest: listed(strongest.slice(1).map(({ words }) => words.phrase)),
    list: listed(strongest.map(({ words }) => words.phrase)),
    traditions: listed(traditions),
    count: counts[strongest.length] ?? '',
    about: heard?.about ?? '',
  }
  const { frame, notes } = heard
    ? askedOpeningOf(choose, heard, strongest.length === 1)
    : usualOpeningOf(choose, strongest)
  page.say(filled(frame, gaps), strongest)
  for (const note of notes) page.say(filled(note, gaps), strongest)
  const isCommon = strongest.length > 1 && strongest.every(({ words }) => words.themes.includes(theme))
  if (isCommon) page.say(choose.one('note', themeTexts[theme].notes), strongest)
  // One word that these are symbols is enough.
  if (notes.length > 0) return
  const proviso = traditions.length > 1 ? choose.one('proviso', provisosOfSeveral) : choose.one('proviso', provisos)
  page.say(filled(proviso, gaps), strongest)
}
