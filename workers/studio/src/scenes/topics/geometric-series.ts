import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const geometricSeries: Topic = {
  id: 'geometric-series',
  title: inWords('Geometric series', 'Serie geométrica', 'Série geométrica', 'Série géométrique', 'Geometrische Reihe'),
  example: inWords(
    'geometric series 1/2 + 1/4 + 1/8',
    'serie geométrica 1/2 + 1/4 + 1/8',
    'série geométrica 1/2 + 1/4 + 1/8',
    'série géométrique 1/2 + 1/4 + 1/8',
    'geometrische Reihe 1/2 + 1/4 + 1/8',
  ),
  keywords: {
    en: {
      'geometric series': 4,
      'geometric sequence': 4,
      'geometric progression': 4,
      'infinite sum': 2,
      '1 2 1 4 1 8': 4,
    },
    es: { 'serie geometrica': 4, 'progresion geometrica': 4, 'suma infinita': 2 },
    pt: { 'progressao geometrica': 4 },
    fr: { 'serie geometrique': 4, 'suite geometrique': 4 },
    de: { 'geometrische reihe': 4, 'geometrischen reihe': 4, 'geometrische folge': 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Endlessly many parts, one whole',
    'Infinitas partes, un todo',
    'Infinitas partes, um todo',
    'Une infinité de parts, un seul tout',
    'Unendlich viele Teile, ein Ganzes',
  ),
  opening: () => ({
    python: python`
      side = 4.8
      low_left = np.array([-5.8, -2.35, 0])
      frame = Square(side, color=INK, stroke_width=3).move_to(low_left + side / 2 * np.array([1, 1, 0]))
      colors = [AMBER, MINT, SKY, CORAL, LILAC]
      pieces, x, y, width, height = VGroup(), 0.0, 0.0, side, side
      for index in range(9):
          if index % 2 == 0:
              width /= 2
              box = (x, y, width, height)
              x += width
          else:
              height /= 2
              box = (x, y, width, height)
              y += height
          piece = Rectangle(width=box[2], height=box[3], stroke_color=GROUND, stroke_width=2, fill_color=colors[index % 5], fill_opacity=0.85)
          pieces.add(piece.move_to(low_left + np.array([box[0] + box[2] / 2, box[1] + box[3] / 2, 0])))
      tags = VGroup(*[maths(f"1/{2 ** (k + 1)}", size, GROUND).move_to(pieces[k]) for k, size in ((0, 52), (1, 44), (2, 36), (3, 30))])
    `,
  }),
  beats: [
    {
      seconds: 5,
      says: inWords(
        'Take half of a square.',
        'Tomemos la mitad de un cuadrado.',
        'Tomemos metade de um quadrado.',
        'Prenons la moitié d’un carré.',
        'Wir nehmen die Hälfte eines Quadrats.',
      ),
      plays: python`
        self.play(Create(frame), run_time=1)
        self.play(FadeIn(pieces[0]), FadeIn(tags[0]), run_time=1)
        series = maths("1/2 + 1/4 + 1/8 + 1/16 + dots", 48, INK, 5.6).move_to([3.4, 1.6, 0])
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'Then half of what is left, and again, and again.',
        'Luego la mitad de lo que queda, otra vez, y otra.',
        'Depois metade do que resta, outra vez, e outra.',
        'Puis la moitié de ce qui reste, encore et encore.',
        'Dann die Hälfte vom Rest, und wieder, und wieder.',
      ),
      plays: python`
        self.play(Write(series), run_time=1.4)
        for k in range(1, 9):
            shown = [FadeIn(pieces[k])] + ([FadeIn(tags[k])] if k < 4 else [])
            self.play(*shown, run_time=0.6)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Nothing sticks out, and nothing remains: together it is one.',
        'Nada sobra y nada falta: todo junto es uno.',
        'Nada sobra e nada falta: tudo junto é um.',
        'Rien ne dépasse, rien ne manque : le tout vaut un.',
        'Nichts ragt heraus, nichts fehlt: Zusammen ist es eins.',
      ),
      plays: python`
        self.play(Write(maths("sum_(k=1)^oo 1/2^k = 1", 50, AMBER).move_to([3.4, 0.0, 0])), run_time=1.6)
        self.play(Circumscribe(frame, color=AMBER), run_time=1.2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'For every ratio q between −1 and 1 the sum stays finite.',
        'Para toda razón q entre −1 y 1 la suma es finita.',
        'Para toda razão q entre −1 e 1 a soma é finita.',
        'Pour tout rapport q entre −1 et 1, la somme est finie.',
        'Für jedes q zwischen −1 und 1 bleibt die Summe endlich.',
      ),
      plays: python`
        law = maths("1 + q + q^2 + dots = 1 / (1 - q)", 46, MINT, 5.6).move_to([3.4, -1.6, 0])
        self.play(Write(law), run_time=1.6)
      `,
    },
  ],
}
