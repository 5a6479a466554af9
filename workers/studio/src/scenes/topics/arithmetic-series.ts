import { python } from '../python.ts'
import { wholesIn } from '../read-numbers.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const arithmeticSeries: Topic = {
  id: 'arithmetic-series',
  title: inWords(
    'Arithmetic series',
    'Serie aritmética',
    'Série aritmética',
    'Série arithmétique',
    'Arithmetische Reihe',
  ),
  example: inWords(
    'arithmetic series 1 to 100',
    'serie aritmética de 1 a 100',
    'série aritmética de 1 a 100',
    'série arithmétique de 1 à 100',
    'arithmetische Reihe von 1 bis 100',
  ),
  keywords: {
    en: {
      'arithmetic series': 4,
      'arithmetic sequence': 4,
      'arithmetic progression': 4,
      gauss: 2,
      'sum of the first': 3,
      'sum of numbers': 3,
      '1 2 3': 2,
    },
    es: { 'serie aritmetica': 4, 'progresion aritmetica': 4, 'suma de los primeros': 3 },
    pt: { 'progressao aritmetica': 4, 'soma dos primeiros': 3 },
    fr: { 'serie arithmetique': 4, 'suite arithmetique': 4, 'somme des premiers': 3 },
    de: { 'arithmetische reihe': 4, 'arithmetische folge': 4, 'arithmetischen reihe': 4, 'summe der ersten': 3 },
  },
  takesFormula: false,
  heading: inWords(
    'Adding 1 + 2 + 3 + … at one glance',
    'Sumar 1 + 2 + 3 + … de un vistazo',
    'Somar 1 + 2 + 3 + … num relance',
    'Additionner 1 + 2 + 3 + … d’un coup d’œil',
    '1 + 2 + 3 + … auf einen Blick',
  ),
  opening({ text }) {
    const most = Math.max(...wholesIn(text, [2, 100_000]), 0) || 100
    return {
      python: python`
        n = 7
        size = 0.56
        corner = np.array([-6.1, -2.1, 0])
        tile = lambda column, row, color: Square(size * 0.92, stroke_width=0, fill_color=color, fill_opacity=0.9).move_to(
            corner + size * np.array([column + 0.5, row + 0.5, 0])
        )
        stairs = VGroup(*[VGroup(*[tile(k, row, AMBER) for row in range(k + 1)]) for k in range(n)])
        fits = VGroup(*[VGroup(*[tile(k, row, SKY) for row in range(k + 1, n + 1)]) for k in range(n)])
        last = ${most}
        total = last * (last + 1) // 2
      `,
      values: { last: String(most) },
    }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'One, two, three and so on: columns that form stairs.',
        'Uno, dos, tres y así: columnas en escalera.',
        'Um, dois, três e assim por diante: colunas em escada.',
        'Un, deux, trois et ainsi de suite : des colonnes en escalier.',
        'Eins, zwei, drei und so weiter: Säulen als Treppe.',
      ),
      plays: python`
        self.play(LaggedStart(*[FadeIn(column, shift=0.2 * UP) for column in stairs], lag_ratio=0.35), run_time=3)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'The same stairs again, turned over, fill a rectangle.',
        'La misma escalera, dada la vuelta, completa un rectángulo.',
        'A mesma escada, virada, completa um retângulo.',
        'Le même escalier, retourné, complète un rectangle.',
        'Dieselbe Treppe, umgedreht, füllt ein Rechteck.',
      ),
      plays: python`
        second = stairs.copy().set_color(SKY)
        self.play(second.animate.rotate(PI).move_to(fits), run_time=2.4)
        high = maths("n + 1", 40, INK).next_to(VGroup(stairs, second), RIGHT, buff=0.2)
        wide = maths("n", 40, INK).next_to(VGroup(stairs, second), DOWN, buff=0.1)
        self.play(Write(high), Write(wide), run_time=1)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Half of it is the sum.',
        'La mitad de él es la suma.',
        'Metade dele é a soma.',
        'Sa moitié est la somme.',
        'Die Hälfte davon ist die Summe.',
      ),
      plays: python`
        law = maths("1 + 2 + dots + n = (n (n + 1)) / 2", 46, AMBER, 5.4).move_to([3.6, 1.2, 0])
        self.play(Write(law), FadeToColor(second, FAINT), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'So the numbers up to {last} need one multiplication only.',
        'Así, hasta {last} basta una sola multiplicación.',
        'Assim, até {last} basta uma só multiplicação.',
        'Ainsi, jusqu’à {last}, une multiplication suffit.',
        'So genügt bis {last} eine einzige Multiplikation.',
      ),
      plays: python`
        answer = maths(f"({last} dot {last + 1}) / 2 = {total}", 50, MINT, 5.4).move_to([3.6, -0.7, 0])
        self.play(Write(answer), run_time=1.5)
        self.play(Create(SurroundingRectangle(answer, color=MINT, buff=0.22, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
