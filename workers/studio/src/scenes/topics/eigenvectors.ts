import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import type { Matrix } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'
import { matrixText, shownMatrix } from './matrix.ts'

const example: Matrix = [2, 1, 1, 2]

/** Real eigenvalues that differ, larger first, or null. */
const eigenvaluesOf = ([a, b, c, d]: Matrix): readonly [number, number] | null => {
  const [middle, under] = [(a + d) / 2, ((a - d) / 2) ** 2 + b * c]
  return under > 1e-9 ? [middle + Math.sqrt(under), middle - Math.sqrt(under)] : null
}

/** A direction of length one that the matrix only stretches. */
const directionOf = ([a, b, c, d]: Matrix, value: number): readonly [number, number] => {
  const rows = [
    [b, value - a],
    [value - d, c],
  ] as const
  const [x, y] = Math.hypot(...rows[0]) > Math.hypot(...rows[1]) ? rows[0] : rows[1]
  const size = Math.hypot(x, y)
  return size < 1e-9 ? [1, 0] : [x / size, y / size]
}

const rounded = (value: number): string => typstNumber(Number(value.toFixed(2)) + 0)

export const eigenvectors: Topic = {
  id: 'eigenvectors',
  title: inWords('Eigenvectors', 'Autovectores', 'Autovetores', 'Vecteurs propres', 'Eigenvektoren'),
  example: inWords(
    'eigenvectors of [[2, 1], [1, 2]]',
    'autovectores de [[2, 1], [1, 2]]',
    'autovetores de [[2, 1], [1, 2]]',
    'vecteurs propres de [[2, 1], [1, 2]]',
    'Eigenvektoren von [[2, 1], [1, 2]]',
  ),
  keywords: {
    en: { eigenvector: 5, eigenvectors: 5, eigenvalue: 5, eigenvalues: 5 },
    es: { autovector: 5, autovectores: 5, autovalores: 5, 'vectores propios': 4, 'valores propios': 4 },
    pt: { autovetor: 5, autovetores: 5, 'vetores proprios': 4 },
    fr: { 'vecteurs propres': 5, 'vecteur propre': 5, 'valeurs propres': 5 },
    de: { eigenvektor: 5, eigenvektoren: 5, eigenwert: 5, eigenwerte: 5 },
  },
  takesFormula: false,
  heading: inWords(
    'Eigenvectors: directions that stay',
    'Autovectores: direcciones que se conservan',
    'Autovetores: direções que se mantêm',
    'Vecteurs propres : des directions qui restent',
    'Eigenvektoren: Richtungen, die bleiben',
  ),
  opening({ text }) {
    const shown = shownMatrix(text, example)
    const values = eigenvaluesOf(shown)
    if (!values) throw cannotDraw('This matrix has no two real eigenvalues to show. Try one like [[2, 1], [1, 2]].')
    const [large, small] = values
    const [first, second] = [directionOf(shown, large), directionOf(shown, small)]
    const rest = python`
      A = np.array([[${shown[0]}, ${shown[1]}], [${shown[2]}, ${shown[3]}]], dtype=float)
      p, q = np.array(${first}), np.array(${second})
      large, small = ${large}, ${small}
      blend = ValueTracker(0)
      moved = lambda v: (1 - blend.get_value()) * np.array(v, dtype=float) + blend.get_value() * (A @ np.array(v, dtype=float))
      turns = np.linspace(0, TAU, 16, endpoint=False)
      fan = always_redraw(lambda: VGroup(*[
          Line(at(0, 0), at(*moved([np.cos(t), np.sin(t)])), color=SKY, stroke_width=3) for t in turns
      ]))
      way = lambda v, color: DashedLine(at(*(-3.2 * v)), at(*(3.2 * v)), color=color, stroke_width=2)
      first = always_redraw(lambda: arrow(*moved(p), AMBER))
      second = always_redraw(lambda: arrow(*moved(q), CORAL))
      matrix_text = ${matrixText(shown)}
      values_text = ${`lambda_1 = ${rounded(large)}, quad lambda_2 = ${rounded(small)}`}
    `
    const reach = Math.max(2.2, Math.abs(large), Math.abs(small)) * 1.1
    return { python: inTurn(planeOf(reach), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Arrows in all directions, all of one length.',
        'Flechas en todas direcciones, todas iguales de largas.',
        'Setas em todas as direções, todas do mesmo comprimento.',
        'Des flèches dans toutes les directions, de même longueur.',
        'Pfeile in alle Richtungen, alle gleich lang.',
      ),
      plays: python`
        self.play(FadeIn(plane), run_time=0.8)
        self.play(FadeIn(fan), run_time=0.8)
        self.play(Write(maths("A = " + matrix_text, 54).move_to([4.1, 1.6, 0])), run_time=1)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'The matrix turns nearly all of them aside.',
        'La matriz desvía a casi todas.',
        'A matriz desvia quase todas.',
        'La matrice les dévie presque toutes.',
        'Die Matrix lenkt fast alle zur Seite.',
      ),
      plays: python`
        self.play(blend.animate.set_value(1), run_time=3)
        self.wait(0.6)
        self.play(blend.animate.set_value(0), run_time=1.6)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'Two lines keep their direction: there it only stretches.',
        'Dos rectas conservan su dirección: allí solo estira.',
        'Duas retas mantêm a direção: ali só estica.',
        'Deux droites gardent leur direction : là, elle ne fait qu’étirer.',
        'Zwei Geraden behalten ihre Richtung: Dort wird nur gestreckt.',
      ),
      plays: python`
        self.play(Create(way(p, AMBER)), Create(way(q, CORAL)), FadeIn(first), FadeIn(second), run_time=1.2)
        self.play(blend.animate.set_value(1), run_time=3.5)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'How much it stretches them is the eigenvalue.',
        'Cuánto los estira es el autovalor.',
        'Quanto os estica é o autovalor.',
        'Le facteur d’étirement est la valeur propre.',
        'Wie stark, das sagt der Eigenwert.',
      ),
      plays: python`
        law = maths("A v = lambda v", 54, INK).move_to([4.1, -0.1, 0])
        found = maths(values_text, 44, AMBER, 5).move_to([4.1, -1.4, 0])
        self.play(Write(law), run_time=1)
        self.play(Write(found), run_time=1.4)
      `,
    },
  ],
}
