import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateSigil } from './calculate.ts'
import { sigilForge } from './engine.ts'
import { explain } from './explain.ts'
import published from './golden/published.json' with { type: 'json' }
import { type Grid, type KameaName, cellOf, kameaNames, kameas, magicConstant, seenFrom } from './kameas.ts'
import { type SigilFacts, colorSchemes, generationMethods, sigilForgeSchemas, styles } from './schema.ts'
import { connectionStyles, starStep } from './strokes.ts'

const tiger = 'This my wish to obtain the strength of a tiger'
const seed = '5eed'.repeat(16)

const facts = (input: Record<string, unknown>, withSeed?: string): SigilFacts =>
  calculateSigil(
    sigilForgeSchemas.input.parse({ intention: tiger, ...input }),
    withSeed === undefined ? {} : { seed: withSeed },
  )

const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'none'
  } catch (error) {
    if (AppError.is(error)) return error.code
    throw error
  }
}

const linesOf = (grid: Grid): readonly (readonly number[])[] => [
  ...grid,
  ...grid.map((_, column) => grid.map((row) => row[column] ?? 0)),
  grid.map((row, index) => row[index] ?? 0),
  grid.map((row, index) => row[grid.length - 1 - index] ?? 0),
]

const isMagic = (grid: Grid): boolean =>
  grid.every((row) => row.length === grid.length) &&
  new Set(grid.flat()).size === grid.length ** 2 &&
  Math.min(...grid.flat()) === 1 &&
  Math.max(...grid.flat()) === grid.length ** 2 &&
  linesOf(grid).every((line) => line.reduce((sum, number) => sum + number, 0) === magicConstant(grid.length))

test('the seven squares have the orders 3 to 9, from Saturn to Moon', () => {
  expect(kameaNames.map((name) => kameas[name].length)).toEqual([3, 4, 5, 6, 7, 8, 9])
})

test.each(kameaNames)('the square of %s holds each number once, and all its lines add up alike', (name) => {
  expect(isMagic(kameas[name])).toBe(true)
})

test.each(published.squares)('squares are printed so by $source', ({ grids }) => {
  for (const [name, grid] of Object.entries(grids)) expect(kameas[name as KameaName]).toEqual(grid)
})

test('each square is confirmed by two printed lists', () => {
  for (const name of kameaNames) {
    const lists = published.squares.filter(({ grids }) => Object.hasOwn(grids, name))
    expect([name, lists.length]).toEqual([name, name === 'jupiter' ? 1 : 2])
  }
})

test('a copied list with a slip does not pass as magic, and mended it is Jupiter’s square', () => {
  const { jupiter } = published.slip
  expect(isMagic(jupiter)).toBe(false)
  expect(jupiter.flat().map((number, index) => (index === 12 ? 16 : number))).toEqual(kameas.jupiter.flat())
})

const figures = (name: KameaName) => {
  const order = kameas[name].length
  return [order, order ** 2, magicConstant(order), order * magicConstant(order)]
}

test.each(published.constants)('order, cells, line and whole sum are those of $source', ({ saturn, jupiter }) => {
  expect([figures('saturn'), figures('jupiter')]).toEqual([saturn, jupiter])
})

test.each(published.elimination)('strikes the letters of “$sentence” like $source', (example) => {
  const { eliminations } = facts({ intention: example.sentence })
  expect(eliminations).toMatchObject({
    ...('repeats' in example && { repeats: example.repeats }),
    ...('vowels_and_repeats' in example && { vowels_and_repeats: example.vowels_and_repeats }),
  })
})

test('both lists are shown and the chosen one is drawn', () => {
  const both = facts({ letter_elimination: 'vowels_and_repeats' })
  expect(both.unique_letters).toBe(both.eliminations.vowels_and_repeats)
  expect(facts({}).unique_letters).toBe(both.eliminations.repeats)
  expect(facts({ letter_elimination: true }).letter_elimination).toBe('repeats')
})

test.each(kameaNames)('the trace over %s is what the printed letters and the rule give', (kamea) => {
  const { trace, square, unique_letters: letters } = facts({ kamea })
  const cells = kameas[kamea].length ** 2
  const recomputed = Array.from(letters, (letter) => {
    const number = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter) + 1
    const cell = ((number - 1) % cells) + 1
    return { letter, number, cell, ...cellOf(kameas[kamea], cell) }
  })
  expect(trace.map(({ letter, number, cell, row, column }) => ({ letter, number, cell, row, column }))).toEqual(
    recomputed,
  )
  expect(square).toEqual({
    kamea,
    order: kameas[kamea].length,
    constant: magicConstant(kameas[kamea].length),
    grid: kameas[kamea],
  })
})

