import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const sineAndCosine: Topic = {
  id: 'sine-and-cosine',
  title: inWords('sin² + cos² = 1', 'sen² + cos² = 1', 'sen² + cos² = 1', 'sin² + cos² = 1', 'sin² + cos² = 1'),
  example: inWords(
    'why sin^2 + cos^2 = 1',
    'por qué sen^2 + cos^2 = 1',
    'porque sen^2 + cos^2 = 1',
    'pourquoi sin^2 + cos^2 = 1',
    'warum sin^2 + cos^2 = 1',
  ),
  keywords: {
    en: {
      'sin 2 cos 2': 4,
      'sin 2 x cos 2 x': 4,
      'sin x 2 cos x 2': 4,
      'pythagorean identity': 4,
      'sine and cosine': 3,
      identity: 1,
    },
    es: { 'sen 2 cos 2': 4, 'sen 2 x cos 2 x': 4, 'identidad pitagorica': 4, 'seno y coseno': 3, identidad: 1 },
    pt: { 'identidade fundamental': 3, 'seno e cosseno': 3, identidade: 1 },
    fr: { 'sinus et cosinus': 3, identite: 1 },
    de: { 'trigonometrischer pythagoras': 5, 'sinus und kosinus': 3, 'sinus und cosinus': 3 },
  },
  takesFormula: false,
  heading: inWords(
    'Why sin² + cos² is always 1',
    'Por qué sen² + cos² es siempre 1',
    'Porque sen² + cos² é sempre 1',
    'Pourquoi sin² + cos² vaut toujours 1',
    'Warum sin² + cos² immer 1 ist',
  ),
  opening: () => ({
    python: python`
      middle, radius = np.array([-3.2, 0.1, 0]), 2.4
      circle = Circle(radius=radius, color=MIST, stroke_width=3).move_to(middle)
      cross = VGroup(Line(middle + 2.6 * LEFT, middle + 2.6 * RIGHT), Line(middle + 2.5 * DOWN, middle + 2.5 * UP))
      cross.set_stroke(FAINT, 2)
      angle = ValueTracker(0.7)
      tip = lambda: middle + radius * np.array([np.cos(angle.get_value()), np.sin(angle.get_value()), 0])
      foot = lambda: np.array([tip()[0], middle[1], 0])
      arm = always_redraw(lambda: Line(middle, tip(), color=AMBER, stroke_width=5))
      across = always_redraw(lambda: Line(middle, foot(), color=SKY, stroke_width=6))
      up = always_redraw(lambda: Line(foot(), tip(), color=MINT, stroke_width=6))
      left, total = 1.0, 5.2
      share = lambda: np.cos(angle.get_value()) ** 2
      bar = lambda start, end, color: Rectangle(
          width=max(total * (end - start), 0.001), height=0.7, stroke_width=0, fill_color=color, fill_opacity=0.85
      ).move_to([left + total * (start + end) / 2, -0.9, 0])
      cos_bar = always_redraw(lambda: bar(0, share(), SKY))
      sin_bar = always_redraw(lambda: bar(share(), 1, MINT))
      frame = Rectangle(width=total, height=0.7, color=INK, stroke_width=2).move_to([left + total / 2, -0.9, 0])
    `,
  }),
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'On the unit circle, cosine runs across and sine goes up.',
        'En el círculo unitario, el coseno va a lo ancho y el seno hacia arriba.',
        'No círculo unitário, o cosseno vai ao lado e o seno para cima.',
        'Sur le cercle unité, le cosinus va de côté et le sinus monte.',
        'Am Einheitskreis geht der Kosinus zur Seite, der Sinus nach oben.',
      ),
      plays: python`
        self.play(Create(circle), Create(cross), run_time=1)
        self.play(Create(arm), run_time=0.6)
        self.play(Create(across), Create(up), run_time=1)
        named = VGroup(maths("cos(theta)", 40, SKY), maths("sin(theta)", 40, MINT)).arrange(RIGHT, buff=0.9)
        self.play(FadeIn(named.move_to([3.6, 2.2, 0])), run_time=0.6)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'With the arm of length one they form a right triangle.',
        'Con el radio de largo uno forman un triángulo rectángulo.',
        'Com o raio de comprimento um formam um triângulo retângulo.',
        'Avec le rayon de longueur un, ils forment un triangle rectangle.',
        'Mit dem Arm der Länge eins bilden sie ein rechtwinkliges Dreieck.',
      ),
      plays: python`
        law = maths("cos^2 (theta) + sin^2 (theta) = 1^2", 46).move_to([3.6, 1.0, 0])
        fill = Polygon(middle, foot(), tip(), stroke_width=0, fill_color=AMBER, fill_opacity=0.25)
        self.play(FadeIn(fill), run_time=0.8)
        self.play(Write(law), run_time=1.4)
        self.play(FadeOut(fill), run_time=0.6)
      `,
    },
    {
      seconds: 9,
      says: inWords(
        'Turn the arm: what one square loses, the other one gains.',
        'Giremos: lo que pierde un cuadrado lo gana el otro.',
        'Giremos: o que um quadrado perde, o outro ganha.',
        'Tournons : ce qu’un carré perd, l’autre le gagne.',
        'Drehen wir: Was ein Quadrat verliert, gewinnt das andere.',
      ),
      plays: python`
        self.play(FadeIn(cos_bar), FadeIn(sin_bar), Create(frame), run_time=0.8)
        self.play(angle.animate.set_value(2.6), run_time=3.4)
        self.play(angle.animate.set_value(5.5), run_time=3.4)
      `,
    },
  ],
}
