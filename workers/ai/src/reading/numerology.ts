import {
  challengeTexts,
  families,
  karmicDebtTexts,
  matchTexts,
  personalCycles,
} from '@orrery/engines/numerology/content/cycles-and-debts'
import { type NumberText, numberTexts } from '@orrery/engines/numerology/content/numbers'
import { challengeGists, cycleGists, debtGists, numberGists, pairGists } from './content/counts.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

const positions = {
  life_path: { name: 'life path', weight: 100 },
  expression: { name: 'expression number', weight: 80 },
  soul_urge: { name: 'soul urge number', weight: 78 },
  personality: { name: 'personality number', weight: 60 },
  maturity: { name: 'maturity number', weight: 48 },
  birthday: { name: 'birthday number', weight: 28 },
} as const
type Position = keyof typeof positions
const isPosition = (name: string): name is Position => Object.hasOwn(positions, name)

const cycles = {
  personal_year: { name: 'personal year', weight: 72, span: 'now', text: 'year' },
  personal_month: { name: 'personal month', weight: 40, span: 'now', text: null },
  personal_day: { name: 'personal day', weight: 58, span: 'today', text: null },
} as const

const numbersOf = (look: Look): readonly Finding[] =>
  Object.entries(positions).flatMap(([position, { name, weight }]) => {
    const number = look.whole(position)
    if (number === null) return []
    const marks = position === 'birthday' ? [] : [`number:${position}`]
    return [
      { path: position, kind: position, key: String(number), label: name, value: `${name} ${number}`, weight, marks },
    ]
  })

const cyclesOf = (look: Look): readonly Finding[] =>
  Object.entries(cycles).flatMap(([cycle, { name, weight, span }]) => {
    const number = look.whole(cycle)
    if (number === null) return []
    const marks = cycle === 'personal_year' ? [`number:${cycle}`] : []
    return [
      { path: cycle, kind: cycle, key: String(number), label: name, value: `${name} ${number}`, weight, span, marks },
    ]
  })

const challengesOf = (look: Look): readonly Finding[] =>
  look.list('challenges').flatMap((_, index) => {
    const number = look.whole(`challenges.${index}.number`)
    const isMain = look.text(`challenges.${index}.period`) === 'throughout'
    if (number === null || !isMain) return []
    return [
      {
        path: `challenges.${index}.number`,
        kind: 'challenge',
        key: String(number),
        label: 'main challenge',
        value: `main challenge number ${number}`,
        weight: 44,
        marks: [`challenge:${index}`],
      },
    ]
  })

const debtsOf = (look: Look): readonly Finding[] =>
  look.list('karmic_debt').flatMap((_, index) => {
    const path = `karmic_debt.${index}`
    const number = look.whole(path)
    if (number === null) return []
    return [
      { path, kind: 'debt', key: String(number), label: 'karmic debt', value: `number ${number}`, weight: 50 - index },
    ]
  })

const digitOf = (number: number): number => (number > 9 ? digitOf(Math.floor(number / 10) + (number % 10)) : number)

const isIn = (digits: readonly number[], digit: number): boolean => digits.includes(digit)

/** As the engine matches numbers: equal, of one family, both odd or both even, or neither. */
const matchOf = (first: number, second: number): keyof typeof matchTexts => {
  const [a, b] = [digitOf(first), digitOf(second)]
  if (a === b) return 'same'
  if (families.some(({ digits }) => isIn(digits, a) && isIn(digits, b))) return 'family'
  return a % 2 === b % 2 ? 'parity' : 'contrast'
}

const compared = ['life_path', 'expression', 'soul_urge'] as const
const people = ['first', 'second'] as const

const numberOfPerson = (look: Look, index: number, position: Position): number | null =>
  look.whole(`person${index + 1}_profile.${position}`)

