import { differentiate } from '../expression/differentiate.ts'
import { evaluate } from '../expression/evaluate.ts'
import type { Formula } from '../expression/expression.ts'
import { simplify } from '../expression/simplify.ts'
import { writeTypst } from '../expression/write-typst.ts'
import { graphOf, lambda, letterOf, square } from '../graph.ts'
import { inTurn, python } from '../python.ts'
import { type Window, longestPiece, readWindow } from '../read-window.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Where the secant is drawn from: right of the middle, where the curve is neither level nor steep. */
const touchingPoint = (window: Window, slope: (at: number) => number): { at: number; reach: number } => {
  const { x, pieces } = window
  const width = x[1] - x[0]
  const reach = width / 4
  const spots = Array.from({ length: 25 }, (_, index) => x[0] + width * (0.15 + (0.5 * index) / 24))
  const open = spots.filter((at) => pieces.some(([from, to]) => at >= from && at + reach <= to))
  const tilt = (at: number) => Math.abs(Math.atan(slope(at)) - 0.8)
  const [first, ...others] = open
  if (first === undefined) {
    const [from, to] = longestPiece(window)
    return { at: from + (to - from) * 0.25, reach: (to - from) * 0.6 }
  }
  return { at: others.reduce((best, at) => (tilt(at) < tilt(best) ? at : best), first), reach }
}

/** Longest formula that is still read in one row beside the graph. */
const longestRow = 44

/** A long sum with each part in a row of its own, aligned. */
const inRows = (formula: Formula): string => {
  const { tree } = formula
  const whole = writeTypst(formula)
  if (whole.length <= longestRow || (tree.kind !== 'sum' && tree.kind !== 'difference')) return whole
  const last = writeTypst({ ...formula, tree: tree.right })
  return `& ${inRows({ ...formula, tree: tree.left }).replace('& ', '')} \\ & ${tree.kind === 'sum' ? '+' : '-'} ${last}`
}

