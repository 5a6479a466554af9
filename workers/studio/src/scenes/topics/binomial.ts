import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const binomial: Topic = {
  id: 'binomial',
  title: inWords(
    'Binomial to normal distribution',
    'De la binomial a la normal',
    'Da binomial à normal',
    'De la loi binomiale à la loi normale',
    'Von der Binomial- zur Normalverteilung',
  ),
  example: inWords(
    'binomial and normal distribution',
    'distribución binomial y normal',
    'distribuição binomial e normal',
    'loi binomiale et loi normale',
    'Binomialverteilung und Normalverteilung',
  ),
  keywords: {
    en: {
      binomial: 3,
      'normal distribution': 3,
      'bell curve': 3,
      gaussian: 2,
      'coin tosses': 2,
      'coin flips': 2,
      distribution: 1,
    },
    es: { 'distribucion normal': 3, 'campana de gauss': 4, distribucion: 1 },
    pt: { 'distribuicao normal': 3, 'curva de sino': 3 },
    fr: { binomiale: 3, 'loi normale': 3, 'courbe de gauss': 3 },
    de: { binomialverteilung: 3, normalverteilung: 3, glockenkurve: 3 },
  },
  takesFormula: false,
  heading: inWords(
    'From coin tosses to the bell curve',
    'De tirar monedas a la campana',
    'De atirar moedas à curva de sino',
    'Du pile ou face à la courbe en cloche',
    'Vom Münzwurf zur Glockenkurve',
  ),
  opening: () => ({
    python: python`
      floor, width = -2.1, 8.4
      def chances(n):
          row = [1.0]
          for k in range(n):
              row.append(row[-1] * (n - k) / (k + 1))
          return np.array(row) / 2.0 ** n
      def bars(n):
          values = chances(n)
          reach = 4 * np.sqrt(n) / 2
          first, last = max(0, int(np.floor(n / 2 - reach))), min(n, int(np.ceil(n / 2 + reach)))
          step = width / (last - first + 1)
          tall = 4.2 / values.max()
          group = VGroup()
          for k in range(first, last + 1):
              bar = Rectangle(width=step * 0.86, height=max(values[k] * tall, 0.01), stroke_width=0, fill_color=AMBER, fill_opacity=0.85)
              group.add(bar.move_to([-6.2 + step * (k - first + 0.5), floor, 0], aligned_edge=DOWN))
          return group
      base = Line([-6.4, floor, 0], [-6.0 + width, floor, 0], color=MIST, stroke_width=2)
      tag = lambda n: maths(f"n = {n}", 46, AMBER).move_to([4.6, 1.9, 0])
    `,
  }),
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'Toss a coin four times: two heads are likelier than four.',
        'Cuatro monedas: dos caras son más probables que cuatro.',
        'Quatro moedas: duas caras são mais prováveis que quatro.',
        'Quatre lancers : deux faces sont plus probables que quatre.',
        'Vier Würfe: Zweimal Kopf ist wahrscheinlicher als viermal.',
      ),
      plays: python`
        now, text = bars(4), tag(4)
        self.play(Create(base), FadeIn(text), run_time=0.7)
        self.play(LaggedStart(*[GrowFromEdge(bar, DOWN) for bar in now], lag_ratio=0.2), run_time=2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Each bar counts the ways in which it can come about.',
        'Cada barra cuenta de cuántas maneras puede ocurrir.',
        'Cada barra conta de quantas maneiras pode acontecer.',
        'Chaque barre compte les façons d’y arriver.',
        'Jeder Balken zählt die Wege, auf denen es dazu kommt.',
      ),
      plays: python`
        law = maths("P(k) = binom(n, k) thin 1/2^n", 46, INK).move_to([4.6, 0.6, 0])
        self.play(Write(law), run_time=1.6)
        self.play(*[Indicate(bar, color=MINT, scale_factor=1.05) for bar in now], run_time=1.2)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'The more tosses, the smoother the outline.',
        'Cuantas más tiradas, más suave el contorno.',
        'Quanto mais lançamentos, mais suave o contorno.',
        'Plus on lance, plus le contour est lisse.',
        'Je mehr Würfe, desto glatter der Umriss.',
      ),
      plays: python`
        for n in (10, 30, 100):
            finer, label = bars(n), tag(n)
            self.play(FadeOut(now), FadeOut(text), FadeIn(finer), FadeIn(label), run_time=0.8)
            now, text = finer, label
            self.wait(1)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'What it approaches is the bell of the normal distribution.',
        'A lo que se acerca es la campana de la distribución normal.',
        'Aproxima-se do sino da distribuição normal.',
        'Il s’approche de la cloche de la loi normale.',
        'Er nähert sich der Glocke der Normalverteilung.',
      ),
      plays: python`
        zs = np.linspace(-4, 4, 161)
        points = [[-6.2 + width * (z + 4) / 8, floor + 4.2 * np.exp(-z * z / 2), 0] for z in zs]
        bell = VMobject(color=MINT, stroke_width=6).set_points_as_corners(points)
        self.play(Create(bell), run_time=2)
        self.play(Write(maths("e^(-z^2 / 2)", 50, MINT).move_to([4.6, -0.9, 0])), run_time=1)
      `,
    },
  ],
}
