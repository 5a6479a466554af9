import { connectionTexts } from './content/guidance.ts'
import { planetTexts } from './content/planets.ts'
import { kameaNames } from './kameas.ts'
import type { SigilElement, SigilFacts, TraceStep } from './schema.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const placeOf = ({ cell, row, column, letter, number }: TraceStep, { square, wheel }: SigilFacts): string => {
  if (cell === null || square === null)
    return `On the wheel ${letter} is letter ${(wheel?.order.indexOf(letter) ?? 0) + 1} of 26, counted from the first.`
  const round = cell === number ? '' : `, which counted round ${square.order ** 2} cells is ${cell}`
  return `${letter} is letter ${number} of the alphabet${round}. Number ${cell} stands in row ${(row ?? 0) + 1}, column ${(column ?? 0) + 1}.`
}

const markTexts = {
  start: 'The ring shows that the line begins here.',
  turn: 'The line turns here and goes on.',
  loop: 'This letter falls on the same cell as the one before, so the line makes a loop.',
  end: 'The bar shows that the line ends here.',
} as const

const explainStep = (facts: SigilFacts, step: TraceStep): Explanation => ({
  title: `Letter ${step.step + 1} of ${facts.trace.length}: ${step.letter}`,
  paragraphs: [placeOf(step, facts), markTexts[step.mark]],
})

const elementTitles = { line: 'A stroke', curve: 'A curve', loop: 'A loop', ring: 'The ring', bar: 'The bar' } as const

const explainElement = (facts: SigilFacts, { element_type: type, properties }: SigilElement): Explanation => {
  const [from = '', to = ''] = properties.letters
  if (type === 'ring') return { title: `${elementTitles.ring} at ${from}`, paragraphs: [markTexts.start] }
  if (type === 'bar') return { title: `${elementTitles.bar} at ${from}`, paragraphs: [markTexts.end] }
  if (type === 'loop') return { title: `A loop from ${from} to ${to}`, paragraphs: [markTexts.loop] }
  return {
    title: `${elementTitles[type]} from ${from} to ${to}`,
    paragraphs: [connectionTexts[facts.connection_style]],
  }
}

const explainSymbol = (facts: SigilFacts, index: number): Explanation | null => {
  const symbol = facts.sigil_composition.personal_symbols[index]
  if (symbol === undefined) return null
  const how =
    symbol.glyph === null
      ? 'It is drawn as the line through its letters on a small wheel of its own.'
      : 'It is drawn as the customary sign.'
  return { title: `Your symbol: ${symbol.symbol}`, paragraphs: [how] }
}

const explainSquare = (name: string, facts: SigilFacts): Explanation | null => {
  const kamea = kameaNames.find((candidate) => candidate === name)
  if (kamea === undefined || facts.square === null) return null
  const { order, constant } = facts.square
  return {
    title: `The square of ${planetTexts[kamea].name}`,
    paragraphs: [
      planetTexts[kamea].meaning,
      `It holds the numbers from 1 to ${order ** 2}, each once; every row, column and diagonal adds up to ${constant}.`,
    ],
  }
}

/**
 * What to tell a person who points at a part of a picture: `step:0`, `element:3`, `symbol:0`, `square:sun`; null if
 * unknown. Ids never hold words of the intention.
 */
export const explain = (facts: SigilFacts, factId: string): Explanation | null => {
  const [kind = '', name = ''] = factId.split(':')
  if (kind === 'square') return explainSquare(name, facts)
  const index = /^\d{1,3}$/.test(name) ? Number(name) : -1
  if (kind === 'symbol') return explainSymbol(facts, index)
  const step = kind === 'step' ? facts.trace[index] : undefined
  if (step !== undefined) return explainStep(facts, step)
  const drawn = kind === 'element' ? facts.sigil_composition.elements[index] : undefined
  return drawn === undefined ? null : explainElement(facts, drawn)
}
