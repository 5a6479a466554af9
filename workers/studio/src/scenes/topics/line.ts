import { evaluate } from '../expression/evaluate.ts'
import { typstNumber } from '../expression/write-typst.ts'
import { python } from '../python.ts'
import { cannotDraw } from '../refuse.ts'
import type { Problem, Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Slope and height of the formula. `UNPROCESSABLE` where it is no line. */
const lineOf = ({ formula }: Problem): readonly [slope: number, height: number] => {
  if (!formula) return [2, 1]
  const valueAt = (x: number) => evaluate(formula.tree, x)
  const [height, slope] = [valueAt(0), valueAt(1) - valueAt(0)]
  const isLine = [2, -1, 0.5].every((x) => Math.abs(valueAt(x) - (height + x * slope)) < 1e-9)
  if (isLine && Math.abs(slope) <= 1000 && Math.abs(height) <= 1000) return [slope, height]
  throw cannotDraw('This formula is no straight line. Try one like y = 2x + 1.')
}

/** Nobody writes 1x. */
const factorText = (value: number): string =>
  Math.abs(value) === 1 ? typstNumber(value).replace('1', '') : typstNumber(value)

export const line: Topic = {
  id: 'line',
  title: inWords('Straight line', 'Recta', 'Reta', 'Droite', 'Gerade'),
  example: inWords(
    'the line y = 2x + 1',
    'la recta y = 2x + 1',
    'a reta y = 2x + 1',
    'la droite y = 2x + 1',
    'die Gerade y = 2x + 1',
  ),
  keywords: {
    en: { line: 1, 'straight line': 3, 'linear function': 3, 'linear equation': 3, slope: 2, intercept: 2, y: 1 },
    es: { recta: 2, 'funcion lineal': 3, pendiente: 2, ordenada: 1 },
    pt: { reta: 2, 'funcao linear': 3, 'funcao afim': 3, declive: 2 },
    fr: { droite: 2, 'fonction affine': 3, 'fonction lineaire': 3, pente: 2 },
    de: { gerade: 2, geraden: 2, 'lineare funktion': 3, steigung: 2, achsenabschnitt: 2 },
  },
  takesFormula: true,
  heading: inWords(
    'The line: slope and intercept',
    'La recta: pendiente y ordenada',
    'A reta: declive e ordenada',
    'La droite : pente et ordonnée',
    'Die Gerade: Steigung und Achsenabschnitt',
  ),
  opening(problem) {
    const [slope, height] = lineOf(problem)
    const top = Math.max(3, Math.abs(height) + Math.abs(slope) * 1.5)
    const rule = `y = ${factorText(slope)} x ${height < 0 ? '-' : '+'} ${typstNumber(Math.abs(height))}`
    return {
      python: python`
        m, b = ${slope}, ${height}
        axes = chart([-3, 3], [${-top}, ${top}], width=7.2, height=5.0, at=[-2.6, 0.15, 0])
        numbers = marks(axes, [-2, -1, 1, 2])
        whole = straight(axes, 0, b, m, AMBER, 5)
        rule_text = ${rule}
      `,
      values: { slope: typstNumber(slope), height: typstNumber(height) },
    }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'A line needs two numbers only.',
        'Una recta necesita solo dos números.',
        'Uma reta precisa só de dois números.',
        'Une droite n’a besoin que de deux nombres.',
        'Eine Gerade braucht nur zwei Zahlen.',
      ),
      plays: python`
        rule = maths(rule_text, 54, AMBER, 4.6).move_to([4.2, 1.8, 0])
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Write(rule), run_time=1.2)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'It crosses the vertical axis at {height}.',
        'Corta el eje vertical en {height}.',
        'Corta o eixo vertical em {height}.',
        'Elle coupe l’axe vertical en {height}.',
        'Sie schneidet die senkrechte Achse bei {height}.',
      ),
      plays: python`
        start = Dot(axes.c2p(0, b), color=MINT, radius=0.12)
        note = maths(f"b = {b:g}", 46, MINT).move_to([4.2, 0.5, 0])
        self.play(FadeIn(start, scale=3), Write(note), run_time=1.2)
        self.play(Flash(start, color=MINT), run_time=0.8)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'One step to the right changes the height by {slope}: the slope.',
        'Un paso a la derecha cambia la altura en {slope}: la pendiente.',
        'Um passo à direita muda a altura em {slope}: o declive.',
        'Un pas à droite change la hauteur de {slope} : la pente.',
        'Ein Schritt nach rechts ändert die Höhe um {slope}: die Steigung.',
      ),
      plays: python`
        run = Line(axes.c2p(0, b), axes.c2p(1, b), color=SKY, stroke_width=5)
        rise = Line(axes.c2p(1, b), axes.c2p(1, b + m), color=CORAL, stroke_width=5)
        slope_note = maths(f"m = {m:g}", 46, CORAL).move_to([4.2, -0.5, 0])
        self.play(Create(run), run_time=1)
        self.play(Create(rise), Write(slope_note), run_time=1.2)
        self.play(FadeIn(Dot(axes.c2p(1, b + m), color=CORAL, radius=0.12), scale=2), run_time=0.6)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'Every further step does the same, so the points form a line.',
        'Cada paso hace lo mismo: los puntos forman una recta.',
        'Cada passo faz o mesmo: os pontos formam uma reta.',
        'Chaque pas fait de même : les points forment une droite.',
        'Jeder weitere Schritt tut dasselbe: So entsteht eine Gerade.',
      ),
      plays: python`
        self.play(Create(whole), run_time=2)
        self.play(Circumscribe(rule, color=AMBER), run_time=1.2)
      `,
    },
  ],
}
