import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const unitCircle: Topic = {
  id: 'unit-circle',
  title: inWords(
    'Unit circle and sine',
    'Círculo unitario y seno',
    'Círculo unitário e seno',
    'Cercle unité et sinus',
    'Einheitskreis und Sinus',
  ),
  example: inWords(
    'unit circle and sine',
    'círculo unitario y seno',
    'círculo unitário e seno',
    'cercle unité et sinus',
    'Einheitskreis und Sinus',
  ),
  keywords: {
    en: { 'unit circle': 3, sine: 2, 'sine wave': 3, circle: 1, trigonometry: 2, cosine: 1 },
    es: { 'circulo unitario': 3, 'circunferencia unitaria': 3, seno: 2, circulo: 1, trigonometria: 2, coseno: 1 },
    pt: { 'circulo trigonometrico': 3, cosseno: 1 },
    fr: { 'cercle unite': 3, 'cercle trigonometrique': 3, sinus: 2, cercle: 1, trigonometrie: 2, cosinus: 1 },
    de: { einheitskreis: 3, sinus: 2, sinuskurve: 3, kreis: 1 },
  },
  takesFormula: false,
  heading: inWords(
    'From the unit circle to the sine wave',
    'Del círculo unitario a la onda del seno',
    'Do círculo unitário à onda do seno',
    'Du cercle unité à l’onde du sinus',
    'Vom Einheitskreis zur Sinuskurve',
  ),
  opening: () => ({
    python: python`
      middle, radius = np.array([-4.6, 0.2, 0]), 1.6
      circle = Circle(radius=radius, color=MIST, stroke_width=3).move_to(middle)
      cross = VGroup(Line(middle + 2 * LEFT, middle + 2 * RIGHT), Line(middle + 2 * DOWN, middle + 2 * UP))
      cross.set_stroke(FAINT, 2)
      left, width = -2.1, 8.2
      axis = Line([left, 0.2, 0], [left + width + 0.2, 0.2, 0], color=MIST, stroke_width=2)
      ticks = VGroup(*[
          maths(code, 26, MIST).move_to([left + width * share, 0.2 - 0.35, 0])
          for share, code in ((0.25, "pi/2"), (0.5, "pi"), (0.75, "(3 pi)/2"), (1, "2 pi"))
      ])
      angle = ValueTracker(0.001)
      on_circle = lambda: middle + radius * np.array([np.cos(angle.get_value()), np.sin(angle.get_value()), 0])
      on_wave = lambda: np.array([left + width * angle.get_value() / TAU, 0.2 + radius * np.sin(angle.get_value()), 0])
      arm = always_redraw(lambda: Line(middle, on_circle(), color=AMBER, stroke_width=5))
      height = always_redraw(lambda: Line([on_circle()[0], 0.2, 0], on_circle(), color=MINT, stroke_width=6))
      arc = always_redraw(lambda: Arc(radius=0.45, angle=angle.get_value(), arc_center=middle, color=CORAL, stroke_width=4))
      bridge = always_redraw(lambda: DashedLine(on_circle(), on_wave(), color=FAINT, stroke_width=2))
      def wave_now():
          ts = np.linspace(0, angle.get_value(), max(3, int(40 * angle.get_value())))
          points = [[left + width * t / TAU, 0.2 + radius * np.sin(t), 0] for t in ts]
          return VMobject(color=MINT, stroke_width=5).set_points_as_corners(points)
      wave = always_redraw(wave_now)
    `,
  }),
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'A point runs around a circle of radius one.',
        'Un punto recorre un círculo de radio uno.',
        'Um ponto percorre um círculo de raio um.',
        'Un point parcourt un cercle de rayon un.',
        'Ein Punkt läuft um einen Kreis mit Radius eins.',
      ),
      plays: python`
        self.play(Create(circle), Create(cross), run_time=1.2)
        self.add(arc)
        self.play(Create(arm), run_time=0.6)
        self.play(angle.animate.set_value(0.9), run_time=1.6)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'Its height at an angle is called the sine of this angle.',
        'Su altura en cada ángulo se llama seno de ese ángulo.',
        'A sua altura em cada ângulo chama-se seno desse ângulo.',
        'Sa hauteur pour un angle s’appelle le sinus de cet angle.',
        'Seine Höhe bei einem Winkel heißt der Sinus dieses Winkels.',
      ),
      plays: python`
        self.play(Create(height), run_time=0.8)
        name = maths("sin(theta)", 48, MINT).move_to([-4.6, -2.1, 0])
        self.play(Write(name), run_time=1)
      `,
    },
    {
      seconds: 10,
      says: inWords(
        'Draw the height over the angle, and a wave appears.',
        'Dibujemos la altura según el ángulo: aparece una onda.',
        'Desenhemos a altura segundo o ângulo: surge uma onda.',
        'Traçons la hauteur selon l’angle : une onde apparaît.',
        'Die Höhe über dem Winkel gezeichnet: Eine Welle entsteht.',
      ),
      plays: python`
        self.play(Create(axis), FadeIn(ticks), angle.animate.set_value(0.001), run_time=1.2)
        self.add(wave, bridge)
        self.play(angle.animate.set_value(TAU), run_time=7.5, rate_func=linear)
      `,
    },
    {
      seconds: 5,
      says: inWords(
        'After one turn everything repeats.',
        'Tras una vuelta todo se repite.',
        'Depois de uma volta tudo se repete.',
        'Après un tour, tout recommence.',
        'Nach einer Umdrehung wiederholt sich alles.',
      ),
      plays: python`
        law = maths("sin(theta + 2 pi) = sin(theta)", 46, INK).move_to([2.2, -2.1, 0])
        self.play(Write(law), run_time=1.5)
      `,
    },
  ],
}