export const derivative: Topic = {
  id: 'derivative',
  title: inWords('Derivative', 'Derivada', 'Derivada', 'Dérivée', 'Ableitung'),
  example: inWords('derivative of x^2', 'derivada de x^2', 'derivada de x^2', 'dérivée de x^2', 'Ableitung von x^2'),
  keywords: {
    en: {
      derivative: 3,
      derivatives: 2,
      differentiate: 3,
      differentiation: 3,
      'slope of': 1,
      tangent: 2,
      secant: 2,
      'rate of change': 3,
    },
    es: { derivada: 3, derivadas: 3, derivar: 3, tangente: 2, secante: 2, pendiente: 1 },
    pt: { derivar: 3, diferenciar: 3, declive: 1, 'taxa de variacao': 3 },
    fr: { derivee: 3, derivees: 3, deriver: 3, 'nombre derive': 3, pente: 1 },
    de: { ableitung: 3, ableiten: 3, differenzieren: 3, steigung: 1, sekante: 2 },
  },
  takesFormula: true,
  heading: inWords(
    'The derivative: from secant to tangent',
    'La derivada: de la secante a la tangente',
    'A derivada: da secante à tangente',
    'La dérivée : de la sécante à la tangente',
    'Die Ableitung: von der Sekante zur Tangente',
  ),
  opening({ formula }) {
    const shown = { ...(formula ?? square), tree: simplify((formula ?? square).tree) }
    const slopeTree = differentiate(shown.tree)
    const window = readWindow(shown.tree)
    const { at, reach } = touchingPoint(window, (x) => evaluate(slopeTree, x))
    const name = letterOf(shown)
    const rest = python`
      slope = ${lambda(slopeTree)}
      a, reach = ${at}, ${reach}
      h = ValueTracker(reach)
      through = lambda x, m, color: straight(axes, x, f(x), m, color)
      secant = always_redraw(lambda: through(a, (f(a + h.get_value()) - f(a)) / h.get_value(), SKY))
      near = Dot(place(a), color=INK, radius=0.09)
      far = always_redraw(lambda: Dot(place(a + h.get_value()), color=SKY, radius=0.09))
      longest = ${longestPiece(window)}
      answer_text = ${`f'(${name}) = ${inRows({ ...shown, tree: slopeTree })}`}
      quotient_text = ${`(f(${name} + h) - f(${name}))/h`}
    `
    return { python: inTurn(graphOf(shown, window), rest) }
  },
  beats: [
    {
      says: inWords(
        'Every point of this curve rises or falls in its own way.',
        'Cada punto de esta curva sube o baja a su manera.',
        'Cada ponto desta curva sobe ou desce à sua maneira.',
        'En chaque point, cette courbe monte ou descend à sa manière.',
        'An jeder Stelle steigt oder fällt diese Kurve anders.',
      ),
      seconds: 4.5,
      plays: python`
            rule = maths(rule_text, 46, AMBER).move_to([4.0, 2.0, 0])
            self.play(Create(axes), FadeIn(numbers), run_time=1)
            self.play(Create(graph), Write(rule), run_time=2)
          `,
    },
    {
      says: inWords(
        'A line through two of its points has the slope rise over run.',
        'Una recta por dos de sus puntos tiene pendiente: subida entre avance.',
        'Uma reta por dois dos seus pontos tem inclinação: subida por avanço.',
        'Une droite par deux de ses points a pour pente : montée sur avancée.',
        'Eine Gerade durch zwei Punkte hat die Steigung Höhe durch Breite.',
      ),
      seconds: 5.5,
      plays: python`
            quotient = maths(quotient_text, 44, SKY).move_to([4.0, 0.7, 0])
            self.play(FadeIn(near, scale=2), FadeIn(far, scale=2), run_time=0.6)
            self.play(Create(secant), Write(quotient), run_time=1.4)
          `,
    },
    {
      says: inWords(
        'Let the second point come nearer: the secant turns into the tangent.',
        'Acerquemos el segundo punto: la secante se vuelve tangente.',
        'Aproximemos o segundo ponto: a secante torna-se tangente.',
        'Rapprochons le second point : la sécante devient tangente.',
        'Rückt der zweite Punkt heran, wird die Sekante zur Tangente.',
      ),
      seconds: 7,
      plays: python`
            limit = maths("lim_(h -> 0) " + quotient_text, 44, CORAL).move_to([4.0, 0.7, 0])
            self.play(h.animate.set_value(reach / 200), run_time=4, rate_func=smooth)
            tangent = through(a, slope(a), CORAL)
            self.remove(secant, far)
            self.add(tangent, near)
            self.play(ReplacementTransform(quotient, limit), run_time=1)
          `,
    },
    {
      says: inWords(
        'Its slope, taken at every point, is a new function: the derivative.',
        'Su pendiente, tomada en cada punto, es otra función: la derivada.',
        'A sua inclinação, em cada ponto, é outra função: a derivada.',
        'Sa pente, prise en chaque point, est une nouvelle fonction : la dérivée.',
        'Ihre Steigung an jeder Stelle ist eine neue Funktion: die Ableitung.',
      ),
      seconds: 5.5,
      plays: python`
            answer = maths(answer_text, 48, CORAL, 4.4).move_to([4.0, -0.9, 0])
            self.play(Write(answer), run_time=1.6)
            self.play(Create(SurroundingRectangle(answer, color=CORAL, buff=0.22, corner_radius=0.12)), run_time=0.8)
          `,
    },
    {
      says: inWords(
        'Where the tangent rises the derivative is positive, where it falls, negative.',
        'Donde la tangente sube, la derivada es positiva; donde baja, negativa.',
        'Onde a tangente sobe, a derivada é positiva; onde desce, negativa.',
        'Où la tangente monte, la dérivée est positive ; où elle descend, négative.',
        'Wo die Tangente steigt, ist die Ableitung positiv, wo sie fällt, negativ.',
      ),
      seconds: 8,
      plays: python`
            start, end = longest
            margin = (end - start) * 0.04
            s = ValueTracker(a)
            moving = always_redraw(lambda: through(s.get_value(), slope(s.get_value()), CORAL))
            point = always_redraw(lambda: Dot(place(s.get_value()), color=INK, radius=0.09))
            self.remove(tangent, near)
            self.add(moving, point)
            self.play(s.animate.set_value(start + margin), run_time=2)
            self.play(s.animate.set_value(end - margin), run_time=4, rate_func=smooth)
          `,
    },
  ],
}
