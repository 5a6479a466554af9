import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const fourier: Topic = {
  id: 'fourier',
  title: inWords(
    'Fourier series of a square wave',
    'Serie de Fourier de una onda cuadrada',
    'Série de Fourier de uma onda quadrada',
    'Série de Fourier d’un signal carré',
    'Fourierreihe einer Rechteckwelle',
  ),
  example: inWords(
    'Fourier series of a square wave',
    'serie de Fourier de una onda cuadrada',
    'série de Fourier de uma onda quadrada',
    'série de Fourier d’un signal carré',
    'Fourierreihe einer Rechteckwelle',
  ),
  keywords: {
    en: { fourier: 3, 'square wave': 3, harmonics: 1 },
    es: { 'onda cuadrada': 3, armonicos: 1 },
    pt: { 'onda quadrada': 3 },
    fr: { 'signal carre': 3, harmoniques: 1 },
    de: { fourierreihe: 4, rechteckwelle: 3, rechtecksignal: 3, oberschwingungen: 2, 'fourier reihe': 3 },
  },
  takesFormula: false,
  heading: inWords(
    'Fourier: corners made of round waves',
    'Fourier: esquinas hechas de ondas',
    'Fourier: cantos feitos de ondas',
    'Fourier : des angles faits d’ondes',
    'Fourier: Ecken aus runden Wellen',
  ),
  opening: () => ({
    python: python`
      axes = chart([0, 4 * PI], [-1.6, 1.6], width=8.6, height=4.6, at=[-2.1, 0.15, 0])
      ones = marks(axes, (), (-1, 1))
      square = VGroup()
      for k in range(4):
          level = 1 if k % 2 == 0 else -1
          square.add(Line(axes.c2p(k * PI, level), axes.c2p((k + 1) * PI, level), color=MIST, stroke_width=3))
          if k < 3:
              square.add(Line(axes.c2p((k + 1) * PI, 1), axes.c2p((k + 1) * PI, -1), color=MIST, stroke_width=3))
      wave = lambda n: 4 / PI / n
      single = lambda n, color: curve(axes, lambda x: wave(n) * np.sin(n * x), [[0, 4 * PI]], color, 3)
      total = lambda count: curve(
          axes, lambda x: sum(wave(n) * np.sin(n * x) for n in range(1, 2 * count, 2)), [[0, 4 * PI]], AMBER, 5
      )
    `,
  }),
  beats: [
    {
      seconds: 5,
      says: inWords(
        'A wave with sharp corners. Sines are round.',
        'Una onda con esquinas. Los senos son redondos.',
        'Uma onda com cantos. Os senos são redondos.',
        'Une onde à angles vifs. Les sinus sont ronds.',
        'Eine Welle mit scharfen Ecken. Sinuswellen sind rund.',
      ),
      plays: python`
        self.play(Create(axes), FadeIn(ones), run_time=0.8)
        self.play(Create(square), run_time=2)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'The first sine follows roughly.',
        'El primer seno la sigue a grandes rasgos.',
        'O primeiro seno segue-a por alto.',
        'Le premier sinus suit de loin.',
        'Der erste Sinus folgt grob.',
      ),
      plays: python`
        now = total(1)
        text = maths("sin x", 44, AMBER).move_to([4.7, 1.8, 0])
        self.play(Create(now), Write(text), run_time=2)
      `,
    },
    {
      seconds: 7,
      says: inWords(
        'Add one three times as fast and a third as high.',
        'Sumemos uno tres veces más rápido y de un tercio de alto.',
        'Somemos um três vezes mais rápido e de um terço da altura.',
        'Ajoutons-en un trois fois plus rapide, haut d’un tiers.',
        'Dazu einer, dreimal so schnell und ein Drittel so hoch.',
      ),
      plays: python`
        extra = single(3, SKY)
        plus = maths("+ 1/3 sin 3 x", 44, SKY).move_to([4.7, 0.9, 0])
        self.play(Create(extra), Write(plus), run_time=1.6)
        better = total(2)
        self.play(FadeOut(extra), ReplacementTransform(now, better), run_time=1.6)
        now = better
      `,
    },
    {
      seconds: 9,
      says: inWords(
        'With every further odd wave the corners grow sharper.',
        'Con cada onda impar más, las esquinas se afilan.',
        'Com cada onda ímpar a mais, os cantos afiam-se.',
        'À chaque onde impaire de plus, les angles s’affûtent.',
        'Mit jeder weiteren ungeraden Welle werden die Ecken schärfer.',
      ),
      plays: python`
        law = maths("4/pi sum_(n space upright(\"1, 3, 5 …\")) (sin n x) / n", 40, INK, 4.0).move_to([4.7, -0.6, 0])
        self.play(Write(law), run_time=1.4)
        for count in (3, 5, 9, 20):
            better = total(count)
            self.play(FadeOut(now), FadeIn(better), run_time=0.6)
            now = better
            self.wait(0.7)
      `,
    },
  ],
}
