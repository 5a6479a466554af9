import { evaluate } from '../expression/evaluate.ts'
import { type Formula, call, combine, variable } from '../expression/expression.ts'
import { typstNumber, writeGroupedTypst } from '../expression/write-typst.ts'
import { graphOf, letterOf } from '../graph.ts'
import { inTurn, python } from '../python.ts'
import { numbersIn } from '../read-numbers.ts'
import { readWindow } from '../read-window.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

const sineOverItself: Formula = { variable: 'x', tree: combine('quotient', call('sin', variable), variable) }

/** `x -> 2`, `x tends to 2`, and so on in our languages. */
const approached =
  /(?:->|→|=>|\b(?:approaches|goes to|tends to|at|tiende a|tende a|tende para|em|en|tend vers|quando|vers|gegen|bei)\b)\s*(?:[xtz]\s*=\s*)?(-?\d+(?:[.,]\d+)?)/iu

const askedPoint = (text: string): number => numbersIn(approached.exec(text.replaceAll('−', '-'))?.[1] ?? '')[0] ?? 0

/** What both sides come to, or null where they differ or grow without end. */
const limitAt = ({ tree }: Formula, at: number): number | null => {
  const near = (distance: number) => evaluate(tree, at + distance)
  const [left, right] = [near(-1e-5), near(1e-5)]
  const size = Math.max(1, Math.abs(left), Math.abs(right))
  const isSteady = Math.abs(near(1e-4) - right) < 1e-2 * size && Math.abs(near(-1e-4) - left) < 1e-2 * size
  if (!isSteady || !(Math.abs(left - right) < 1e-3 * size)) return null
  return Number(((left + right) / 2).toFixed(3)) + 0
}

export const limit: Topic = {
  id: 'limit',
  title: inWords('Limit', 'Límite', 'Limite', 'Limite', 'Grenzwert'),
  example: inWords(
    'limit of sin(x)/x at 0',
    'límite de sin(x)/x en 0',
    'limite de sin(x)/x em 0',
    'limite de sin(x)/x en 0',
    'Grenzwert von sin(x)/x bei 0',
  ),
  keywords: {
    en: { limit: 2, limits: 2, calculus: 1, function: 1, 'tends to': 1, approaches: 1, 'speed limit': -3 },
    es: { limite: 2, limites: 2, funcion: 1, 'limite de velocidad': -3 },
    pt: { funcao: 1, calculo: 1 },
    fr: { fonction: 1, 'tend vers': 1, 'limite de vitesse': -3 },
    de: { grenzwert: 3, grenzwerte: 3, limes: 3 },
  },
  takesFormula: true,
  heading: inWords(
    'The limit: what values come near to',
    'El límite: a qué se acercan los valores',
    'O limite: de que se aproximam os valores',
    'La limite : ce dont s’approchent les valeurs',
    'Der Grenzwert: wem sich Werte nähern',
  ),
  opening({ formula, text }) {
    const shown = formula ?? sineOverItself
    const at = askedPoint(text)
    const around = [3, 6, 1.5].map((reach) => [at - reach, at + reach] as const)
    const value = limitAt(shown, at)
    const rest = python`
      a, limit = ${at}, ${value}
      near = lambda distance: Dot(place(a + distance), color=SKY, radius=0.1)
      sign_text = ${`lim_(${letterOf(shown)} -> ${typstNumber(at)}) ${writeGroupedTypst(shown)}`}
      answer_text = ${value === null ? 'upright("—")' : `= ${typstNumber(value)}`}
      steps = [(d, f(a - d), f(a + d)) for d in (1, 0.1, 0.01, 0.001)]
      cell = lambda value: words(f"{value:.{4 if abs(value) < 100 else 0}f}".replace("-", "−") if np.isfinite(value) and abs(value) < 1e5 else "—", 22)
      rows = VGroup(*[VGroup(words(f"± {d:g}", 22, MIST), cell(left), cell(right)) for d, left, right in steps])
      for index, row in enumerate(rows):
          for column, x in zip(row, (2.4, 4.0, 5.6)):
              column.move_to([x, 1.0 - 0.5 * index, 0])
    `
    return { python: inTurn(graphOf(shown, readWindow(shown.tree, around)), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'What happens to a function near a point, even if not at it?',
        '¿Qué hace una función cerca de un punto, aunque no en él?',
        'O que faz uma função perto de um ponto, mesmo que não nele?',
        'Que fait une fonction près d’un point, sinon en ce point ?',
        'Was tut eine Funktion nahe einer Stelle, auch wenn nicht dort?',
      ),
      plays: python`
        rule = maths(rule_text, 40, AMBER, 4.4).move_to([4.2, 2.2, 0])
        here = DashedLine(axes.c2p(a, axes.y_range[0]), axes.c2p(a, axes.y_range[1]), color=MIST, stroke_width=2)
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Create(graph), Write(rule), run_time=1.6)
        self.play(Create(here), run_time=0.6)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'Come nearer from both sides, and watch the values.',
        'Acerquémonos por ambos lados y miremos los valores.',
        'Aproximemo-nos dos dois lados e olhemos os valores.',
        'Approchons des deux côtés et regardons les valeurs.',
        'Wir kommen von beiden Seiten näher und sehen auf die Werte.',
      ),
      plays: python`
        distance = ValueTracker(1.2)
        low, high = axes.y_range[:2]
        on_chart = lambda x: axes.c2p(x, np.clip(np.nan_to_num(f(x)), low, high))
        left = always_redraw(lambda: Dot(on_chart(a - distance.get_value()), color=SKY, radius=0.1))
        right = always_redraw(lambda: Dot(on_chart(a + distance.get_value()), color=CORAL, radius=0.1))
        self.play(FadeIn(left), FadeIn(right), run_time=0.5)
        closer = distance.animate(run_time=5, rate_func=rush_into).set_value(0.02)
        self.play(closer, LaggedStart(*[FadeIn(row, shift=0.1 * UP) for row in rows], lag_ratio=0.9, run_time=5))
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'One value for both sides is the limit. Else there is none.',
        'Un mismo valor por ambos lados es el límite. Si no, no lo hay.',
        'Um só valor dos dois lados é o limite. Senão, não existe.',
        'Une même valeur des deux côtés est la limite. Sinon, il n’y en a pas.',
        'Ein Wert von beiden Seiten ist der Grenzwert. Sonst gibt es keinen.',
      ),
      plays: python`
        sign = maths(sign_text + " " + answer_text, 44, MINT, 4.6).move_to([4.2, -1.7, 0])
        self.play(Write(sign), run_time=1.4)
        self.play(Create(SurroundingRectangle(sign, color=MINT, buff=0.2, corner_radius=0.12)), run_time=0.7)
        if limit is not None and low <= limit <= high:
            hole = Circle(radius=0.13, color=MINT, stroke_width=5).move_to(axes.c2p(a, limit))
            self.play(Create(hole), Flash(hole, color=MINT), run_time=1)
      `,
    },
  ],
}
