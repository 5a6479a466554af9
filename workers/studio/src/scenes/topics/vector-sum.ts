import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import { pairsIn } from '../read-numbers.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

const column = ([x, y]: readonly [number, number]): string => `vec(${typstNumber(x)}, ${typstNumber(y)})`

export const vectorSum: Topic = {
  id: 'vector-sum',
  title: inWords('Sum of vectors', 'Suma de vectores', 'Soma de vetores', 'Somme de vecteurs', 'Summe von Vektoren'),
  example: inWords(
    'add the vectors (3, 1) and (1, 2)',
    'sumar los vectores (3, 1) y (1, 2)',
    'somar os vetores (3, 1) e (1, 2)',
    'somme des vecteurs (3, 1) et (1, 2)',
    'Summe der Vektoren (3, 1) und (1, 2)',
  ),
  keywords: {
    en: { vector: 2, vectors: 2, add: 1, sum: 1, addition: 1, adding: 1 },
    es: { vectores: 2, suma: 1, sumar: 1 },
    pt: { vetor: 2, vetores: 2, soma: 1, somar: 1 },
    fr: { vecteur: 2, vecteurs: 2, somme: 1 },
    de: { vektor: 2, vektoren: 2, summe: 1, addieren: 1, vektoraddition: 3 },
  },
  takesFormula: false,
  heading: inWords(
    'Adding vectors',
    'Sumar vectores',
    'Somar vetores',
    'Additionner des vecteurs',
    'Vektoren addieren',
  ),
  opening({ text }) {
    const [u = [3, 1], v = [1, 2]] = pairsIn(text)
    const sum = [u[0] + v[0], u[1] + v[1]] as const
    const reach = Math.max(2, ...[...u, ...v, ...sum].map(Math.abs)) * 1.15
    const rest = python`
      u, v, w = ${u}, ${v}, ${sum}
      first, second = arrow(*u, SKY), arrow(*v, MINT)
      law = maths(${`${column(u)} + ${column(v)} = ${column(sum)}`}, 48, INK, 5).move_to([4.0, -0.9, 0])
    `
    return { python: inTurn(planeOf(reach), rest) }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'A vector is a step: so far across and so far up.',
        'Un vector es un paso: tanto a lo ancho y tanto hacia arriba.',
        'Um vetor é um passo: tanto ao lado e tanto para cima.',
        'Un vecteur est un pas : tant de côté, tant vers le haut.',
        'Ein Vektor ist ein Schritt: so weit zur Seite, so weit nach oben.',
      ),
      plays: python`
        self.play(FadeIn(plane), run_time=0.8)
        self.play(GrowArrow(first), FadeIn(beside("u", *u, SKY)), run_time=1)
        self.play(GrowArrow(second), FadeIn(beside("v", *v, MINT)), run_time=1)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'To add them, take the second step where the first one ends.',
        'Para sumarlos, damos el segundo paso donde acaba el primero.',
        'Para somá-los, damos o segundo passo onde acaba o primeiro.',
        'Pour les additionner, on fait le second pas à la fin du premier.',
        'Zum Addieren beginnt der zweite Schritt, wo der erste endet.',
      ),
      plays: python`
        moved = arrow(*w, MINT, start=u)
        self.play(TransformFromCopy(second, moved), run_time=1.8)
        total = arrow(*w, AMBER)
        self.play(GrowArrow(total), FadeIn(beside("u + v", *w, AMBER)), run_time=1.4)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'The other way round leads to the same place.',
        'Al revés se llega al mismo lugar.',
        'Ao contrário chega-se ao mesmo lugar.',
        'Dans l’autre ordre, on arrive au même endroit.',
        'Andersherum kommt man an dieselbe Stelle.',
      ),
      plays: python`
        other = arrow(*w, SKY, start=v)
        shape = Polygon(at(0, 0), at(*u), at(*w), at(*v), stroke_width=0, fill_color=AMBER, fill_opacity=0.15)
        self.play(TransformFromCopy(first, other), run_time=1.6)
        self.play(FadeIn(shape), run_time=0.8)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'In numbers: add what goes across, and add what goes up.',
        'En números: se suma lo ancho y se suma lo alto.',
        'Em números: soma-se o lado e soma-se a altura.',
        'En nombres : on ajoute les côtés, puis les hauteurs.',
        'In Zahlen: Seite zu Seite und Höhe zu Höhe.',
      ),
      plays: python`
        rule = maths("u + v", 54, AMBER).move_to([4.0, 1.2, 0])
        self.play(Write(rule), run_time=0.8)
        self.play(Write(law), run_time=1.8)
      `,
    },
  ],
}
