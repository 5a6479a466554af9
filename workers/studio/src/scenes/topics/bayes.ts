import { python } from '../python.ts'
import { numbersIn } from '../read-numbers.ts'
import { cannotDraw } from '../refuse.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** Prevalence, hits among the affected, false alarms among the others: percentages of the text, else an example. */
const ratesOf = (text: string): readonly [number, number, number] => {
  const percentages = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/gu)].flatMap(([, value = '']) => numbersIn(value))
  const [rare = 5, hits = 90, alarms = 10] = percentages
  const isShown = rare >= 1 && rare <= 60 && hits >= 1 && hits <= 100 && alarms >= 0 && alarms <= 100
  if (isShown) return [rare, hits, alarms]
  throw cannotDraw(
    'Give three percentages: how many are of the rare kind (1 to 60 %), how many of them the test finds, and its false alarms.',
  )
}

export const bayes: Topic = {
  id: 'bayes',
  title: inWords('Bayes’ rule', 'Regla de Bayes', 'Regra de Bayes', 'Formule de Bayes', 'Satz von Bayes'),
  example: inWords(
    'Bayes rule with 5%, 90% and 10%',
    'regla de Bayes con 5%, 90% y 10%',
    'regra de Bayes com 5%, 90% e 10%',
    'formule de Bayes avec 5%, 90% et 10%',
    'Satz von Bayes mit 5%, 90% und 10%',
  ),
  keywords: {
    en: { bayes: 4, bayesian: 3, 'conditional probability': 3, 'false positives': 2 },
    es: { 'probabilidad condicional': 3, 'falsos positivos': 2 },
    pt: { 'probabilidade condicional': 3 },
    fr: { 'probabilite conditionnelle': 3, 'probabilites conditionnelles': 3, 'faux positifs': 2 },
    de: { 'bedingte wahrscheinlichkeit': 3, 'satz von bayes': 2 },
  },
  takesFormula: false,
  heading: inWords(
    'Bayes: what an alarm is worth',
    'Bayes: cuánto vale una alarma',
    'Bayes: quanto vale um alarme',
    'Bayes : ce que vaut une alerte',
    'Bayes: was ein Alarm wert ist',
  ),
  opening({ text }) {
    const [rare, hits, alarms] = ratesOf(text)
    const answer = (rare * hits) / (rare * hits + (100 - rare) * alarms || 1)
    return {
      python: python`
        rare, hits, alarms = ${rare / 100}, ${hits / 100}, ${alarms / 100}
        low_left, width, height = np.array([-6.2, -2.3, 0]), 7.2, 4.9
        def box(x, y, w, h, color, opacity):
            shape = Rectangle(width=max(w * width, 0.001), height=max(h * height, 0.001), stroke_width=0, fill_color=color, fill_opacity=opacity)
            return shape.move_to(low_left + np.array([(x + w / 2) * width, (y + h / 2) * height, 0]))
        few, many = box(0, 0, rare, 1, CORAL, 0.35), box(rare, 0, 1 - rare, 1, SKY, 0.2)
        hit, false = box(0, 0, rare, hits, CORAL, 0.95), box(rare, 0, 1 - rare, alarms, SKY, 0.9)
        frame = Rectangle(width=width, height=height, color=INK, stroke_width=2).move_to(low_left + np.array([width / 2, height / 2, 0]))
        law_text = "P(A | B) = (P(B | A) thin P(A)) / P(B)"
        value_text = ${`(${rare} dot ${hits}) / (${rare} dot ${hits} + ${100 - rare} dot ${alarms}) approx ${(100 * answer).toFixed(0)} %`}
      `,
      values: { rare: String(rare), hits: String(hits), alarms: String(alarms), answer: (100 * answer).toFixed(0) },
    }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'Of all cases, {rare} % are of the rare kind (red).',
        'De todos los casos, el {rare} % es del tipo raro (rojo).',
        'De todos os casos, {rare} % são do tipo raro (vermelho).',
        'De tous les cas, {rare} % sont du genre rare (rouge).',
        'Von allen Fällen sind {rare} % von der seltenen Art (rot).',
      ),
      plays: python`
        self.play(Create(frame), run_time=0.8)
        self.play(FadeIn(few), FadeIn(many), run_time=1)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'A test finds {hits} % of them, and is wrong in {alarms} % of the others.',
        'Una prueba halla el {hits} % de ellos y falla en el {alarms} % del resto.',
        'Um teste acha {hits} % deles e falha em {alarms} % dos outros.',
        'Un test en trouve {hits} % et se trompe pour {alarms} % des autres.',
        'Ein Test findet {hits} % davon und irrt bei {alarms} % der anderen.',
      ),
      plays: python`
        self.play(GrowFromEdge(hit, DOWN), run_time=1.2)
        self.play(GrowFromEdge(false, DOWN), run_time=1.2)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'Now it sounds: look at the alarms only, and forget the rest.',
        'Ahora suena: miremos solo las alarmas y olvidemos el resto.',
        'Agora soa: olhemos só os alarmes e esqueçamos o resto.',
        'Il sonne : ne regardons que les alertes, oublions le reste.',
        'Nun schlägt er an: Nur die Alarme zählen, alles andere nicht.',
      ),
      plays: python`
        self.play(few.animate.set_opacity(0.05), many.animate.set_opacity(0.05), run_time=1)
        self.play(Write(maths(law_text, 44, INK, 5).move_to([4.1, 1.4, 0])), run_time=1.6)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'The red share of the alarms is the answer: about {answer} %.',
        'La parte roja de las alarmas es la respuesta: cerca del {answer} %.',
        'A parte vermelha dos alarmes é a resposta: cerca de {answer} %.',
        'La part rouge des alertes est la réponse : environ {answer} %.',
        'Der rote Anteil an den Alarmen ist die Antwort: etwa {answer} %.',
      ),
      plays: python`
        answer = maths(value_text, 40, CORAL, 5).move_to([4.1, -0.5, 0])
        self.play(Write(answer), run_time=1.6)
        self.play(Create(SurroundingRectangle(answer, color=CORAL, buff=0.2, corner_radius=0.12)), run_time=0.7)
      `,
    },
  ],
}
