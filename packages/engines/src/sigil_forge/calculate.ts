import type { Context } from '../engine.ts'
import { seededNumbers } from '../draw/seeded-numbers.ts'
import { svgOf } from '../picture.ts'
import {
  balanceOf,
  boundingBox,
  complexityOf,
  crossingsOf,
  elementCounts,
  flowOf,
  leadingElement,
  symmetryOf,
} from './analyse.ts'
import { elementTexts } from './content/guidance.ts'
import { planetTexts } from './content/planets.ts'
import { guidanceFor, meaningOf } from './guidance.ts'
import { type Grid, type KameaName, kameas, magicConstant, seenFrom } from './kameas.ts'
import { keywordOf, placeSymbols } from './personal-symbols.ts'
import { type Frame, type Point, type Variation, frameFor, noVariation, onFrame, wheelAngle } from './places.ts'
import type { SigilElement, SigilFacts, SigilInput, TraceStep } from './schema.ts'
import { sigilPicture } from './picture.ts'
import { letterNumber, strikeLetters, wheelOrder } from './strike-letters.ts'
import { type Stroke, endBar, loopRadius, startRingRadius, strokesThrough } from './strokes.ts'
import { traceLetters } from './trace-letters.ts'

type Method = SigilFacts['method_used']

const methodOf = ({ generation_method: method, kamea }: SigilInput): Method =>
  method ?? (kamea === undefined ? 'traditional' : 'geometric')

/** Three numbers in this order: the turn of the wheel, quarter turns of the square, and which side faces up. */
const variationOf = (seed: string | undefined): Variation | null => {
  if (seed === undefined) return null
  const numbers = seededNumbers(seed)
  return { wheel_turn: numbers.below(26), quarter_turns: numbers.below(4), mirrored: numbers.below(2) === 1 }
}

const frameOf = ({ sacred_geometry: wanted }: SigilInput, letters: number): Frame => {
  if (wanted === undefined) return 'circle'
  return wanted === 'auto' ? frameFor(letters) : wanted
}

const pair = ([x, y]: Point): [number, number] => [x, y]

const asElement = (stroke: Stroke, letters: string): SigilElement => ({
  element_type: stroke.kind,
  start_point: pair(stroke.start),
  end_point: pair(stroke.end),
  control_points: stroke.controls.map(pair),
  properties: {
    role: 'stroke',
    letters: `${letters[stroke.from] ?? ''}${letters[stroke.to] ?? ''}`,
    ...(stroke.kind === 'loop' && { radius: loopRadius }),
  },
})

/** The strokes between a ring at the first letter and a bar at the last. */
const elementsOf = (points: readonly Point[], strokes: readonly Stroke[], letters: string): SigilElement[] => {
  const [barStart, barEnd] = endBar(points, strokes)
  const start = points[0] ?? [0.5, 0.5]
  return [
    {
      element_type: 'ring',
      start_point: pair(start),
      end_point: pair(start),
      control_points: [],
      properties: { role: 'start', letters: letters.slice(0, 1), radius: startRingRadius },
    },
    ...strokes.map((stroke) => asElement(stroke, letters)),
    {
      element_type: 'bar',
      start_point: pair(barStart),
      end_point: pair(barEnd),
      control_points: [],
      properties: { role: 'end', letters: letters.slice(-1) },
    },
  ]
}