const matchesOf = (look: Look): readonly Finding[] =>
  compared.flatMap((position) => {
    const [first, second] = [numberOfPerson(look, 0, position), numberOfPerson(look, 1, position)]
    if (first === null || second === null) return []
    const { name, weight } = positions[position]
    const path = `${position}_compatibility`
    const value = `${name} ${first} and ${name} ${second}`
    return [
      { path, kind: 'match', key: `${position}.${matchOf(first, second)}`, label: `${name} of both`, value, weight },
    ]
  })

const numbersOfBoth = (look: Look): readonly Finding[] =>
  people.flatMap((who, index) =>
    compared.flatMap((position) => {
      const number = numberOfPerson(look, index, position)
      if (number === null) return []
      const { name, weight } = positions[position]
      return [
        {
          path: `person${index + 1}_profile.${position}`,
          kind: `of_${who}`,
          key: `${position}.${number}`,
          label: `${name} of the ${who} person`,
          value: `${name} ${number}`,
          weight: weight - 10 - index,
        },
      ]
    }),
  )

const numberText = (key: string): NumberText | null => entryOf<NumberText>(numberTexts, key)

const positionWords =
  (position: Position) =>
  (key: string): FactWords | null => {
    const [gist, text] = [entryOf(numberGists, key), numberText(key)]
    if (gist === null || text === null) return null
    const { name } = positions[position]
    const practices = position === 'life_path' ? [text.practice] : []
    const says = position === 'birthday' ? [] : [text[position]]
    return { phrase: `your ${name} ${key}`, ...gist, says, practices }
  }

const cycleWords =
  (cycle: keyof typeof cycles) =>
  (key: string): FactWords | null => {
    const gist = entryOf(cycleGists, key)
    const text = entryOf<(typeof personalCycles)[1]>(personalCycles, key)
    if (gist === null || text === null) return null
    return {
      phrase: `your ${cycles[cycle].name} ${key}`,
      ...gist,
      says: cycle === 'personal_year' ? [text.year] : [],
      practices: cycle === 'personal_day' ? [text.day] : [],
    }
  }

const challengeWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(challengeGists, key), entryOf<string>(challengeTexts, key)]
  return gist === null || text === null
    ? null
    : { phrase: `the number ${key} of your main challenge`, ...gist, says: [] }
}

const debtWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(debtGists, key), entryOf<{ text: string }>(karmicDebtTexts, key)]
  return gist === null || text === null ? null : { phrase: `the karmic debt ${key}`, ...gist, says: [text.text] }
}

const matchWords = (key: string): FactWords | null => {
  const [position = '', match = ''] = key.split('.')
  const [gist, text] = [entryOf(pairGists, match), entryOf<string>(matchTexts, match)]
  if (gist === null || text === null || !isPosition(position)) return null
  return { phrase: `the meeting of your two ${positions[position].name}s`, ...gist, says: [text] }
}

const personWords =
  (who: 'first' | 'second') =>
  (key: string): FactWords | null => {
    const [position = '', number = ''] = key.split('.')
    const gist = entryOf(numberGists, number)
    if (gist === null || !isPosition(position)) return null
    return { phrase: `the ${positions[position].name} ${number} of the ${who} of you`, ...gist, says: [] }
  }

export const numerologyReading: EngineReading = {
  tradition: 'numerology',
  findings: (look) =>
    look.text('variant') === 'pair'
      ? [...matchesOf(look), ...numbersOfBoth(look)]
      : [...numbersOf(look), ...cyclesOf(look), ...debtsOf(look), ...challengesOf(look)],
  words: {
    life_path: positionWords('life_path'),
    expression: positionWords('expression'),
    soul_urge: positionWords('soul_urge'),
    personality: positionWords('personality'),
    maturity: positionWords('maturity'),
    birthday: positionWords('birthday'),
    personal_year: cycleWords('personal_year'),
    personal_month: cycleWords('personal_month'),
    personal_day: cycleWords('personal_day'),
    challenge: challengeWords,
    debt: debtWords,
    match: matchWords,
    of_first: personWords('first'),
    of_second: personWords('second'),
  },
}
