import { python } from '../python.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

export const eulerFormula: Topic = {
  id: 'euler-formula',
  title: inWords('Euler’s formula', 'Fórmula de Euler', 'Fórmula de Euler', 'Formule d’Euler', 'Eulersche Formel'),
  example: inWords('Euler’s formula', 'fórmula de Euler', 'fórmula de Euler', 'formule d’Euler', 'eulersche Formel'),
  keywords: {
    en: {
      'euler s formula': 4,
      'eulers formula': 4,
      'euler formula': 4,
      'euler s identity': 4,
      'euler identity': 4,
      'e i pi': 3,
      'e i x': 3,
    },
    es: { 'formula de euler': 4, 'identidad de euler': 4 },
    pt: { 'identidade de euler': 4 },
    fr: { 'formule d euler': 4, 'identite d euler': 4 },
    de: { 'eulersche formel': 4, 'eulerschen formel': 4, 'eulersche identitat': 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Euler’s formula: a walk around the circle',
    'La fórmula de Euler: un paseo por el círculo',
    'A fórmula de Euler: um passeio pelo círculo',
    'La formule d’Euler : un tour du cercle',
    'Die eulersche Formel: ein Gang um den Kreis',
  ),
  opening: () => ({
    python: python`
      middle, radius = np.array([-3.2, 0.1, 0]), 2.1
      cross = VGroup(Line(middle + 2.6 * LEFT, middle + 2.6 * RIGHT), Line(middle + 2.5 * DOWN, middle + 2.5 * UP))
      cross.set_stroke(MIST, 2)
      names = VGroup(
          maths("1", 30, MIST).move_to(middle + [2.35, -0.25, 0]),
          maths("i", 30, MIST).move_to(middle + [-0.25, 2.35, 0]),
          maths("-1", 30, MIST).move_to(middle + [-2.5, -0.25, 0]),
      )
      angle = ValueTracker(0.001)
      tip = lambda: middle + radius * np.array([np.cos(angle.get_value()), np.sin(angle.get_value()), 0])
      path = always_redraw(lambda: Arc(radius=radius, angle=angle.get_value(), arc_center=middle, color=AMBER, stroke_width=6))
      point = always_redraw(lambda: Dot(tip(), color=AMBER, radius=0.11))
      across = always_redraw(lambda: Line(middle, [tip()[0], middle[1], 0], color=SKY, stroke_width=6))
      up = always_redraw(lambda: Line([tip()[0], middle[1], 0], tip(), color=MINT, stroke_width=6))
      heading = always_redraw(lambda: Arrow(
          tip(), tip() + 1.0 * np.array([-np.sin(angle.get_value()), np.cos(angle.get_value()), 0]),
          buff=0, color=CORAL, stroke_width=5,
      ))
    `,
  }),
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'What can it mean to raise e to an imaginary power?',
        '¿Qué puede significar e elevado a algo imaginario?',
        'Que pode significar e elevado a algo imaginário?',
        'Que peut vouloir dire e à une puissance imaginaire ?',
        'Was kann es heißen, e mit i zu potenzieren?',
      ),
      plays: python`
        question = maths("e^(i theta) = ?", 58, AMBER).move_to([3.8, 1.8, 0])
        self.play(Create(cross), FadeIn(names), run_time=1)
        self.play(Write(question), FadeIn(point), run_time=1.2)
      `,
    },
    {
      seconds: 8.5,
      says: inWords(
        'Its change is always i times itself: at a right angle to it.',
        'Su cambio es siempre i por sí mismo: en ángulo recto.',
        'A sua mudança é sempre i vezes si mesmo: em ângulo reto.',
        'Sa variation est toujours i fois lui-même : à angle droit.',
        'Seine Änderung ist stets i mal es selbst: im rechten Winkel.',
      ),
      plays: python`
        speed = maths("(e^(i theta))' = i e^(i theta)", 46, CORAL).move_to([3.8, 0.7, 0])
        self.play(Write(speed), GrowArrow(heading), run_time=1.2)
        self.add(path)
        self.play(angle.animate.set_value(1.0), run_time=4, rate_func=linear)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'So it walks around the circle: cosine across, sine up.',
        'Así recorre el círculo: coseno a lo ancho, seno hacia arriba.',
        'Assim percorre o círculo: cosseno ao lado, seno para cima.',
        'Il suit donc le cercle : cosinus de côté, sinus vers le haut.',
        'So läuft es um den Kreis: Kosinus zur Seite, Sinus nach oben.',
      ),
      plays: python`
        self.play(Create(across), Create(up), run_time=1)
        answer = maths("e^(i theta) = cos(theta) + i sin(theta)", 46, AMBER, 5).move_to([3.8, -0.4, 0])
        self.play(Write(answer), run_time=1.8)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'Half way round, at the angle π, it has come to −1.',
        'A media vuelta, en el ángulo π, ha llegado a −1.',
        'A meia volta, no ângulo π, chegou a −1.',
        'À mi-tour, à l’angle π, il est arrivé à −1.',
        'Auf halbem Weg, beim Winkel π, ist es bei −1.',
      ),
      plays: python`
        self.play(angle.animate.set_value(PI - 0.001), run_time=3.5)
        law = maths("e^(i pi) + 1 = 0", 56, INK).move_to([3.8, -1.7, 0])
        self.play(Write(law), run_time=1.2)
        self.play(Create(SurroundingRectangle(law, color=AMBER, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
