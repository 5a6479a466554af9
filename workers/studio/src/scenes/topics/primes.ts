import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const primes: Topic = {
  id: 'primes',
  title: inWords(
    'Sieve of primes',
    'Criba de números primos',
    'Crivo de números primos',
    'Crible des nombres premiers',
    'Sieb der Primzahlen',
  ),
  example: inWords(
    'prime numbers up to 100',
    'números primos hasta 100',
    'números primos até 100',
    'nombres premiers jusqu’à 100',
    'Primzahlen bis 100',
  ),
  keywords: {
    en: {
      prime: 2,
      primes: 3,
      'prime number': 2,
      'prime numbers': 3,
      eratosthenes: 3,
      sieve: 2,
      'prime minister': -4,
      'amazon prime': -4,
    },
    es: { 'numeros primos': 4, 'numero primo': 4, eratostenes: 3, criba: 2 },
    pt: { crivo: 2 },
    fr: { 'nombres premiers': 4, 'nombre premier': 4, eratosthene: 3, crible: 2 },
    de: { primzahl: 4, primzahlen: 4, sieb: 2 },
  },
  takesFormula: false,
  heading: inWords(
    'The sieve: what no number divides',
    'La criba: lo que ningún número divide',
    'O crivo: o que nenhum número divide',
    'Le crible : ce qu’aucun nombre ne divise',
    'Das Sieb: was keine Zahl teilt',
  ),
  opening: () => ({
    python: python`
      cells, figures = {}, {}
      for n in range(1, 101):
          row, column = divmod(n - 1, 20)
          at = [-6.3 + 0.663 * column, 2.1 - 0.9 * row, 0]
          cells[n] = RoundedRectangle(width=0.6, height=0.8, corner_radius=0.1, stroke_width=0, fill_color=FAINT, fill_opacity=0.7).move_to(at)
          figures[n] = words(str(n), 22).move_to(at)
      board = VGroup(*cells.values(), *figures.values())
      def sift(prime, color, seconds):
          gone = [n for n in range(prime * prime, 101, prime) if n in left]
          left.difference_update(gone)
          self.play(cells[prime].animate.set_fill(color, 0.95), run_time=0.4)
          fades = [cells[n].animate.set_fill(color, 0.12) for n in gone] + [figures[n].animate.set_opacity(0.25) for n in gone]
          self.play(LaggedStart(*fades, lag_ratio=0.02), run_time=seconds)
      left = set(range(2, 101))
    `,
  }),
  beats: [
    {
      seconds: 5,
      says: inWords(
        'All numbers up to 100. The 1 does not take part.',
        'Todos los números hasta 100. El 1 no participa.',
        'Todos os números até 100. O 1 não participa.',
        'Tous les nombres jusqu’à 100. Le 1 ne joue pas.',
        'Alle Zahlen bis 100. Die 1 zählt nicht mit.',
      ),
      plays: python`
        self.play(FadeIn(board), run_time=1.4)
        self.play(cells[1].animate.set_opacity(0.05), figures[1].animate.set_opacity(0.2), run_time=0.8)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        '2 stays. Its multiples can be divided by it: they go.',
        'El 2 queda. Sus múltiplos se dividen por él: fuera.',
        'O 2 fica. Os seus múltiplos dividem-se por ele: saem.',
        'Le 2 reste. Ses multiples sont divisibles : ils partent.',
        'Die 2 bleibt. Ihre Vielfachen sind teilbar: Sie fallen weg.',
      ),
      plays: python`
        sift(2, AMBER, 2.6)
      `,
    },
    {
      seconds: 9,
      says: inWords(
        'The same with the next that are left: 3, 5 and 7.',
        'Lo mismo con los siguientes que quedan: 3, 5 y 7.',
        'O mesmo com os seguintes que restam: 3, 5 e 7.',
        'De même avec les suivants qui restent : 3, 5 et 7.',
        'Ebenso mit den nächsten, die noch da sind: 3, 5 und 7.',
      ),
      plays: python`
        sift(3, MINT, 2.2)
        sift(5, SKY, 1.6)
        sift(7, CORAL, 1.4)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        '11 times 11 is more than 100, so the 25 left are prime.',
        '11 por 11 pasa de 100: los 25 que quedan son primos.',
        '11 vezes 11 passa de 100: os 25 que restam são primos.',
        '11 fois 11 dépasse 100 : les 25 restants sont premiers.',
        '11 mal 11 ist mehr als 100: Die 25 übrigen sind prim.',
      ),
      plays: python`
        self.play(*[cells[n].animate.set_fill(AMBER, 0.95) for n in left], *[figures[n].animate.set_color(GROUND) for n in left], run_time=1.6)
        self.play(*[Indicate(figures[n], color=GROUND, scale_factor=1.15) for n in left], run_time=1.2)
      `,
    },
  ],
}
