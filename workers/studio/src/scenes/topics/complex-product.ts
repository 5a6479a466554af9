import { typstNumber } from '../expression/write-typst.ts'
import { planeOf } from '../plane.ts'
import { inTurn, python } from '../python.ts'
import { complexIn } from '../read-numbers.ts'
import type { Topic } from '../topic.ts'
import { inWords } from '../words.ts'

const complexText = ([real, imaginary]: readonly [number, number]): string => {
  const size = Math.abs(imaginary) === 1 ? '' : `${typstNumber(Math.abs(imaginary))} `
  return `${typstNumber(real)} ${imaginary < 0 ? '-' : '+'} ${size}i`
}

export const complexProduct: Topic = {
  id: 'complex-product',
  title: inWords(
    'Product of complex numbers',
    'Producto de números complejos',
    'Produto de números complexos',
    'Produit de nombres complexes',
    'Produkt komplexer Zahlen',
  ),
  example: inWords(
    'multiply complex numbers 2+i and 1+2i',
    'multiplicar números complejos 2+i y 1+2i',
    'multiplicar números complexos 2+i e 1+2i',
    'produit des nombres complexes 2+i et 1+2i',
    'komplexe Zahlen 2+i und 1+2i multiplizieren',
  ),
  keywords: {
    en: { 'complex number': 3, 'complex numbers': 3, 'complex multiplication': 4, imaginary: 2, multiply: 1 },
    es: { 'numeros complejos': 3, 'numero complejo': 3, imaginario: 2 },
    pt: { 'numeros complexos': 3, 'numero complexo': 3 },
    fr: { 'nombres complexes': 3, 'nombre complexe': 3, imaginaire: 2 },
    de: { 'komplexe zahlen': 3, 'komplexer zahlen': 3, 'komplexen zahlen': 3, 'komplexe zahl': 3 },
  },
  takesFormula: false,
  heading: inWords(
    'Complex numbers: multiply is turn and stretch',
    'Números complejos: multiplicar es girar y estirar',
    'Números complexos: multiplicar é girar e esticar',
    'Nombres complexes : multiplier, c’est tourner et étirer',
    'Komplexe Zahlen: Malnehmen ist Drehen und Strecken',
  ),
  opening({ text }) {
    const [z = [2, 1], w = [1, 2]] = complexIn(text)
    const product = [z[0] * w[0] - z[1] * w[1], z[0] * w[1] + z[1] * w[0]] as const
    const reach = Math.max(2, ...[...z, ...w, ...product].map(Math.abs)) * 1.2
    const rest = python`
      z, w, p = ${z}, ${w}, ${product}
      first, second, third = arrow(*z, SKY), arrow(*w, MINT), arrow(*p, AMBER)
      angle_of = lambda v: np.arctan2(v[1], v[0])
      turn = lambda v, radius, color: Arc(radius=radius, angle=angle_of(v) % TAU, arc_center=middle, color=color, stroke_width=4)
      product_text = ${`(${complexText(z)})(${complexText(w)}) = ${complexText(product)}`}
    `
    return { python: inTurn(planeOf(reach), rest) }
  },
  beats: [
    {
      seconds: 5.5,
      says: inWords(
        'A complex number is an arrow: a length and an angle.',
        'Un número complejo es una flecha: un largo y un ángulo.',
        'Um número complexo é uma seta: um comprimento e um ângulo.',
        'Un nombre complexe est une flèche : longueur et angle.',
        'Eine komplexe Zahl ist ein Pfeil: eine Länge und ein Winkel.',
      ),
      plays: python`
        self.play(FadeIn(plane), run_time=0.8)
        self.play(GrowArrow(first), FadeIn(beside("z", *z, SKY)), Create(turn(z, 0.6, SKY)), run_time=1)
        self.play(GrowArrow(second), FadeIn(beside("w", *w, MINT)), Create(turn(w, 0.9, MINT)), run_time=1)
      `,
    },
    {
      seconds: 8,
      says: inWords(
        'To multiply them, add the angles and multiply the lengths.',
        'Para multiplicar: sumar los ángulos, multiplicar los largos.',
        'Para multiplicar: somar os ângulos, multiplicar os comprimentos.',
        'Pour multiplier : on ajoute les angles, on multiplie les longueurs.',
        'Zum Malnehmen: Winkel zusammenzählen, Längen multiplizieren.',
      ),
      plays: python`
        law = maths("|z w| = |z| thin |w|, quad alpha + beta", 42, INK, 5).move_to([4.1, 1.6, 0])
        moving = first.copy().set_color(AMBER)
        self.play(Write(law), run_time=1.2)
        self.play(Rotate(moving, angle_of(w), about_point=middle), run_time=2)
        self.play(Transform(moving, third), FadeIn(beside("z w", *p, AMBER)), run_time=1.6)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'With i times i = −1, plain arithmetic gives the same.',
        'Con i por i = −1, la cuenta normal da lo mismo.',
        'Com i vezes i = −1, a conta normal dá o mesmo.',
        'Avec i fois i = −1, le calcul ordinaire donne de même.',
        'Mit i mal i = −1 ergibt gewöhnliches Rechnen dasselbe.',
      ),
      plays: python`
        answer = maths(product_text, 44, AMBER, 5).move_to([4.1, 0.1, 0])
        self.play(Write(answer), run_time=1.8)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'So i itself is a quarter turn, and two of them face back.',
        'Así, i es un cuarto de giro, y dos miran hacia atrás.',
        'Assim, i é um quarto de volta, e dois olham para trás.',
        'Ainsi i est un quart de tour, et deux font demi-tour.',
        'So ist i eine Vierteldrehung, und zwei davon kehren um.',
      ),
      plays: python`
        self.play(Write(maths("i^2 = -1", 54, CORAL).move_to([4.1, -1.3, 0])), run_time=1.2)
      `,
    },
  ],
}
