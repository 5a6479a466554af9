import { typstNumber } from '../expression/write-typst.ts'
import { python } from '../python.ts'
import { numbersIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Two sides of the text, else 3 and 4. */
const legsOf = (text: string): readonly [number, number] => {
  const [a, b] = numbersIn(text.replaceAll(/[abc]\s*(?:\^2|²)/giu, ' '))
  if (a === undefined || b === undefined) return [3, 4]
  const isDrawn = a > 0 && b > 0 && a <= 1e6 && b <= 1e6 && Math.max(a / b, b / a) <= 5
  if (isDrawn) return [a, b]
  throw cannotDraw('Two short sides can be drawn where neither is more than five times the other, like 3 and 4.')
}

export const pythagoras: Topic = {
  id: 'pythagoras',
  title: inWords('Pythagoras', 'Pitágoras', 'Pitágoras', 'Pythagore', 'Pythagoras'),
  example: inWords(
    'Pythagoras with legs 3 and 4',
    'Pitágoras con catetos 3 y 4',
    'Pitágoras com catetos 3 e 4',
    'Pythagore avec les côtés 3 et 4',
    'Pythagoras mit Katheten 3 und 4',
  ),
  keywords: {
    en: {
      pythagoras: 3,
      pythagorean: 3,
      hypotenuse: 3,
      'right triangle': 2,
      'a 2 b 2 c 2': 3,
      'pythagorean numerology': -3,
    },
    es: { pitagoras: 3, hipotenusa: 3, catetos: 2 },
    pt: { pitagoras: 3, 'triangulo retangulo': 2 },
    fr: { pythagore: 3, 'triangle rectangle': 2 },
    de: { pythagoras: 3, hypotenuse: 3, 'rechtwinkliges dreieck': 2, katheten: 2 },
  },
  takesFormula: false,
  heading: inWords(
    'Pythagoras: three squares on a triangle',
    'Pitágoras: tres cuadrados sobre un triángulo',
    'Pitágoras: três quadrados num triângulo',
    'Pythagore : trois carrés sur un triangle',
    'Pythagoras: drei Quadrate am Dreieck',
  ),
  opening({ text }) {
    const [a, b] = legsOf(text)
    const c = Number(Math.hypot(a, b).toFixed(3))
    const [shownA, shownB, shownC] = [a, b, c].map(typstNumber)
    return {
      python: python`
        a, b = ${a}, ${b}
        unit = 2.3 / max(a, b)
        corner = np.array([-3.2, -0.45, 0])
        right, top = corner + RIGHT * b * unit, corner + UP * a * unit
        triangle = Polygon(corner, right, top, color=INK, stroke_width=4, fill_color=FAINT, fill_opacity=0.8)
        def square_on(start, end, color):
            out = np.array([(end - start)[1], -(end - start)[0], 0])
            return Polygon(start, end, end + out, start + out, color=color, stroke_width=3, fill_color=color, fill_opacity=0.35)
        on_b, on_a, on_c = square_on(corner, right, SKY), square_on(top, corner, MINT), square_on(right, top, AMBER)
        group = VGroup(triangle, on_a, on_b, on_c)
        group.scale_to_fit_height(min(5.3, group.height)).move_to([-2.9, 0.1, 0])
        names = [(on_a, "a^2", MINT), (on_b, "b^2", SKY), (on_c, "c^2", AMBER)]
        first_text, second_text = ${`${shownA}^2 + ${shownB}^2 = ${typstNumber(a * a + b * b)}`}, ${`c = sqrt(${typstNumber(a * a + b * b)}) ${Math.abs(Math.hypot(a, b) - c) < 1e-9 ? '=' : 'approx'} ${shownC}`}
      `,
    }
  },
  beats: [
    {
      seconds: 4.5,
      says: inWords(
        'A triangle with one right angle.',
        'Un triángulo con un ángulo recto.',
        'Um triângulo com um ângulo reto.',
        'Un triangle avec un angle droit.',
        'Ein Dreieck mit einem rechten Winkel.',
      ),
      plays: python`
        self.play(Create(triangle), run_time=1.6)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Put a square on each of the two short sides.',
        'Pongamos un cuadrado sobre cada cateto.',
        'Ponhamos um quadrado em cada cateto.',
        'Posons un carré sur chacun des petits côtés.',
        'Auf jede der kurzen Seiten kommt ein Quadrat.',
      ),
      plays: python`
        labels = [maths(code, 40, color).move_to(shape) for shape, code, color in names]
        self.play(GrowFromEdge(on_a, RIGHT), FadeIn(labels[0]), run_time=1.2)
        self.play(GrowFromEdge(on_b, UP), FadeIn(labels[1]), run_time=1.2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Together they are just as large as the square on the long side.',
        'Juntos miden justo lo que el cuadrado de la hipotenusa.',
        'Juntos medem tanto como o quadrado da hipotenusa.',
        'Ensemble, ils valent le carré de l’hypoténuse.',
        'Zusammen sind sie so groß wie das Quadrat der langen Seite.',
      ),
      plays: python`
        law = maths("a^2 + b^2 = c^2", 58).move_to([3.8, 1.4, 0])
        self.play(TransformFromCopy(VGroup(on_a, on_b), on_c), FadeIn(labels[2]), run_time=2)
        self.play(Write(law), run_time=1.2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'So two sides give the third.',
        'Así, dos lados dan el tercero.',
        'Assim, dois lados dão o terceiro.',
        'Ainsi, deux côtés donnent le troisième.',
        'So ergibt sich aus zwei Seiten die dritte.',
      ),
      plays: python`
        self.play(Write(maths(first_text, 46, MINT, 5).move_to([3.8, 0.0, 0])), run_time=1.3)
        answer = maths(second_text, 48, AMBER, 5).move_to([3.8, -1.3, 0])
        self.play(Write(answer), run_time=1.3)
        self.play(Create(SurroundingRectangle(answer, color=AMBER, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