test('on Saturn letters count as the nine numbers of Pythagoras’ table', () => {
  const { trace } = facts({ intention: 'AJS BKT CLU', kamea: 'saturn' })
  expect(trace.map(({ cell }) => cell)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3])
  expect(trace.map(({ mark }) => mark)).toEqual([
    'start',
    'loop',
    'loop',
    'turn',
    'loop',
    'loop',
    'turn',
    'loop',
    'end',
  ])
})

test('the line begins with a ring at the first letter and ends with a bar at the last', () => {
  for (const generation_method of generationMethods) {
    const { trace, sigil_composition } = facts({ generation_method })
    const [first, last] = [trace[0], trace.at(-1)]
    const [ring, bar] = [sigil_composition.elements[0], sigil_composition.elements.at(-1)]
    expect([ring?.element_type, bar?.element_type]).toEqual(['ring', 'bar'])
    expect(ring?.start_point).toEqual([first?.x, first?.y])
    const middle = [0, 1].map((axis) => ((bar?.start_point[axis] ?? 0) + (bar?.end_point[axis] ?? 0)) / 2)
    expect(middle[0]).toBeCloseTo(last?.x ?? -1, 5)
    expect(middle[1]).toBeCloseTo(last?.y ?? -1, 5)
  }
})

const strokes = (connection_style: string) => facts({ connection_style }).sigil_analysis.stroke_count

test('joined in a row there is one stroke fewer than letters; a star has as many; a web two fewer than twice as many', () => {
  expect(connectionStyles.map(strokes)).toEqual([14, 15, 27, 14])
})

test('a star reaches every letter before it comes home', () => {
  for (let count = 3; count <= 26; count += 1) {
    const reached = new Set(Array.from({ length: count }, (_, turn) => (turn * starStep(count)) % count))
    expect([count, reached.size]).toEqual([count, count])
    expect(starStep(count)).toBeLessThan(Math.max(2, count / 2))
  }
})

test('on the wheel A is at the top and the letters go round clockwise', () => {
  const { trace } = facts({ intention: 'ABN', sacred_geometry: 'circle' })
  const [a, b, n] = trace
  expect([a?.x, a?.y]).toEqual([0.5, 0.1])
  expect([n?.x, n?.y]).toEqual([0.5, 0.9])
  expect(b?.x).toBeGreaterThan(0.5)
})

test('a personal wheel begins with the letters of the symbols', () => {
  const { wheel } = facts({ generation_method: 'personal', personal_symbols: ['Rosa', 'sun'] })
  expect(wheel?.order.startsWith('ROSAUN')).toBe(true)
  expect(new Set(wheel?.order).size).toBe(26)
})

const angle = (step: { x: number; y: number } | undefined) => Math.atan2((step?.y ?? 0) - 0.5, (step?.x ?? 0) - 0.5)

test('letters of the same text on another frame keep their direction from the middle', () => {
  const [onCircle, onSquare] = ['circle', 'square'].map((sacred_geometry) => facts({ sacred_geometry }).trace)
  for (const [index, step] of (onCircle ?? []).entries()) expect(angle(onSquare?.[index])).toBeCloseTo(angle(step), 4)
})

test('without a seed nothing is drawn by lot; the same seed draws the same figure, another seed another', () => {
  expect(sigilForge.draws?.(sigilForgeSchemas.input.parse({ intention: tiger }))).toBe(false)
  expect(sigilForge.draws?.(sigilForgeSchemas.input.parse({ intention: tiger, seed }))).toBe(true)
  expect(facts({}).variation).toBeNull()
  expect([facts({}), facts({}, seed)].map((each) => sigilForge.confidence?.(each))).toEqual([1, null])
  expect(facts({}, seed).svg).toBe(facts({}, seed).svg)
  expect(facts({}, seed).svg).not.toBe(facts({}).svg)
  expect(facts({}, seed).svg).not.toBe(facts({}, 'ab'.repeat(32)).svg)
})

