import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'
import { matrixText, shownMatrix } from './matrix.ts'

export const determinant: Topic = {
  id: 'determinant',
  title: inWords(
    'Determinant as area',
    'Determinante como área',
    'Determinante como área',
    'Déterminant comme aire',
    'Determinante als Fläche',
  ),
  example: inWords(
    'determinant of [[2, 1], [0, 2]]',
    'determinante de [[2, 1], [0, 2]]',
    'determinante de [[2, 1], [0, 2]]',
    'déterminant de [[2, 1], [0, 2]]',
    'Determinante von [[2, 1], [0, 2]]',
  ),
  keywords: {
    en: { determinant: 4, determinants: 4 },
    es: { determinante: 4, determinantes: 4 },
    pt: { determinante: 4, determinantes: 4 },
    fr: { determinant: 4 },
    de: { determinante: 4, determinanten: 4 },
  },
  takesFormula: false,
  heading: inWords(
    'The determinant: how areas grow',
    'El determinante: cómo crecen las áreas',
    'O determinante: como crescem as áreas',
    'Le déterminant : comment croissent les aires',
    'Die Determinante: wie Flächen wachsen',
  ),
  opening({ text }) {
    const [a, b, c, d] = shownMatrix(text, [2, 1, 0, 2])
    const value = a * d - b * c
    const written = [a, d, b, c].map((part) => (part < 0 ? `(${typstNumber(part)})` : typstNumber(part)))
    const rest = python`
      a, b, c, d = ${a}, ${b}, ${c}, ${d}
      first, second = arrow(1, 0, MINT), arrow(0, 1, CORAL)
      cell = Polygon(at(0, 0), at(1, 0), at(1, 1), at(0, 1), color=SKY, stroke_width=2, fill_color=SKY, fill_opacity=0.4)
      moved = Polygon(at(0, 0), at(a, c), at(a + b, c + d), at(b, d), color=SKY, stroke_width=2, fill_color=SKY, fill_opacity=0.4)
      matrix_text = ${matrixText([a, b, c, d])}
      value_text = ${`det A = ${written[0]} dot ${written[1]} - ${written[2]} dot ${written[3]} = ${typstNumber(Number(value.toFixed(4)))}`}
      area_text = ${`upright("×") ${typstNumber(Math.abs(Number(value.toFixed(4))))}`}
    `
    return { python: inTurn(planeOf(Math.max(2.4, Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d)) * 1.1), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Two arrows of length one span a square with area 1.',
        'Dos flechas de largo uno forman un cuadrado de área 1.',
        'Duas setas de comprimento um formam um quadrado de área 1.',
        'Deux flèches de longueur un forment un carré d’aire 1.',
        'Zwei Pfeile der Länge eins spannen ein Quadrat der Fläche 1 auf.',
      ),
      plays: python`
        self.play(FadeIn(plane), run_time=0.8)
        self.play(GrowArrow(first), GrowArrow(second), run_time=0.9)
        self.play(FadeIn(cell), run_time=0.7)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'A matrix turns the square into a parallelogram.',
        'Una matriz convierte el cuadrado en un paralelogramo.',
        'Uma matriz transforma o quadrado num paralelogramo.',
        'Une matrice change le carré en parallélogramme.',
        'Eine Matrix macht aus dem Quadrat ein Parallelogramm.',
      ),
      plays: python`
        self.play(Write(maths("A = " + matrix_text, 54).move_to([4.1, 1.5, 0])), run_time=1.2)
        moves = [Transform(first, arrow(a, c, MINT)), Transform(second, arrow(b, d, CORAL)), Transform(cell, moved)]
        self.play(*moves, run_time=3)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'The determinant says by how much its area has grown.',
        'El determinante dice cuánto ha crecido su área.',
        'O determinante diz quanto cresceu a sua área.',
        'Le déterminant dit de combien son aire a grandi.',
        'Die Determinante sagt, auf das Wievielfache die Fläche wuchs.',
      ),
      plays: python`
        value = maths(value_text, 42, AMBER, 5).move_to([4.1, -0.3, 0])
        factor = maths(area_text, 42, INK).move_to(at((a + b) / 2, (c + d) / 2))
        self.play(Write(value), run_time=1.6)
        self.play(FadeIn(factor, scale=1.5), run_time=0.8)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Below zero the plane was flipped; zero means it was pressed flat.',
        'Si es negativo, el plano se volteó; si es cero, quedó aplastado.',
        'Se é negativo, o plano virou-se; se é zero, ficou achatado.',
        'Négatif : le plan est retourné ; nul : il est aplati.',
        'Negativ: Die Ebene wurde gewendet. Null: Sie wurde plattgedrückt.',
      ),
      plays: python`
        general = maths("det mat(a, b; c, d) = a d - b c", 44, INK, 5).move_to([4.1, -1.6, 0])
        self.play(Write(general), run_time=1.5)
      `,
    },
  ],
}
