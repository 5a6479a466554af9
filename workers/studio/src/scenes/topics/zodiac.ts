import { python } from '../python.ts'
import { dayIn } from '../read-numbers.ts'
import type { Problem, Topic } from '../topic.ts'
import { type SceneLocale, type Words, inWords } from '../words.ts'

const marks: Readonly<Record<string, string>> = {
  sun: '☉',
  moon: '☽',
  mercury: '☿',
  venus: '♀',
  mars: '♂',
  jupiter: '♃',
  saturn: '♄',
  uranus: '♅',
  neptune: '♆',
  pluto: '♇',
}

const elements: Readonly<Record<SceneLocale, readonly string[]>> = {
  en: ['fire', 'earth', 'air', 'water'],
  es: ['fuego', 'tierra', 'aire', 'agua'],
  pt: ['fogo', 'terra', 'ar', 'água'],
  fr: ['feu', 'terre', 'air', 'eau'],
  de: ['Feuer', 'Erde', 'Luft', 'Wasser'],
}

/**
 * The Sun's ecliptic longitude at noon UTC, degrees; right to 0.01° from 1950 to 2050. Source: The Astronomical Almanac,
 * low-precision formulas for the Sun.
 */
export const sunLongitude = (isoDay: string): number => {
  const days = Date.parse(`${isoDay}T12:00:00Z`) / 86_400_000 + 2_440_587.5 - 2_451_545
  const anomaly = ((357.528 + 0.9856003 * days) * Math.PI) / 180
  const longitude = 280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)
  return ((longitude % 360) + 360) % 360
}

/** What the engine found, or the Sun alone of the day that is asked for. */
const bodiesOf = ({ text, facts, today }: Problem): readonly (readonly [mark: string, longitude: number])[] => {
  const found = Object.entries(facts.longitudes ?? {}).flatMap(([body, longitude]) => {
    const mark = marks[body]
    return mark ? [[mark, longitude] as const] : []
  })
  return found.length > 0 ? found : [['☉', sunLongitude(dayIn(text) ?? today)]]
}

