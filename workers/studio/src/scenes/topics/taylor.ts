import { AppError } from '@orrery/contracts/errors'
import { differentiate } from '../expression/differentiate.ts'
import { evaluate } from '../expression/evaluate.ts'
import { type Expression, type Formula, call, variable } from '../expression/expression.ts'
import { graphOf } from '../graph.ts'
import { inTurn, python } from '../python.ts'
import { readWindow } from '../read-window.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

const sine: Formula = { variable: 'x', tree: call('sin', variable) }
const highestOrder = 9
/** A tree longer than this takes too long to differentiate once more. */
const longestTree = 20_000

/** Coefficients of the Taylor polynomial at 0, as far as they are found. `UNPROCESSABLE` where there is no value at 0. */
const coefficientsOf = (tree: Expression): readonly number[] => {
  const found: number[] = []
  let factorial = 1
  let current = tree
  for (let order = 0; order <= highestOrder; order += 1) {
    const value = evaluate(current, 0)
    if (!Number.isFinite(value)) break
    factorial *= Math.max(1, order)
    found.push(value / factorial)
    if (JSON.stringify(current).length > longestTree) break
    current = differentiate(current)
  }
  if (found.length > 2) return found
  throw new AppError(
    'UNPROCESSABLE',
    'This function has no Taylor polynomial at 0. Try one like sin(x), cos(x) or e^x.',
  )
}

/** Orders at which the polynomial changes, five at most. */
const ordersOf = (coefficients: readonly number[]): readonly number[] =>
  coefficients.flatMap((value, order) => (order > 0 && Math.abs(value) > 1e-12 ? [order] : [])).slice(0, 5)

export const taylor: Topic = {
  id: 'taylor',
  title: inWords(
    'Taylor polynomial',
    'Polinomio de Taylor',
    'Polinômio de Taylor',
    'Polynôme de Taylor',
    'Taylorpolynom',
  ),
  example: inWords(
    'Taylor polynomial of sin(x)',
    'polinomio de Taylor de sin(x)',
    'polinômio de Taylor de sin(x)',
    'polynôme de Taylor de sin(x)',
    'Taylorpolynom von sin(x)',
  ),
  keywords: {
    en: {
      'taylor series': 5,
      'taylor polynomial': 5,
      'taylor expansion': 5,
      taylor: 2,
      maclaurin: 4,
      'taylor swift': -4,
    },
    es: { 'polinomio de taylor': 5, 'serie de taylor': 5 },
    pt: { 'polinomio de taylor': 5 },
    fr: { 'polynome de taylor': 5, 'developpement limite': 5, 'serie de taylor': 5 },
    de: { taylorpolynom: 5, taylorreihe: 5, taylorentwicklung: 5 },
  },
  takesFormula: true,
  heading: inWords(
    'Taylor: a polynomial that clings to a curve',
    'Taylor: un polinomio que abraza una curva',
    'Taylor: um polinômio que abraça uma curva',
    'Taylor : un polynôme qui épouse une courbe',
    'Taylor: ein Polynom, das sich anschmiegt',
  ),
  opening({ formula }) {
    const shown = formula ?? sine
    const coefficients = coefficientsOf(shown.tree)
    const window = readWindow(shown.tree, [
      [-2 * Math.PI, 2 * Math.PI],
      [-3, 3],
      [-0.95, 0.95],
    ])
    const rest = python`
      coefficients, orders = ${coefficients}, ${ordersOf(coefficients)}
      def polynomial(order):
          def value(x):
              return sum(c * x ** k for k, c in enumerate(coefficients[: order + 1]))
          low, high = axes.y_range[:2]
          xs = np.linspace(axes.x_range[0], axes.x_range[1], 401)
          inside = [low <= value(x) <= high for x in xs]
          middle = 200
          if not inside[middle]:
              return VGroup()
          first = last = middle
          while first > 0 and inside[first - 1]:
              first -= 1
          while last < 400 and inside[last + 1]:
              last += 1
          return curve(axes, value, [[xs[first], xs[last]]], MINT, 5)
      here = Dot(place(0), color=INK, radius=0.09)
    `
    return { python: inTurn(graphOf(shown, window), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Polynomials are easy. Can one stand in for this curve?',
        'Los polinomios son fáciles. ¿Puede uno imitar esta curva?',
        'Polinômios são fáceis. Pode um imitar esta curva?',
        'Les polynômes sont simples. L’un peut-il imiter cette courbe ?',
        'Polynome sind einfach. Kann eines diese Kurve vertreten?',
      ),
      plays: python`
        rule = maths(rule_text, 44, AMBER, 4.6).move_to([4.2, 2.0, 0])
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Create(graph), Write(rule), FadeIn(here), run_time=1.8)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'At one point it shall agree in value, slope and bend.',
        'En un punto debe coincidir en valor, pendiente y curvatura.',
        'Num ponto deve coincidir em valor, declive e curvatura.',
        'En un point, même valeur, même pente, même courbure.',
        'An einer Stelle soll es in Wert, Steigung und Krümmung gleichen.',
      ),
      plays: python`
        law = maths("p(x) = sum_k (f^((k))(0)) / k! thin x^k", 40, MINT, 4.6).move_to([4.2, 0.6, 0])
        self.play(Write(law), run_time=1.8)
        self.play(Flash(here, color=MINT), run_time=0.8)
      `,
    },
    {
      seconds: 10,
      says: inWords(
        'Each further term makes it cling a little longer.',
        'Cada término más la hace abrazar un poco más lejos.',
        'Cada termo a mais fá-lo abraçar um pouco mais longe.',
        'Chaque terme de plus l’épouse un peu plus loin.',
        'Jedes weitere Glied schmiegt sich ein Stück länger an.',
      ),
      plays: python`
        now, tag = VGroup(), VGroup()
        for order in orders:
            better = polynomial(order)
            label = maths(f"n = {order}", 46, MINT).move_to([4.2, -0.9, 0])
            self.play(FadeOut(now), FadeOut(tag), FadeIn(better), FadeIn(label), run_time=0.8)
            now, tag = better, label
            self.wait(0.9)
      `,
    },
  ],
}
