import { python } from '../python.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

type Fraction = readonly [above: number, below: number]

/** The first two fractions of the text, else a half and a third. `UNPROCESSABLE` for those that are not drawn. */
const fractionsOf = (text: string): readonly [Fraction, Fraction] => {
  const found = [...text.matchAll(/(?<![\d/])(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/])/gu)].map(
    ([, above, below]) => [Number(above), Number(below)] as const,
  )
  const isDrawn = ([above, below]: Fraction) => above > 0 && below >= 2 && below <= 8 && above <= below
  if (!found.every(isDrawn))
    throw cannotDraw('Fractions up to one with denominators from 2 to 8 can be drawn, like 1/2 + 1/3.')
  const [first, second] = found
  return first && second
    ? [first, second]
    : [
        [1, 2],
        [1, 3],
      ]
}

export const fractions: Topic = {
  id: 'fractions',
  title: inWords(
    'Adding fractions',
    'Sumar fracciones',
    'Somar frações',
    'Additionner des fractions',
    'Brüche addieren',
  ),
  example: inWords(
    'add the fractions 1/2 + 1/3',
    'sumar las fracciones 1/2 + 1/3',
    'somar as frações 1/2 + 1/3',
    'additionner les fractions 1/2 + 1/3',
    'Brüche addieren 1/2 + 1/3',
  ),
  keywords: {
    en: { fraction: 3, fractions: 3, 'common denominator': 3 },
    es: { fraccion: 3, fracciones: 3, denominador: 2 },
    pt: { fracao: 3, fracoes: 3 },
    fr: { denominateur: 2 },
    de: { bruch: 3, bruche: 3, bruchrechnung: 4, nenner: 2 },
  },
  takesFormula: false,
  heading: inWords(
    'Adding fractions: parts of one size',
    'Sumar fracciones: partes de un tamaño',
    'Somar frações: partes de um tamanho',
    'Additionner des fractions : des parts égales',
    'Brüche addieren: Teile von einer Größe',
  ),
  opening({ text }) {
    const [[a, b], [c, d]] = fractionsOf(text)
    return {
      python: python`
        a, b, c, d = ${a}, ${b}, ${c}, ${d}
        width, height = 6.4, 0.95
        def bar(parts, filled, y, color):
            step = width / parts
            cells = VGroup()
            for k in range(parts):
                cell = Rectangle(width=step, height=height, color=INK, stroke_width=2, fill_color=color, fill_opacity=0.85 if k < filled else 0.06)
                cells.add(cell.move_to([-6.0 + step * (k + 0.5), y, 0]))
            return cells
        first, second = bar(b, a, 1.9, AMBER), bar(d, c, 0.4, MINT)
        common = b * d // int(np.gcd(b, d))
        fine_first, fine_second = bar(common, a * common // b, 1.9, AMBER), bar(common, c * common // d, 0.4, MINT)
        above = a * common // b + c * common // d
        shared = int(np.gcd(above, common))
        sum_text = f"{a}/{b} + {c}/{d} = {a * common // b}/{common} + {c * common // d}/{common} = {above}/{common}"
        if shared > 1:
            sum_text += f" = {above // shared}/{common // shared}" if common > shared else f" = {above // shared}"
      `,
    }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Two fractions of the same whole.',
        'Dos fracciones del mismo entero.',
        'Duas frações do mesmo inteiro.',
        'Deux fractions d’un même tout.',
        'Zwei Brüche vom selben Ganzen.',
      ),
      plays: python`
        tags = VGroup(maths(f"{a}/{b}", 50, AMBER).move_to([1.3, 1.9, 0]), maths(f"{c}/{d}", 50, MINT).move_to([1.3, 0.4, 0]))
        self.play(FadeIn(first), Write(tags[0]), run_time=1.2)
        self.play(FadeIn(second), Write(tags[1]), run_time=1.2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Their parts differ in size. Cut both into equal ones.',
        'Sus partes son distintas. Cortemos ambas en partes iguales.',
        'As partes são diferentes. Cortemos ambas em partes iguais.',
        'Leurs parts diffèrent. Coupons-les en parts égales.',
        'Ihre Teile sind verschieden groß. Wir schneiden beide gleich.',
      ),
      plays: python`
        finer = VGroup(
            maths(f"= {a * common // b}/{common}", 50, AMBER).next_to(tags[0], RIGHT, buff=0.25),
            maths(f"= {c * common // d}/{common}", 50, MINT).next_to(tags[1], RIGHT, buff=0.25),
        )
        self.play(ReplacementTransform(first, fine_first), Write(finer[0]), run_time=1.4)
        self.play(ReplacementTransform(second, fine_second), Write(finer[1]), run_time=1.4)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Now the parts can be counted together.',
        'Ahora las partes se pueden contar juntas.',
        'Agora as partes podem contar-se juntas.',
        'On peut maintenant compter les parts ensemble.',
        'Jetzt lassen sich die Teile zusammen zählen.',
      ),
      plays: python`
        step = width / common
        filled = [cell.copy() for cell in fine_first[: a * common // b]] + [cell.copy() for cell in fine_second[: c * common // d]]
        scale = min(1, 12.0 / (step * len(filled)))
        row = VGroup(*filled)
        target = row.copy().arrange(RIGHT, buff=0).scale(scale)
        target.move_to([-6.0 + target.width / 2, -1.0, 0])
        self.play(Transform(row, target), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'That is all there is to a common denominator.',
        'Eso es todo lo que hay tras un común denominador.',
        'É só isso que há num denominador comum.',
        'Voilà tout le secret d’un dénominateur commun.',
        'Mehr steckt nicht hinter dem gemeinsamen Nenner.',
      ),
      plays: python`
        answer = maths(sum_text, 48, INK, 8).move_to([-1.5, -2.2, 0])
        self.play(Write(answer), run_time=1.8)
      `,
    },
  ],
}