const dominantShapes = (elements: readonly SigilElement[]): string[] => {
  const counts = new Map<string, number>()
  for (const { element_type: type } of elements) counts.set(type, (counts.get(type) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([type]) => type)
}

const analysisFields = (points: readonly Point[], strokes: readonly Stroke[], elements: SigilElement[]) => {
  const crossings = crossingsOf(strokes)
  const symmetry = symmetryOf(points)
  const counts = elementCounts(strokes)
  const leading = leadingElement(counts)
  return {
    symmetry: symmetry.type,
    sigil_analysis: {
      complexity_score: complexityOf(strokes, crossings),
      balance_score: balanceOf(strokes),
      symmetry_score: symmetry.score,
      element_count: elements.length,
      stroke_count: strokes.length,
      crossing_count: crossings,
      dominant_shapes: dominantShapes(elements),
      energy_flow: flowOf(points, crossings),
    },
    elemental_correspondences: {
      strokes: counts,
      leading,
      meaning: leading === null ? null : elementTexts[leading].meaning,
    },
  }
}

const planetFields = (
  kamea: KameaName | null,
): Pick<SigilFacts, 'planetary_correspondences' | 'planetary_influences'> => {
  if (kamea === null) return { planetary_correspondences: null, planetary_influences: {} }
  const { name, day, metal, colour, theme, meaning } = planetTexts[kamea]
  return {
    planetary_correspondences: { planet: name, day, metal, colour, theme },
    planetary_influences: { [kamea]: meaning },
  }
}

type Ground = {
  method: Method
  kamea: KameaName | null
  grid: Grid | null
  order: string
  keyword: string
  frame: Frame
  variation: Variation
}

/** What the letters are traced on. */
const groundOf = (input: SigilInput, letters: string, variation: Variation): Ground => {
  const method = methodOf(input)
  const kamea = method === 'geometric' || method === 'hybrid' ? (input.kamea ?? 'sun') : null
  const { quarter_turns: quarterTurns, mirrored: isMirrored } = variation
  const keyword = method === 'personal' ? keywordOf(input.personal_symbols ?? []) || letters : ''
  return {
    method,
    kamea,
    grid: kamea === null ? null : seenFrom(kameas[kamea], { quarterTurns, isMirrored }),
    order: wheelOrder(keyword),
    keyword,
    frame: frameOf(input, letters.length),
    variation,
  }
}

const squareFields = ({ kamea, grid }: Ground): SigilFacts['square'] =>
  kamea === null || grid === null
    ? null
    : { kamea, order: grid.length, constant: magicConstant(grid.length), grid: grid.map((row) => [...row]) }

const wheelMarks = ({ method, order, frame, variation }: Ground, letters: string): [number, number][] =>
  method === 'hybrid' ? Array.from(letters, (letter) => pair(onFrame(frame, wheelAngle(order, letter, variation)))) : []

const composition = (
  input: SigilInput,
  ground: Ground,
  letters: string,
): Pick<SigilFacts, 'trace' | 'sigil_composition' | 'sigil_analysis' | 'elemental_correspondences'> => {
  const trace: TraceStep[] = traceLetters(letters, ground)
  const points = trace.map(({ x, y }): Point => [x, y])
  const strokes = strokesThrough(points, input.connection_style)
  const elements = elementsOf(points, strokes, letters)
  const { symmetry, ...analysis } = analysisFields(points, strokes, elements)
  return {
    trace,
    sigil_composition: {
      elements,
      center_point: [0.5, 0.5],
      bounding_box: boundingBox(points),
      symmetry_type: symmetry,
      wheel_marks: wheelMarks(ground, letters),
      personal_symbols: placeSymbols(input.personal_symbols ?? []),
    },
    ...analysis,
  }
}

const settingFields = (input: SigilInput) => ({
  intention: input.show_intention ? input.intention : null,
  letter_elimination: input.letter_elimination,
  connection_style: input.connection_style,
  style: input.style,
  size: input.size,
  color_scheme: input.color_scheme,
  charging_method: input.charging_method ?? null,
})

/**
 * A sigil from the letters of an intention. The same input and seed give the same figure; without a seed nothing is left
 * to chance. Throws 422 `NAME_NOT_LATIN` and 400 `INVALID_INPUT` when no letter is left.
 */
export const calculateSigil = (input: SigilInput, { seed }: Pick<Context, 'seed'>): SigilFacts => {
  const struck = strikeLetters(input.intention, input.letter_elimination)
  const letters = struck[input.letter_elimination]
  const variation = variationOf(seed)
  const ground = groundOf(input, letters, variation ?? noVariation)
  const composed = composition(input, ground, letters)
  const { kamea, method } = ground
  const drawn = {
    method_used: method,
    ...settingFields(input),
    letter_count: struck.count,
    unique_letters: letters,
    letter_numbers: Array.from(letters, letterNumber),
    eliminations: { repeats: struck.repeats, vowels_and_repeats: struck.vowels_and_repeats },
    sacred_geometry: ground.frame,
    square: squareFields(ground),
    wheel: method === 'geometric' ? null : { order: ground.order, keyword: ground.keyword || null },
    variation,
    ...composed,
    image: null,
    activation_guidance: guidanceFor(input, kamea, composed),
    symbolic_meaning: meaningOf({ ...input, method, letters, kamea }),
    ...planetFields(kamea),
    ignored_characters: [...struck.ignored],
  }
  return { ...drawn, svg: svgOf(sigilPicture(drawn)) }
}
