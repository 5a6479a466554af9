import { python } from '../python.ts'
import { wholesIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

const example = [48, 18] as const

/** Two whole numbers of the text, else an example. `UNPROCESSABLE` where the squares could not be seen. */
const askedPair = (text: string): readonly [number, number] => {
  const [first, second] = wholesIn(text, [2, 9999])
  if (first === undefined || second === undefined || first === second) return example
  const [large, small] = [Math.max(first, second), Math.min(first, second)]
  const steps = stepsOf(large, small)
  const squares = steps.reduce((sum, [, , count]) => sum + count, 0)
  if (steps.length <= 8 && squares <= 40) return [large, small]
  throw cannotDraw('The squares for these two numbers would be too many to see. Try smaller ones, like 48 and 18.')
}

const stepsOf = (large: number, small: number): readonly (readonly [number, number, number, number])[] => {
  const steps: (readonly [number, number, number, number])[] = []
  let [upper, lower] = [large, small]
  while (lower > 0) {
    steps.push([upper, lower, Math.floor(upper / lower), upper % lower])
    const rest = upper % lower
    upper = lower
    lower = rest
  }
  return steps
}

export const euclid: Topic = {
  id: 'euclid',
  title: inWords(
    'Euclid’s algorithm',
    'Algoritmo de Euclides',
    'Algoritmo de Euclides',
    'Algorithme d’Euclide',
    'Euklidischer Algorithmus',
  ),
  example: inWords(
    'greatest common divisor of 48 and 18',
    'máximo común divisor de 48 y 18',
    'máximo divisor comum de 48 e 18',
    'plus grand commun diviseur de 48 et 18',
    'größter gemeinsamer Teiler von 48 und 18',
  ),
  keywords: {
    en: {
      euclid: 2,
      'euclid algorithm': 4,
      'euclid s algorithm': 4,
      'euclidean algorithm': 4,
      gcd: 3,
      'greatest common divisor': 4,
      'common divisor': 3,
    },
    es: { euclides: 3, mcd: 3, 'maximo comun divisor': 4 },
    pt: { mdc: 3, 'maximo divisor comum': 4 },
    fr: { euclide: 3, pgcd: 3, 'plus grand commun diviseur': 4 },
    de: { euklid: 3, ggt: 3, 'euklidischer algorithmus': 4, 'grosster gemeinsamer teiler': 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Euclid: squares that fill a rectangle',
    'Euclides: cuadrados que llenan un rectángulo',
    'Euclides: quadrados que enchem um retângulo',
    'Euclide : des carrés remplissent un rectangle',
    'Euklid: Quadrate füllen ein Rechteck',
  ),
  opening({ text }) {
    const [large, small] = askedPair(text)
    const steps = stepsOf(large, small)
    const divisor = steps.at(-1)?.[1] ?? 1
    return {
      python: python`
        large, small, steps = ${large}, ${small}, ${steps}
        unit = min(6.9 / large, 4.3 / small)
        low_left = np.array([-6.3, 0.1 - small * unit / 2, 0])
        frame = Rectangle(width=large * unit, height=small * unit, color=INK, stroke_width=3).move_to(
            low_left + np.array([large, small, 0]) * unit / 2
        )
        sizes = VGroup(
            words(str(large), 26, MIST).next_to(frame, UP, buff=0.12), words(str(small), 26, MIST).next_to(frame, RIGHT, buff=0.12)
        )
        colors = [AMBER, MINT, SKY, CORAL, LILAC, INK, MIST, AMBER]
        rounds, x, y, w, h = [], 0, 0, large, small
        for index, (upper, lower, count, rest) in enumerate(steps):
            squares = VGroup()
            for _ in range(count):
                shape = Square(lower * unit, color=GROUND, stroke_width=2, fill_color=colors[index], fill_opacity=0.85)
                squares.add(shape.move_to(low_left + np.array([x + lower / 2, y + lower / 2, 0]) * unit))
                if w >= h:
                    x, w = x + lower, w - lower
                else:
                    y, h = y + lower, h - lower
            rounds.append(squares)
        lines = VGroup(*[
            maths(f"{upper} = {count} dot {lower} + {rest}", 40, colors[index]) for index, (upper, lower, count, rest) in enumerate(steps)
        ]).arrange(DOWN, buff=0.3, aligned_edge=LEFT)
        if lines.height > 3.6:
            lines.scale_to_fit_height(3.6)
        lines.move_to([4.1, 0.7, 0])
        pace = min(1.6, 10.4 / len(steps) - 0.3)
      `,
      values: { divisor: String(divisor), large: String(large), small: String(small) },
    }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Which largest square tiles a floor of {large} by {small}?',
        '¿Qué cuadrado mayor cubre un suelo de {large} por {small}?',
        'Que maior quadrado cobre um chão de {large} por {small}?',
        'Quel plus grand carré pave un sol de {large} sur {small} ?',
        'Welches größte Quadrat pflastert {large} mal {small}?',
      ),
      plays: python`
        self.play(Create(frame), FadeIn(sizes), run_time=1.6)
      `,
    },
    {
      seconds: 12,
      says: inWords(
        'Lay the largest squares that fit, then go on with the rest.',
        'Pongamos los mayores que quepan y sigamos con el resto.',
        'Ponhamos os maiores que caibam e sigamos com o resto.',
        'Posons les plus grands possibles, puis continuons avec le reste.',
        'Wir legen die größten, die passen, dann weiter mit dem Rest.',
      ),
      plays: python`
        for squares, line in zip(rounds, lines):
            self.play(LaggedStart(*[FadeIn(shape, scale=0.8) for shape in squares], lag_ratio=0.3), Write(line), run_time=pace)
            self.wait(0.3)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'The last square fits everywhere: {divisor} divides both.',
        'El último cabe en todas partes: {divisor} divide a ambos.',
        'O último cabe em toda parte: {divisor} divide ambos.',
        'Le dernier tient partout : {divisor} divise les deux.',
        'Das letzte passt überall: {divisor} teilt beide.',
      ),
      plays: python`
        answer = maths(f"gcd({large}, {small}) = {steps[-1][1]}", 50, INK, 5).move_to([4.1, -1.9, 0])
        self.play(Write(answer), run_time=1.2)
        self.play(Create(SurroundingRectangle(answer, color=AMBER, buff=0.2, corner_radius=0.12)), run_time=0.7)
        self.play(*[Indicate(shape, color=INK) for shape in rounds[-1]], run_time=1)
      `,
    },
  ],
}