export const zodiac: Topic = {
  id: 'zodiac',
  title: inWords('Zodiac wheel', 'Rueda del zodíaco', 'Roda do zodíaco', 'Roue du zodiaque', 'Tierkreis'),
  example: inWords(
    'zodiac wheel on 1990-05-17',
    'rueda del zodíaco el 1990-05-17',
    'roda do zodíaco em 1990-05-17',
    'roue du zodiaque le 1990-05-17',
    'Tierkreis am 1990-05-17',
  ),
  keywords: {
    en: { zodiac: 4, 'star signs': 3, 'sun sign': 3, 'birth chart': 3, 'natal chart': 3, 'zodiac killer': -6 },
    es: { zodiaco: 4, 'carta natal': 3, 'signos zodiacales': 4 },
    pt: { 'mapa astral': 3, 'roda do zodiaco': 1 },
    fr: { zodiaque: 4, 'theme astral': 3 },
    de: { tierkreis: 4, sternzeichen: 3, horoskopkreis: 4, geburtshoroskop: 3 },
  },
  takesFormula: false,
  heading: inWords(
    'The zodiac: twelve signs on the Sun’s path',
    'El zodíaco: doce signos en el camino del Sol',
    'O zodíaco: doze signos no caminho do Sol',
    'Le zodiaque : douze signes sur la route du Soleil',
    'Der Tierkreis: zwölf Zeichen am Weg der Sonne',
  ),
  opening(problem) {
    const bodies = bodiesOf(problem)
    const own: Words = { en: 'this chart', es: 'esta carta', pt: 'esta carta', fr: 'cette carte', de: 'dieser Karte' }
    const day = dayIn(problem.text) ?? problem.today
    return {
      python: python`
        middle, outer, inner = np.array([-2.4, 0.1, 0]), 2.55, 2.0
        spot = lambda degrees, radius: middle + radius * np.array([-np.cos(degrees * DEGREES), -np.sin(degrees * DEGREES), 0])
        rings = VGroup(Circle(radius=outer, color=MIST, stroke_width=3), Circle(radius=inner, color=MIST, stroke_width=2)).move_to(middle)
        spokes = VGroup(*[Line(spot(30 * k, inner), spot(30 * k, outer), color=MIST, stroke_width=2) for k in range(12)])
        elements = [CORAL, MINT, AMBER, SKY]
        fields = VGroup(*[
            AnnularSector(inner_radius=inner, outer_radius=outer, start_angle=PI + 30 * k * DEGREES, angle=30 * DEGREES,
                          fill_color=elements[k % 4], fill_opacity=0.3, stroke_width=0, arc_center=middle)
            for k in range(12)
        ])
        signs = VGroup(*[words(sign + "\uFE0E", 34, elements[k % 4]).move_to(spot(30 * k + 15, (inner + outer) / 2)) for k, sign in enumerate("♈♉♊♋♌♍♎♏♐♑♒♓")])
        bodies = ${bodies.map(([mark, longitude]) => [mark, Number(longitude.toFixed(3))])}
        dots, shown, last = VGroup(), VGroup(), {}
        for mark, longitude in sorted(bodies, key=lambda body: body[1]):
            depth = inner - 0.35
            while any(abs((longitude - other + 180) % 360 - 180) < 12 and abs(depth - taken) < 0.3 for other, taken in last.items()):
                depth -= 0.36
            last[longitude] = depth
            dots.add(Dot(spot(longitude, inner), radius=0.06, color=AMBER))
            shown.add(words(mark + "\uFE0E", 34, INK).move_to(spot(longitude, depth)))
        names = VGroup(*[words(name, 26, elements[k]) for k, name in enumerate(${elements[problem.locale]})])
        names.arrange_in_grid(2, 2, buff=(0.8, 0.3)).move_to([4.1, 1.8, 0])
        degrees_text = VGroup(*[
            words(f"{mark}\uFE0E  {int(longitude % 30)}°  {'♈♉♊♋♌♍♎♏♐♑♒♓'[int(longitude // 30)]}\uFE0E", 32, AMBER) for mark, longitude in bodies
        ]).arrange(DOWN, buff=0.16)
        if degrees_text.height > 3.6:
            degrees_text.scale_to_fit_height(3.6)
        degrees_text.move_to([4.1, -0.5, 0])
      `,
      values: { what: problem.facts.longitudes ? own[problem.locale] : day },
    }
  },
  beats: [
    {
      seconds: 6,
      says: inWords(
        'In a year the Sun seems to walk once around the sky: 360 degrees.',
        'En un año el Sol parece dar una vuelta al cielo: 360 grados.',
        'Num ano o Sol parece dar uma volta ao céu: 360 graus.',
        'En un an, le Soleil semble faire le tour du ciel : 360 degrés.',
        'In einem Jahr wandert die Sonne scheinbar um den Himmel: 360 Grad.',
      ),
      plays: python`
        sun = Dot(spot(0, outer), color=AMBER, radius=0.16)
        self.play(Create(rings), run_time=1.2)
        self.play(FadeIn(sun), run_time=0.4)
        self.play(Rotate(sun, TAU, about_point=middle), run_time=3)
        self.play(FadeOut(sun), run_time=0.3)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        'From the spring equinox on, it is cut into twelve signs of 30 degrees.',
        'Desde el equinoccio de marzo se corta en doce signos de 30 grados.',
        'A partir do equinócio de março corta-se em doze signos de 30 graus.',
        'Depuis l’équinoxe de mars, on y coupe douze signes de 30 degrés.',
        'Ab der Tagundnachtgleiche im März: zwölf Zeichen zu 30 Grad.',
      ),
      plays: python`
        self.play(Create(spokes), run_time=1)
        self.play(LaggedStart(*[FadeIn(sign) for sign in signs], lag_ratio=0.15), run_time=2.4)
      `,
    },
    {
      seconds: 6,
      says: inWords(
        'Fire, earth, air and water take turns.',
        'Fuego, tierra, aire y agua se alternan.',
        'Fogo, terra, ar e água alternam-se.',
        'Feu, terre, air et eau se succèdent.',
        'Feuer, Erde, Luft und Wasser wechseln sich ab.',
      ),
      plays: python`
        self.play(LaggedStart(*[FadeIn(field) for field in fields], lag_ratio=0.12), FadeIn(names), run_time=2.4)
      `,
    },
    {
      seconds: 7.5,
      says: inWords(
        'The place of a body is read on this circle: {what}.',
        'El lugar de un astro se lee en este círculo: {what}.',
        'O lugar de um astro lê-se neste círculo: {what}.',
        'La place d’un astre se lit sur ce cercle : {what}.',
        'Der Ort eines Gestirns wird an diesem Kreis abgelesen: {what}.',
      ),
      plays: python`
        self.play(LaggedStart(*[FadeIn(dot, scale=3) for dot in dots], lag_ratio=0.2), run_time=1)
        self.play(LaggedStart(*[FadeIn(mark) for mark in shown], lag_ratio=0.2), FadeIn(degrees_text), run_time=1.8)
      `,
    },
  ],
}
