import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import { pairsIn } from '../read-numbers.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const dotProduct: Topic = {
  id: 'dot-product',
  title: inWords('Dot product', 'Producto escalar', 'Produto escalar', 'Produit scalaire', 'Skalarprodukt'),
  example: inWords(
    'dot product of (3, 1) and (1, 2)',
    'producto escalar de (3, 1) y (1, 2)',
    'produto escalar de (3, 1) e (1, 2)',
    'produit scalaire de (3, 1) et (1, 2)',
    'Skalarprodukt von (3, 1) und (1, 2)',
  ),
  keywords: {
    en: { 'dot product': 4, 'scalar product': 4, 'inner product': 4 },
    es: { 'producto escalar': 4, 'producto punto': 4 },
    pt: { 'produto escalar': 4, 'produto interno': 4 },
    fr: { 'produit scalaire': 4 },
    de: { skalarprodukt: 4 },
  },
  takesFormula: false,
  heading: inWords(
    'The dot product: how far one goes along the other',
    'El producto escalar: cuánto va uno a lo largo del otro',
    'O produto escalar: quanto um vai ao longo do outro',
    'Le produit scalaire : combien l’un suit l’autre',
    'Das Skalarprodukt: wie weit einer dem anderen folgt',
  ),
  opening({ text }) {
    const [u = [3, 1], v = [1, 2]] = pairsIn(text).filter(([x, y]) => x !== 0 || y !== 0)
    const value = u[0] * v[0] + u[1] * v[1]
    const parts = `${typstNumber(u[0])} dot ${typstNumber(v[0])} + ${typstNumber(u[1])} dot ${typstNumber(v[1])}`
    const rest = python`
      u, v = np.array(${u}, dtype=float), np.array(${v}, dtype=float)
      value = ${value}
      foot = u * value / np.dot(u, u)
      first, second = arrow(*u, SKY), arrow(*v, MINT)
      sum_text, sign_text = ${`u dot v = ${parts} = ${typstNumber(value)}`}, ${`u dot v = |u| thin |v| cos(theta)`}
    `
    return { python: inTurn(planeOf(Math.max(2, ...[...u, ...v].map(Math.abs)) * 1.2), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'How much do two vectors point the same way?',
        '¿Cuánto apuntan dos vectores hacia el mismo lado?',
        'Quanto apontam dois vetores para o mesmo lado?',
        'À quel point deux vecteurs vont-ils dans le même sens ?',
        'Wie sehr zeigen zwei Vektoren in dieselbe Richtung?',
      ),
      plays: python`
        self.play(FadeIn(plane), run_time=0.8)
        self.play(GrowArrow(first), FadeIn(beside("u", *u, SKY)), run_time=0.9)
        self.play(GrowArrow(second), FadeIn(beside("v", *v, MINT)), run_time=0.9)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Drop v straight down onto the line of u: its shadow.',
        'Dejemos caer v en perpendicular sobre la recta de u: su sombra.',
        'Deixemos cair v na perpendicular sobre a reta de u: a sombra.',
        'Projetons v tout droit sur la droite de u : son ombre.',
        'Wir werfen v senkrecht auf die Gerade von u: sein Schatten.',
      ),
      plays: python`
        down = DashedLine(at(*v), at(*foot), color=MIST)
        shadow = Line(at(0, 0), at(*foot), color=AMBER, stroke_width=10)
        self.play(Create(down), run_time=1)
        self.play(Create(shadow), run_time=1.4)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Length of u times the shadow is the dot product.',
        'El largo de u por la sombra es el producto escalar.',
        'O comprimento de u vezes a sombra é o produto escalar.',
        'La longueur de u fois l’ombre est le produit scalaire.',
        'Länge von u mal Schatten ist das Skalarprodukt.',
      ),
      plays: python`
        self.play(Write(maths(sign_text, 42, INK, 4.8).move_to([4.1, 1.3, 0])), run_time=1.6)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'In numbers it is simple. Zero means: a right angle.',
        'Con números es sencillo. Cero significa: ángulo recto.',
        'Em números é simples. Zero quer dizer: ângulo reto.',
        'En nombres, c’est simple. Zéro veut dire : angle droit.',
        'In Zahlen ist es einfach. Null heißt: ein rechter Winkel.',
      ),
      plays: python`
        answer = maths(sum_text, 44, AMBER, 4.8).move_to([4.1, -0.4, 0])
        self.play(Write(answer), run_time=1.6)
        self.play(Create(SurroundingRectangle(answer, color=AMBER, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
