import { python } from '../python.ts'
import { clamp, numbersIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** What a chart shows of amount, rate in percent and years. */
const drawn = [
  [1, 1e9],
  [0.5, 20],
  [2, 60],
] as const

/** Amount, rate in percent and years as the text names them, else an example. */
const termsOf = (text: string): readonly [amount: number, rate: number, years: number] => {
  const rate = numbersIn(/(\d+(?:[.,]\d+)?)\s*%/u.exec(text)?.[1] ?? '')[0] ?? 5
  const years =
    numbersIn(/(\d+)\s*(?:years?|años?|anos?|ans?|jahren?|jahre)(?![\p{L}])/iu.exec(text)?.[1] ?? '')[0] ?? 30
  const amount = numbersIn(text.replaceAll('%', ' % ')).find((value) => value !== rate && value !== years)
  const terms = [amount ?? 1000, rate, years] as const
  const isDrawn = drawn.every(([least, most], index) => clamp(terms[index] ?? 0, least, most) === terms[index])
  if (isDrawn) return terms
  throw cannotDraw('Rates from 0.5 to 20 % over 2 to 60 years can be drawn, like 1000 at 5% for 30 years.')
}

export const compoundInterest: Topic = {
  id: 'compound-interest',
  title: inWords('Compound interest', 'Interés compuesto', 'Juros compostos', 'Intérêts composés', 'Zinseszins'),
  example: inWords(
    'compound interest 1000 at 5% for 30 years',
    'interés compuesto 1000 al 5% durante 30 años',
    'juros compostos 1000 a 5% por 30 anos',
    'intérêts composés 1000 à 5% pendant 30 ans',
    'Zinseszins 1000 zu 5% für 30 Jahre',
  ),
  keywords: {
    en: { 'compound interest': 4, 'interest rate': 2 },
    es: { 'interes compuesto': 4 },
    pt: { 'juros compostos': 4, 'juro composto': 4 },
    fr: { 'interets composes': 4, 'interet compose': 4 },
    de: { zinseszins: 4, zinseszinsen: 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Compound interest: interest on interest',
    'Interés compuesto: intereses de intereses',
    'Juros compostos: juros sobre juros',
    'Intérêts composés : des intérêts d’intérêts',
    'Zinseszins: Zinsen auf Zinsen',
  ),
  opening({ text }) {
    const [amount, rate, years] = termsOf(text)
    const last = amount * (1 + rate / 100) ** years
    return {
      python: python`
        amount, rate, years = ${amount}, ${rate / 100}, ${years}
        floor, width = -2.2, 7.4
        step, unit = width / (years + 1), 4.6 / (amount * (1 + rate) ** years)
        def bar(year, low, high, color):
            shape = Rectangle(width=step * 0.82, height=max((high - low) * unit, 0.001), stroke_width=0, fill_color=color, fill_opacity=0.9)
            return shape.move_to([-6.3 + step * (year + 0.5), floor + low * unit, 0], aligned_edge=DOWN)
        own = VGroup(*[bar(year, 0, amount, AMBER) for year in range(years + 1)])
        plain = VGroup(*[bar(year, amount, amount * (1 + rate * year), MINT) for year in range(years + 1)])
        more = VGroup(*[bar(year, amount * (1 + rate * year), amount * (1 + rate) ** year, CORAL) for year in range(years + 1)])
        base = Line([-6.4, floor, 0], [-6.2 + width, floor, 0], color=MIST, stroke_width=2)
        law_text = "K_n = K_0 (1 + p)^n"
        value_text = ${`${amount} dot ${(1 + rate / 100).toFixed(4).replace(/0+$/u, '')}^${years} approx ${Math.round(last)}`}
      `,
      values: { amount: String(amount), rate: String(rate), years: String(years) },
    }
  },
  beats: [
    {
      seconds: 5,
      says: inWords(
        '{amount} are laid aside for {years} years.',
        'Se guardan {amount} durante {years} años.',
        'Guardam-se {amount} durante {years} anos.',
        'On met {amount} de côté pendant {years} ans.',
        '{amount} werden für {years} Jahre weggelegt.',
      ),
      plays: python`
        self.play(Create(base), run_time=0.6)
        self.play(LaggedStart(*[GrowFromEdge(shape, DOWN) for shape in own], lag_ratio=0.05), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'With {rate} % of this amount each year it grows in a straight line.',
        'Con el {rate} % de esa suma cada año crece en línea recta.',
        'Com {rate} % dessa soma por ano cresce em linha reta.',
        'Avec {rate} % de cette somme par an, cela croît tout droit.',
        'Mit {rate} % dieses Betrags im Jahr wächst es geradlinig.',
      ),
      plays: python`
        self.play(LaggedStart(*[GrowFromEdge(shape, DOWN) for shape in plain], lag_ratio=0.05), run_time=2.4)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'If interest earns interest too, it grows by a factor, and bends upward.',
        'Si el interés también rinde, crece por un factor y se curva.',
        'Se o juro também rende, cresce por um fator e curva-se.',
        'Si l’intérêt rapporte aussi, un facteur agit : cela se courbe.',
        'Bringen Zinsen selbst Zinsen, wirkt ein Faktor: Es biegt sich auf.',
      ),
      plays: python`
        self.play(LaggedStart(*[GrowFromEdge(shape, DOWN) for shape in more], lag_ratio=0.05), run_time=2.6)
        self.play(Write(maths(law_text, 48, INK).move_to([4.2, 1.5, 0])), run_time=1.2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'The red part is what the interest has earned.',
        'La parte roja es lo que rindieron los intereses.',
        'A parte vermelha é o que os juros renderam.',
        'La part rouge est ce que les intérêts ont rapporté.',
        'Der rote Teil ist, was die Zinsen eingebracht haben.',
      ),
      plays: python`
        answer = maths(value_text, 46, CORAL, 4.8).move_to([4.2, -0.2, 0])
        self.play(Write(answer), run_time=1.4)
        self.play(Create(SurroundingRectangle(answer, color=CORAL, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
