import { isYang, type Position, positions } from './figures.ts'
import type { HexagramFacts, RuledText } from './schema.ts'

/** Zhu Xi and Cai Yuanding, Yixue qimeng (1186), chapter 4. */
export const ruleConvention = 'Zhu Xi, Yixue qimeng (1186)'

type Part = Omit<RuledText, 'text'>

const judgment = (hexagram: Part['hexagram'], leads: boolean): Part => ({
  hexagram,
  part: 'judgment',
  position: null,
  leads,
})

const line = (hexagram: Part['hexagram'], position: Position, leads: boolean): Part => ({
  hexagram,
  part: 'line',
  position,
  leads,
})

const lines = (
  hexagram: Part['hexagram'],
  among: readonly Position[],
  leading: Position | undefined,
): readonly Part[] => among.map((position) => line(hexagram, position, position === leading))

type Rule = { rule: string; parts: readonly Part[] }

const rules = {
  none: 'No line changes: read the judgment of the hexagram.',
  one: 'One line changes: read that line.',
  two: 'Two lines change: read both, the upper one leading.',
  threeFromBelow: 'Three lines change, the lowest among them: read both judgments, that of the first hexagram leading.',
  threeAbove:
    'Three lines change, the lowest not among them: read both judgments, that of the second hexagram leading.',
  four: 'Four lines change: read the two that rest, in the second hexagram, the lower one leading.',
  five: 'Five lines change: read the one that rests, in the second hexagram.',
  allSame: 'All six lines of a hexagram of one kind change: read the text for all lines together.',
  all: 'All six lines change: read the judgment of the second hexagram.',
} as const

const ruleForThree = (lowestChanges: boolean): Rule => ({
  rule: lowestChanges ? rules.threeFromBelow : rules.threeAbove,
  parts: [judgment('primary', lowestChanges), judgment('mutation', !lowestChanges)],
})

const ruleForSix = (primaryNumber: number): Rule =>
  primaryNumber <= 2
    ? { rule: rules.allSame, parts: [{ hexagram: 'primary', part: 'all_lines', position: null, leads: true }] }
    : { rule: rules.all, parts: [judgment('mutation', true)] }

const ruleFor = (changing: number, primaryNumber: number): Rule => {
  const moving = positions.filter((position) => isYang(changing, position))
  const resting = positions.filter((position) => !isYang(changing, position))
  const byCount: readonly (() => Rule)[] = [
    () => ({ rule: rules.none, parts: [judgment('primary', true)] }),
    () => ({ rule: rules.one, parts: lines('primary', moving, moving[0]) }),
    () => ({ rule: rules.two, parts: lines('primary', moving, moving[1]) }),
    () => ruleForThree(moving[0] === 1),
    () => ({ rule: rules.four, parts: lines('mutation', resting, resting[0]) }),
    () => ({ rule: rules.five, parts: lines('mutation', resting, resting[0]) }),
    () => ruleForSix(primaryNumber),
  ]
  return (byCount[moving.length] ?? (() => ({ rule: rules.none, parts: [] })))()
}

/** One rule per set of changing lines; six changing ones read differently in the first two hexagrams. */
const ruleTable: readonly Rule[] = Array.from({ length: 64 }, (_, changing) => ruleFor(changing, 64))
const ruleForOneKind = ruleForSix(1)

/** Which texts the cast asks to be read. `changing` has bit 0 set when the lowest line changes, and so on. */
export const ruledPartsOf = (changing: number, primaryNumber: number): Rule =>
  changing === 0b111111 && primaryNumber <= 2 ? ruleForOneKind : (ruleTable[changing] ?? ruleForOneKind)

/** The text of one part; null when the texts of lines were not asked for. */
export const ruledText = (
  part: Part,
  hexagrams: { primary: HexagramFacts; mutation: HexagramFacts | null },
  allLines: string | null,
): RuledText => {
  const hexagram = hexagrams[part.hexagram] ?? hexagrams.primary
  const textOf: Readonly<Record<Part['part'], () => string | null>> = {
    judgment: () => hexagram.judgment,
    line: () => hexagram.changing_lines?.[String(part.position) as '1'] ?? null,
    all_lines: () => (hexagram.changing_lines === null ? null : allLines),
  }
  return { ...part, text: textOf[part.part]() }
}
