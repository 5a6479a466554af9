import { python } from '../python.ts'
import { dayIn } from '../read-numbers.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Named as an example in the caption where nobody gives a birth. */
const exampleBirth = '1990-05-17'

const example = inWords('example', 'ejemplo', 'exemplo', 'exemple', 'Beispiel')

const dayNumber = (isoDay: string): number => Math.round(Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000)

export const biorhythm: Topic = {
  id: 'biorhythm',
  title: inWords(
    'Biorhythm curves',
    'Curvas de biorritmo',
    'Curvas de biorritmo',
    'Courbes de biorythme',
    'Biorhythmus-Kurven',
  ),
  example: inWords(
    'biorhythm of 1990-05-17',
    'biorritmo de 1990-05-17',
    'biorritmo de 1990-05-17',
    'biorythme du 1990-05-17',
    'Biorhythmus von 1990-05-17',
  ),
  keywords: {
    en: { biorhythm: 4, biorhythms: 4 },
    es: { biorritmo: 4, biorritmos: 4 },
    pt: { biorritmo: 4, biorritmos: 4 },
    fr: { biorythme: 4, biorythmes: 4 },
    de: { biorhythmus: 4, biorhythmen: 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Biorhythm: three waves from the day of birth',
    'Biorritmo: tres ondas desde el nacimiento',
    'Biorritmo: três ondas desde o nascimento',
    'Biorythme : trois ondes depuis la naissance',
    'Biorhythmus: drei Wellen ab der Geburt',
  ),
  opening({ text, facts, today, locale }) {
    const given = facts.birthDate ?? dayIn(text)
    const birth = given ?? exampleBirth
    const asked = facts.onDate ?? dayIn(text, 1) ?? today
    const day = dayNumber(asked) < dayNumber(birth) ? birth : asked
    const age = dayNumber(day) - dayNumber(birth)
    return {
      python: python`
        age = ${age}
        axes = chart([-15, 15], [-1.15, 1.15], width=8.8, height=4.5, at=[-2.0, 0.2, 0])
        days = VGroup(*[
            words(f"{d:+d}".replace("-", "−") if d else "0", 18, MIST).move_to(axes.c2p(d, -1.15) + 0.2 * DOWN) for d in range(-14, 15, 7)
        ])
        wave = lambda length: (lambda d: np.sin(TAU * ((age + d) % length) / length))
        cycles = [(23, CORAL), (28, MINT), (33, SKY)]
        curves = [curve(axes, wave(length), [[-15, 15]], color, 5) for length, color in cycles]
        now = DashedLine(axes.c2p(0, -1.15), axes.c2p(0, 1.15), color=AMBER, stroke_width=3)
        dots = VGroup(*[Dot(axes.c2p(0, wave(length)(0)), color=color, radius=0.11) for length, color in cycles])
        shares = VGroup(*[
            words(f"{100 * wave(length)(0):+.0f} %".replace("-", "−"), 30, color).move_to([5.0, 1.2 - 0.9 * k, 0])
            for k, (length, color) in enumerate(cycles)
        ])
      `,
      values: { birth: given ?? `${birth} (${example[locale]})`, day, age: String(age) },
    }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'Born on {birth}: day {age} is {day}.',
        'Nacimiento {birth}: el día {age} es {day}.',
        'Nascimento {birth}: o dia {age} é {day}.',
        'Naissance {birth} : le jour {age} est {day}.',
        'Geboren {birth}: Tag {age} ist {day}.',
      ),
      plays: python`
        self.play(Create(axes), FadeIn(days), run_time=1)
        self.play(Create(now), run_time=0.8)
      `,
    },
    {
      seconds: 5,
      says: inWords(
        'The physical cycle is counted with 23 days.',
        'El ciclo físico se cuenta con 23 días.',
        'O ciclo físico conta-se com 23 dias.',
        'Le cycle physique compte 23 jours.',
        'Der körperliche Zyklus zählt 23 Tage.',
      ),
      plays: python`
        self.play(Create(curves[0]), run_time=1.8)
        self.play(FadeIn(dots[0], scale=2), Write(shares[0]), run_time=0.9)
      `,
    },
    {
      seconds: 5,
      says: inWords(
        'The emotional one with 28.',
        'El emocional, con 28.',
        'O emocional, com 28.',
        'Le cycle émotionnel, 28.',
        'Der emotionale zählt 28.',
      ),
      plays: python`
        self.play(Create(curves[1]), run_time=1.8)
        self.play(FadeIn(dots[1], scale=2), Write(shares[1]), run_time=0.9)
      `,
    },
    {
      seconds: 5,
      says: inWords(
        'The intellectual one with 33.',
        'El intelectual, con 33.',
        'O intelectual, com 33.',
        'Le cycle intellectuel, 33.',
        'Der geistige zählt 33.',
      ),
      plays: python`
        self.play(Create(curves[2]), run_time=1.8)
        self.play(FadeIn(dots[2], scale=2), Write(shares[2]), run_time=0.9)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Simple arithmetic, and no study has found that it predicts a day.',
        'Simple aritmética: ningún estudio halló que prediga un día.',
        'Simples aritmética: nenhum estudo achou que preveja um dia.',
        'De l’arithmétique : aucune étude n’y voit de prédiction.',
        'Einfaches Rechnen; keine Studie fand, dass es Tage vorhersagt.',
      ),
      plays: python`
        self.play(Indicate(dots, color=INK), run_time=1.2)
      `,
    },
  ],
}
