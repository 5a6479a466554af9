import { python } from '../python.ts'
import { numbersIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const logarithm: Topic = {
  id: 'logarithm',
  title: inWords('Logarithm', 'Logaritmo', 'Logaritmo', 'Logarithme', 'Logarithmus'),
  example: inWords(
    'logarithm of base 2',
    'logaritmo de base 2',
    'logaritmo de base 2',
    'logarithme de base 2',
    'Logarithmus zur Basis 2',
  ),
  keywords: {
    en: { logarithm: 3, logarithms: 3, log: 2, base: 1 },
    es: { logaritmo: 3, logaritmos: 3 },
    pt: { logaritmica: 3 },
    fr: { logarithme: 3, logarithmes: 3 },
    de: { logarithmus: 3, logarithmen: 3, basis: 1 },
  },
  takesFormula: false,
  heading: inWords(
    'The logarithm asks for the exponent',
    'El logaritmo pregunta por el exponente',
    'O logaritmo pergunta pelo expoente',
    'Le logarithme demande l’exposant',
    'Der Logarithmus fragt nach dem Exponenten',
  ),
  opening({ text }) {
    const [base = 2] = numbersIn(text)
    if (base < 1.5 || base > 10) throw cannotDraw('Bases from 1.5 to 10 can be drawn, like base 2.')
    return {
      python: python`
        base = ${base}
        c = np.log(base)
        axes = chart([-2, 6], [-2, 4], width=6.9, height=5.1, at=[-2.9, 0.15, 0])
        numbers = marks(axes, [1, 2, 4], [1, 2, 3])
        power = curve(axes, lambda x: np.exp(c * x), [[-2, min(np.log(4) / c, 6)]], AMBER)
        log = curve(axes, lambda x: np.log(x) / c, [[np.exp(-2 * c) + 0.0001, 6]], MINT)
        mirror = DashedLine(axes.c2p(-2, -2), axes.c2p(4, 4), color=MIST, stroke_width=2)
        steps = [(n, base ** n) for n in (1, 2, 3)]
      `,
      values: { base: String(base) },
    }
  },
  beats: [
    {
      seconds: 6,
      says: inWords(
        'Powers of {base}: from the exponent to the value.',
        'Potencias de {base}: del exponente al valor.',
        'Potências de {base}: do expoente ao valor.',
        'Puissances de {base} : de l’exposant à la valeur.',
        'Potenzen von {base}: vom Exponenten zum Wert.',
      ),
      plays: python`
        self.play(Create(axes), FadeIn(numbers), run_time=1)
        self.play(Create(power), run_time=1.2)
        left = VGroup(*[maths(f"{base:g}^{n} = {value:g}", 42, AMBER) for n, value in steps])
        left.arrange(DOWN, buff=0.35).move_to([2.9, 0.9, 0])
        self.play(LaggedStart(*[Write(row) for row in left], lag_ratio=0.4), run_time=2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'The logarithm goes back: which exponent gives this value?',
        'El logaritmo vuelve atrás: ¿qué exponente da este valor?',
        'O logaritmo volta atrás: que expoente dá este valor?',
        'Le logarithme revient : quel exposant donne cette valeur ?',
        'Der Logarithmus geht zurück: Welcher Exponent gibt diesen Wert?',
      ),
      plays: python`
        right = VGroup(*[maths(f"log_({base:g}) {value:g} = {n}", 42, MINT) for n, value in steps])
        for row, partner in zip(right, left):
            row.next_to(partner, RIGHT, buff=0.55)
        both = VGroup(left, right)
        self.play(both.animate.move_to([4.05, 0.9, 0]).scale(min(1, 4.6 / both.width)), run_time=0.6)
        self.play(LaggedStart(*[TransformFromCopy(a, b) for a, b in zip(left, right)], lag_ratio=0.4), run_time=2.4)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'Swapping value and exponent mirrors the curve.',
        'Cambiar valor por exponente refleja la curva.',
        'Trocar valor por expoente reflete a curva.',
        'Échanger valeur et exposant reflète la courbe.',
        'Wert und Exponent vertauscht: Die Kurve spiegelt sich.',
      ),
      plays: python`
        self.play(Create(mirror), run_time=0.8)
        self.play(TransformFromCopy(power, log), run_time=2.4)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'So a product of values becomes a sum of exponents.',
        'Así un producto de valores se vuelve suma de exponentes.',
        'Assim um produto de valores torna-se soma de expoentes.',
        'Ainsi un produit de valeurs devient une somme d’exposants.',
        'So wird aus einem Produkt von Werten eine Summe von Exponenten.',
      ),
      plays: python`
        law = maths("log(u v) = log u + log v", 44, INK, 4.6).move_to([4.05, -1.5, 0])
        self.play(Write(law), run_time=1.5)
        self.play(Create(SurroundingRectangle(law, color=MINT, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