test('a square turned and mirrored by a seed stays magic, and letters stay on their numbers', () => {
  for (const name of kameaNames)
    for (const quarterTurns of [0, 1, 2, 3])
      for (const isMirrored of [false, true])
        expect(isMagic(seenFrom(kameas[name], { quarterTurns, isMirrored }))).toBe(true)
  const { square, trace } = facts({ kamea: 'venus' }, seed)
  for (const { row, column, cell } of trace) expect(square?.grid[row ?? 0]?.[column ?? 0]).toBe(cell)
})

test('the intention appears nowhere unless it was asked for', () => {
  const secret = 'Little mellow success follows'
  const answered = facts({ intention: secret, kamea: 'sun' })
  const told = JSON.stringify([answered, sigilForge.describe(answered), sigilForge.pictures(answered).map(svgOf)])
  for (const word of secret.split(' ')) expect(told.toLowerCase()).not.toContain(word.toLowerCase())
  const shown = facts({ intention: secret, show_intention: true })
  expect(shown.intention).toBe(secret)
  expect(shown.svg).toContain(secret)
  expect([...shown.svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1]).join()).not.toContain('mellow')
})

test.each(['Я хочу покоя', '願望成就', 'Wish Θ'])('%s is refused, not thinned out', (intention) => {
  expect(codeOf(() => facts({ intention }))).toBe('NAME_NOT_LATIN')
})

test('what leaves no letter is refused with what to do', () => {
  expect(codeOf(() => facts({ intention: '12345' }))).toBe('INVALID_INPUT')
  expect(codeOf(() => facts({ intention: 'aeiou', letter_elimination: 'vowels_and_repeats' }))).toBe('INVALID_INPUT')
  expect(facts({ intention: 'Éclairé, 100 %' }).unique_letters).toBe('ECLAIR')
})

test('one single letter is still a figure', () => {
  const { trace, sigil_analysis: analysis, svg } = facts({ intention: 'aaa' })
  expect(trace).toHaveLength(1)
  expect(analysis).toMatchObject({ stroke_count: 0, energy_flow: 'still' })
  expect(svg).not.toMatch(/NaN|Infinity/)
})

test('every field that is null says why', () => {
  for (const input of [{}, { kamea: 'moon' }, { generation_method: 'hybrid' }, { intention: 'aaa' }]) {
    const answered = facts(input)
    const absent = sigilForge.absent(answered)
    for (const [field, value] of Object.entries(answered))
      expect([field, field in absent]).toEqual([field, value === null])
  }
})

test('kamea that is not used is said to be', () => {
  const input = sigilForgeSchemas.input.parse({ intention: tiger, generation_method: 'traditional', kamea: 'mars' })
  expect(sigilForge.warnings(input, calculateSigil(input, {})).join()).toContain('kamea was not used')
})

const drawn = (field: string, values: readonly string[]) =>
  new Set(values.map((value) => facts({ [field]: value, personal_symbols: ['leo'] }).svg)).size

test('every style, colour, method and connection gives a different drawing', () => {
  expect(drawn('style', styles)).toBe(styles.length)
  expect(drawn('color_scheme', colorSchemes)).toBe(colorSchemes.length)
  expect(drawn('generation_method', generationMethods)).toBe(generationMethods.length)
  expect(drawn('connection_style', connectionStyles)).toBe(connectionStyles.length)
})

test('every part of the pictures that can be pointed at has an explanation', () => {
  for (const input of [
    {},
    { kamea: 'saturn', personal_symbols: ['leo', 'Rosa'] },
    { generation_method: 'hybrid', connection_style: 'organic' },
  ]) {
    const answered = facts(input)
    const svg = sigilForge.pictures(answered).map(svgOf).join('')
    const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => !explain(answered, id)?.paragraphs.every((text) => text.length > 10))).toEqual([])
  }
})

test('everything drawn stays inside the picture', () => {
  for (const kamea of kameaNames)
    for (const connection_style of connectionStyles) {
      const { elements } = facts({ kamea, connection_style, style: 'organic' }).sigil_composition
      const points = elements.flatMap((each) => [each.start_point, each.end_point].concat(each.control_points))
      expect(Math.min(...points.flat())).toBeGreaterThan(0.02)
      expect(Math.max(...points.flat())).toBeLessThan(0.98)
    }
})
