import { evaluate } from '../expression/evaluate.ts'
import type { Expression } from '../expression/expression.ts'
import { simplify } from '../expression/simplify.ts'
import { typstNumber, writeGroupedTypst } from '../expression/write-typst.ts'
import { graphOf, letterOf, square } from '../graph.ts'
import { inTurn, python } from '../python.ts'
import { numbersIn } from '../read-numbers.ts'
import { type Span, type Window, longestPiece, readWindow } from '../read-window.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Simpson's rule with an even number of steps. */
const simpson = (tree: Expression, [from, to]: Span, steps: number): number => {
  const width = (to - from) / steps
  let sum = evaluate(tree, from) + evaluate(tree, to)
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * evaluate(tree, from + step * width)
  return (sum * width) / 3
}

/** Six digits for whatever can be drawn. `UNPROCESSABLE` where two widths of strips disagree: there is a gap or a pole. */
const areaUnder = (tree: Expression, span: Span): number => {
  const [area, other] = [simpson(tree, span, 1000), simpson(tree, span, 1442)]
  if (Math.abs(area - other) < 1e-3 * Math.max(1, Math.abs(area))) return area
  throw cannotDraw('The function has no finite area between these bounds. Choose bounds between which it has values.')
}

/** Words that two bounds stand between, in our languages. */
const bounds =
  /(?:from|between|de|desde|entre|von|zwischen)\s+(-?\d+(?:[.,]\d+)?)\s+(?:to|and|a|hasta|y|e|até|et|à|bis|und)\s+(-?\d+(?:[.,]\d+)?)/iu

const askedBounds = (text: string): Span | null => {
  const found = bounds.exec(text.replaceAll('−', '-'))
  const [from, to] = found ? numbersIn(`${found[1]} ${found[2]}`) : []
  if (from === undefined || to === undefined || from === to || Math.abs(to - from) > 100) return null
  return from < to ? [from, to] : [to, from]
}

/** The right half of what is seen of the curve, in whole numbers where it holds some. */
const chosenBounds = (window: Window): Span => {
  const [start, end] = longestPiece(window)
  const from = start < 0 && end > 1 ? 0 : start + (end - start) * 0.1
  const to = Math.floor(end - 0.001) > from ? Math.min(Math.floor(end - 0.001), from + 4) : end
  return [from, to]
}

export const integral: Topic = {
  id: 'integral',
  title: inWords('Integral', 'Integral', 'Integral', 'Intégrale', 'Integral'),
  example: inWords(
    'integral of x^2 from 0 to 2',
    'integral de x^2 de 0 a 2',
    'integral de x^2 de 0 a 2',
    'intégrale de x^2 de 0 à 2',
    'Integral von x^2 von 0 bis 2',
  ),
  keywords: {
    en: { integral: 3, integrals: 3, integrate: 3, riemann: 3, 'area under': 3, 'integral part': -3 },
    es: { integrales: 3, integrar: 3, 'area bajo': 3, 'pan integral': -3, 'arroz integral': -3 },
    pt: { integrais: 3, 'area sob': 3, 'pao integral': -3 },
    fr: { integrale: 3, integrales: 3, integrer: 3, 'aire sous': 3 },
    de: { integrale: 3, integrieren: 3, integralrechnung: 3, 'flache unter': 3 },
  },
  takesFormula: true,
  heading: inWords(
    'The integral: an area from strips',
    'La integral: un área hecha de tiras',
    'O integral: uma área feita de faixas',
    'L’intégrale : une aire en bandes',
    'Das Integral: eine Fläche aus Streifen',
  ),
  opening({ formula, text }) {
    const shown = { ...(formula ?? square), tree: simplify((formula ?? square).tree) }
    const asked = askedBounds(text)
    const spread = asked ? (asked[1] - asked[0]) * 0.2 : 0
    const window = asked ? readWindow(shown.tree, [[asked[0] - spread, asked[1] + spread]]) : readWindow(shown.tree)
    const [from, to] = asked ?? chosenBounds(window)
    const area = areaUnder(shown.tree, [from, to])
    const sign = `integral_(${typstNumber(from)})^(${typstNumber(to)}) ${writeGroupedTypst(shown)} dif ${letterOf(shown)}`
    const shownArea = Number(area.toFixed(3)) + 0
    const rest = python`
      a, b = ${from}, ${to}
      sign_text = ${sign}
      answer_text = ${`${Math.abs(shownArea - area) < 1e-9 ? '=' : 'approx'} ${shownArea}`}
      def strips(count):
          group = VGroup()
          for left in np.linspace(a, b, count, endpoint=False):
              right = left + (b - a) / count
              height = np.clip(f((left + right) / 2), *axes.y_range[:2])
              corners = [axes.c2p(left, 0), axes.c2p(left, height), axes.c2p(right, height), axes.c2p(right, 0)]
              group.add(Polygon(*corners, color="#2E8478", stroke_width=max(0.4, 14 / count), fill_color=MINT, fill_opacity=0.45))
          return group
    `
    return { python: inTurn(graphOf(shown, window), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'How large is the area between a curve and the axis?',
        '¿Cuánto mide el área entre una curva y el eje?',
        'Quanto mede a área entre uma curva e o eixo?',
        'Quelle est l’aire entre une courbe et l’axe ?',
        'Wie groß ist die Fläche zwischen Kurve und Achse?',
      ),
      plays: python`
        rule = maths(rule_text, 44, AMBER, 4.4).move_to([4.2, 2.0, 0])
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Create(graph), Write(rule), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Fill it with a few strips of one width: their areas are easy.',
        'Llenémosla con pocas tiras iguales: sus áreas son fáciles.',
        'Preenchamo-la com poucas faixas iguais: as suas áreas são fáceis.',
        'Remplissons-la de bandes de même largeur : leurs aires sont faciles.',
        'Füllen wir sie mit gleich breiten Streifen: Deren Flächen sind leicht.',
      ),
      plays: python`
        now = strips(5)
        sum_text = maths("sum f(x_i) dot Delta x", 44, MINT).move_to([4.2, 0.7, 0])
        self.play(LaggedStart(*[GrowFromEdge(strip, DOWN) for strip in now], lag_ratio=0.2), run_time=2)
        self.play(Write(sum_text), run_time=1)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'The thinner the strips, the less is missing or too much.',
        'Cuanto más finas las tiras, menos falta o sobra.',
        'Quanto mais finas as faixas, menos falta ou sobra.',
        'Plus les bandes sont fines, moins il manque ou dépasse.',
        'Je schmaler die Streifen, desto weniger fehlt oder ragt heraus.',
      ),
      plays: python`
        for count in (10, 20, 60):
            finer = strips(count)
            self.play(FadeOut(now), FadeIn(finer), run_time=1)
            now = finer
            self.wait(0.8)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'What the sums approach is the integral.',
        'A lo que se acercan las sumas es la integral.',
        'Aquilo de que as somas se aproximam é o integral.',
        'Ce dont les sommes s’approchent est l’intégrale.',
        'Wem die Summen sich nähern, das ist das Integral.',
      ),
      plays: python`
        sign = maths(sign_text, 44, MINT, 4.4).move_to([4.2, -0.4, 0])
        answer = maths(answer_text, 52, INK).move_to([4.2, -1.6, 0])
        self.play(Write(sign), run_time=1.2)
        self.play(Write(answer), run_time=1)
        self.play(Create(SurroundingRectangle(answer, color=MINT, buff=0.22, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
