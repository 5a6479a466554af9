import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import { type Matrix, matrixIn, numbersIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** The matrix of the text, else the example. `UNPROCESSABLE` for numbers that are no matrix the plane can show. */
export const shownMatrix = (text: string, example: Matrix): Matrix => {
  const asked = matrixIn(text)
  if (asked?.every((value) => Math.abs(value) <= 20)) return asked
  if (numbersIn(text).length === 0) return example
  throw cannotDraw('Matrices of two rows and two columns with entries up to 20 can be drawn, like [[2, 1], [1, 2]].')
}

export const matrixText = ([a, b, c, d]: Matrix): string =>
  `mat(${typstNumber(a)}, ${typstNumber(b)}; ${typstNumber(c)}, ${typstNumber(d)})`

export const matrix: Topic = {
  id: 'matrix',
  title: inWords(
    'Matrix as a map',
    'Matriz como aplicación',
    'Matriz como aplicação',
    'Matrice comme application',
    'Matrix als Abbildung',
  ),
  example: inWords(
    'matrix [[1, 1], [0, 1]]',
    'matriz [[1, 1], [0, 1]]',
    'matriz [[1, 1], [0, 1]]',
    'matrice [[1, 1], [0, 1]]',
    'Matrix [[1, 1], [0, 1]]',
  ),
  keywords: {
    en: {
      matrix: 3,
      matrices: 3,
      'linear map': 3,
      'linear transformation': 3,
      'matrix movie': -4,
      'the matrix film': -4,
    },
    es: { matriz: 3, 'transformacion lineal': 3, 'aplicacion lineal': 3 },
    pt: { matrizes: 3, 'transformacao linear': 3 },
    fr: { matrice: 3, 'application lineaire': 3 },
    de: { matrizen: 3, 'lineare abbildung': 3 },
  },
  takesFormula: false,
  heading: inWords(
    'A matrix moves the whole plane',
    'Una matriz mueve todo el plano',
    'Uma matriz move o plano inteiro',
    'Une matrice déplace tout le plan',
    'Eine Matrix bewegt die ganze Ebene',
  ),
  opening({ text }) {
    const [a, b, c, d] = shownMatrix(text, [1, 1, 0, 1])
    const rest = python`
      a, b, c, d = ${a}, ${b}, ${c}, ${d}
      first, second = arrow(1, 0, MINT), arrow(0, 1, CORAL)
      dots = VGroup(*[Dot(at(x, y), radius=0.05, color=AMBER) for x in range(-1, 2) for y in range(-1, 2)])
      ends = VGroup(*[Dot(at(a * x + b * y, c * x + d * y), radius=0.05, color=AMBER) for x in range(-1, 2) for y in range(-1, 2)])
      cell = Polygon(at(0, 0), at(1, 0), at(1, 1), at(0, 1), stroke_width=0, fill_color=SKY, fill_opacity=0.35)
      moved = Polygon(at(0, 0), at(a, c), at(a + b, c + d), at(b, d), stroke_width=0, fill_color=SKY, fill_opacity=0.35)
      matrix_text = ${matrixText([a, b, c, d])}
    `
    return { python: inTurn(planeOf(Math.max(2.4, Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d)) * 1.1), rest) }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'The plane is measured by two arrows of length one.',
        'El plano se mide con dos flechas de largo uno.',
        'O plano mede-se com duas setas de comprimento um.',
        'Le plan se mesure avec deux flèches de longueur un.',
        'Die Ebene wird mit zwei Pfeilen der Länge eins vermessen.',
      ),
      plays: python`
        self.play(FadeIn(plane), FadeIn(dots), run_time=0.8)
        self.play(GrowArrow(first), GrowArrow(second), FadeIn(cell), run_time=1.2)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'The columns of a matrix say where these two arrows go.',
        'Las columnas de la matriz dicen adónde van esas dos flechas.',
        'As colunas da matriz dizem para onde vão essas duas setas.',
        'Les colonnes de la matrice disent où vont ces deux flèches.',
        'Die Spalten der Matrix sagen, wohin diese beiden Pfeile gehen.',
      ),
      plays: python`
        whole = maths("A = " + matrix_text, 56).move_to([4.1, 1.4, 0])
        self.play(Write(whole), run_time=1.2)
        columns = VGroup(maths(f"vec(1, 0) -> vec({a:g}, {c:g})", 42, MINT), maths(f"vec(0, 1) -> vec({b:g}, {d:g})", 42, CORAL))
        columns.arrange(DOWN, buff=0.35).move_to([4.1, -0.7, 0])
        self.play(Write(columns), run_time=1.6)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'Everything else moves along: lines stay lines, the middle stays.',
        'Todo lo demás los sigue: las rectas siguen rectas, el centro queda.',
        'Tudo o resto acompanha: retas ficam retas, o centro fica.',
        'Tout le reste suit : les droites restent droites, le centre aussi.',
        'Alles andere folgt: Geraden bleiben gerade, die Mitte bleibt.',
      ),
      plays: python`
        to_first, to_second = arrow(a, c, MINT), arrow(b, d, CORAL)
        moves = [Transform(first, to_first), Transform(second, to_second), Transform(cell, moved), Transform(dots, ends)]
        self.play(*moves, run_time=3.5)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'Multiplying a vector by the matrix is just this move.',
        'Multiplicar un vector por la matriz es justo ese movimiento.',
        'Multiplicar um vetor pela matriz é este movimento.',
        'Multiplier un vecteur par la matrice, c’est ce mouvement.',
        'Einen Vektor mit der Matrix malnehmen ist diese Bewegung.',
      ),
      plays: python`
        tip = Dot(at(a + b, c + d), color=AMBER, radius=0.12)
        self.play(FadeIn(tip, scale=3), Circumscribe(whole, color=AMBER), run_time=1.4)
      `,
    },
  ],
}
