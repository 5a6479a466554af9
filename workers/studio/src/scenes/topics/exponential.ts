import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const exponential: Topic = {
  id: 'exponential',
  title: inWords(
    'Exponential function and e',
    'Función exponencial y e',
    'Função exponencial e o número e',
    'Exponentielle et nombre e',
    'Exponentialfunktion und e',
  ),
  example: inWords(
    'exponential function and e',
    'función exponencial y e',
    'função exponencial e o número e',
    'fonction exponentielle et e',
    'Exponentialfunktion und e',
  ),
  keywords: {
    en: { exponential: 3, 'number e': 3, 'e x': 1, 'euler s number': 3, growth: 1 },
    es: { 'numero e': 3, 'numero de euler': 3, crecimiento: 1 },
    pt: { exponencial: 3, crescimento: 1 },
    fr: { exponentielle: 3, 'nombre e': 3, croissance: 1 },
    de: { exponentialfunktion: 3, exponentiell: 3, 'eulersche zahl': 4, wachstum: 1 },
  },
  takesFormula: false,
  heading: inWords(
    'e: where the slope is the height',
    'e: donde la pendiente es la altura',
    'e: onde o declive é a altura',
    'e : quand la pente est la hauteur',
    'e: wo die Steigung die Höhe ist',
  ),
  opening: () => ({
    python: python`
      axes = chart([-2, 2], [-0.6, 5], width=7.2, height=5.0, at=[-2.6, 0.15, 0])
      numbers = marks(axes, [-1, 1], [1, 2, 3, 4])
      base = ValueTracker(2)
      def grown():
          c = np.log(base.get_value())
          return curve(axes, lambda x: np.exp(c * x), [[-2, min(2, np.log(5) / c)]])
      graph = always_redraw(grown)
      at = ValueTracker(0)
      def tangent_now():
          c, x = np.log(base.get_value()), at.get_value()
          return straight(axes, x, np.exp(c * x), c * np.exp(c * x), CORAL)
      tangent = always_redraw(tangent_now)
      point = always_redraw(lambda: Dot(axes.c2p(at.get_value(), np.exp(np.log(base.get_value()) * at.get_value())), color=INK))
      tag = lambda code: maths(code, 48, AMBER).move_to([4.2, 0.4, 0])
    `,
  }),
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'Powers of a base grow faster the larger they already are.',
        'Las potencias crecen más deprisa cuanto mayores son ya.',
        'As potências crescem mais depressa quanto maiores já são.',
        'Les puissances croissent d’autant plus vite qu’elles sont grandes.',
        'Potenzen wachsen umso schneller, je größer sie schon sind.',
      ),
      plays: python`
        rule = maths("y = a^x", 54, AMBER).move_to([4.2, 1.8, 0])
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(FadeIn(graph), Write(rule), run_time=1.4)
      `,
    },
    {
      seconds: 8.5,
      says: inWords(
        'All pass through height 1. How steep they are there depends on the base.',
        'Todas pasan por la altura 1. Su pendiente allí depende de la base.',
        'Todas passam pela altura 1. O declive ali depende da base.',
        'Toutes passent à la hauteur 1. La pente y dépend de la base.',
        'Alle gehen durch die Höhe 1. Wie steil, das hängt von der Basis ab.',
      ),
      plays: python`
        now = tag("a = 2")
        self.play(FadeIn(tangent), FadeIn(point), FadeIn(now), run_time=0.8)
        self.play(base.animate.set_value(4), FadeOut(now), run_time=2.4)
        now = tag("a = 4")
        self.play(FadeIn(now), run_time=0.4)
        self.play(base.animate.set_value(np.e), FadeOut(now), run_time=2.4)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'For one base the slope there is just 1. This base is called e.',
        'Con una sola base la pendiente allí es 1. Esa base se llama e.',
        'Com uma só base o declive ali é 1. Essa base chama-se e.',
        'Pour une seule base, la pente y vaut 1. Cette base est e.',
        'Bei einer Basis ist die Steigung dort genau 1. Sie heißt e.',
      ),
      plays: python`
        number = maths("e = 2.71828 dots", 52, MINT).move_to([4.2, 0.3, 0])
        self.play(Write(number), run_time=1.4)
        self.play(Create(SurroundingRectangle(number, color=MINT, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'And then at every point the slope equals the height.',
        'Y entonces, en cada punto, la pendiente es igual a la altura.',
        'E então, em cada ponto, o declive é igual à altura.',
        'Alors, en chaque point, la pente égale la hauteur.',
        'Und dann gleicht an jeder Stelle die Steigung der Höhe.',
      ),
      plays: python`
        law = maths("(e^x)' = e^x", 50, CORAL).move_to([4.2, -1.2, 0])
        self.play(Write(law), at.animate.set_value(-1.6), run_time=2)
        self.play(at.animate.set_value(1.45), run_time=4)
      `,
    },
  ],
}
