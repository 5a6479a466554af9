import { evaluate } from '../expression/evaluate.ts'
import { combine, number, variable } from '../expression/expression.ts'
import { simplify } from '../expression/simplify.ts'
import { typstNumber } from '../expression/write-typst.ts'
import { graphOf } from '../graph.ts'
import { inTurn, python } from '../python.ts'
import { readWindow } from '../read-window.ts'
import { cannotDraw } from '../refuse.ts'
import type { Problem, Topic } from '../topic.ts'
import { inWords } from '../words.ts'

type Quadratic = readonly [a: number, b: number, c: number]

const example: Quadratic = [1, -2, -3]

/** `UNPROCESSABLE` where the formula is none of second degree. */
const quadraticOf = ({ formula }: Problem): Quadratic => {
  if (!formula) return example
  const [c = 0, one = 0, less = 0, three = 0] = [0, 1, -1, 3].map((x) => evaluate(formula.tree, x))
  const [a, b] = [(one + less) / 2 - c, (one - less) / 2]
  const isQuadratic = Math.abs(9 * a + 3 * b + c - three) < 1e-6 && Math.abs(a) > 1e-6
  if (isQuadratic) return [a, b, c]
  throw cannotDraw('This formula is no parabola. Try one like x^2 - 2x - 3.')
}

const rounded = (value: number): number => Number(value.toFixed(2)) + 0

export const parabola: Topic = {
  id: 'parabola',
  title: inWords('Parabola', 'Parábola', 'Parábola', 'Parabole', 'Parabel'),
  example: inWords(
    'parabola x^2 - 2x - 3',
    'parábola x^2 - 2x - 3',
    'parábola x^2 - 2x - 3',
    'parabole x^2 - 2x - 3',
    'Parabel x^2 - 2x - 3',
  ),
  keywords: {
    en: { parabola: 3, quadratic: 3, vertex: 1, roots: 1, 'good samaritan': -3 },
    es: { cuadratica: 3, vertice: 1, raices: 1 },
    pt: { quadratica: 3, 'segundo grau': 3, bhaskara: 3 },
    fr: { parabole: 3, 'second degre': 3, sommet: 1, racines: 1 },
    de: { parabel: 3, quadratische: 3, scheitel: 2, nullstellen: 2 },
  },
  takesFormula: true,
  heading: inWords(
    'The parabola: vertex and roots',
    'La parábola: vértice y raíces',
    'A parábola: vértice e raízes',
    'La parabole : sommet et racines',
    'Die Parabel: Scheitel und Nullstellen',
  ),
  opening(problem) {
    const [a, b, c] = quadraticOf(problem)
    const middle = -b / (2 * a)
    const height = c - (b * b) / (4 * a)
    const under = b * b - 4 * a * c
    const half = under > 0 ? Math.sqrt(under) / (2 * Math.abs(a)) : 0
    const reach = Math.max(half * 1.6, 1.5)
    const power = combine('product', number(a), combine('power', variable, number(2)))
    const tree = simplify(combine('sum', combine('sum', power, combine('product', number(b), variable)), number(c)))
    const roots = under > 1e-9 ? [middle - half, middle + half] : [middle]
    const rest = python`
      middle, height, roots = ${middle}, ${height}, ${under < -1e-9 ? [] : roots}
      vertex_text = ${`(${typstNumber(rounded(middle))}, ${typstNumber(rounded(height))})`}
      root_text = ${under < -1e-9 ? 'b^2 - 4 a c < 0' : roots.map((root, index) => `x_${index + 1} = ${typstNumber(rounded(root))}`).join(', quad ')}
      solution = "x = (-b plus.minus sqrt(b^2 - 4 a c)) / (2 a)"
    `
    const window = readWindow(tree, [[middle - reach, middle + reach]])
    return { python: inTurn(graphOf({ variable: problem.formula?.variable ?? 'x', tree }, window), rest) }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'A square in the rule bends the graph into a parabola.',
        'Un cuadrado en la fórmula curva la gráfica: una parábola.',
        'Um quadrado na fórmula curva o gráfico: uma parábola.',
        'Un carré dans la formule courbe le graphe : une parabole.',
        'Ein Quadrat in der Formel biegt den Graphen zur Parabel.',
      ),
      plays: python`
        rule = maths(rule_text, 44, AMBER, 4.6).move_to([4.2, 2.0, 0])
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Create(graph), Write(rule), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'It mirrors itself in a line through its turning point, the vertex.',
        'Se refleja en una recta por su punto de giro, el vértice.',
        'Reflete-se numa reta pelo seu ponto de viragem, o vértice.',
        'Elle se reflète dans une droite par son sommet.',
        'Sie spiegelt sich an einer Geraden durch ihren Scheitel.',
      ),
      plays: python`
        mirror = DashedLine(axes.c2p(middle, axes.y_range[0]), axes.c2p(middle, axes.y_range[1]), color=SKY)
        vertex = Dot(place(middle), color=SKY, radius=0.12)
        note = maths(vertex_text, 44, SKY).move_to([4.2, 0.9, 0])
        self.play(Create(mirror), run_time=1)
        self.play(FadeIn(vertex, scale=3), Write(note), run_time=1.2)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'Where it meets the axis its value is zero: these are the roots.',
        'Donde toca el eje vale cero: son las raíces.',
        'Onde toca o eixo vale zero: são as raízes.',
        'Là où elle touche l’axe, elle vaut zéro : ce sont les racines.',
        'Wo sie die Achse trifft, ist ihr Wert null: die Nullstellen.',
      ),
      plays: python`
        dots = VGroup(*[Dot(axes.c2p(root, 0), color=CORAL, radius=0.12) for root in roots])
        found = maths(root_text, 42, CORAL, 4.6).move_to([4.2, -0.1, 0])
        self.play(*[FadeIn(dot, scale=3) for dot in dots], Write(found), run_time=1.5)
        self.play(*[Flash(dot, color=CORAL) for dot in dots], Indicate(found, color=CORAL), run_time=1)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'One formula finds them for every such parabola.',
        'Una fórmula las halla para toda parábola así.',
        'Uma fórmula encontra-as para toda parábola assim.',
        'Une formule les donne pour toute parabole.',
        'Eine Formel findet sie für jede solche Parabel.',
      ),
      plays: python`
        general = maths(solution, 42, INK, 4.6).move_to([4.2, -1.6, 0])
        self.play(Write(general), run_time=1.6)
        self.play(Create(SurroundingRectangle(general, color=CORAL, buff=0.2, corner_radius=0.12)), run_time=0.8)
      `,
    },
  ],
}
