import { type CenterId, centers, channels } from '../content/bodygraph-shapes.ts'
import { python } from '../python.ts'
import type { Problem, Topic } from '../topic.ts'
import { inWords } from '../words.ts'

/** An example that is said to be one: the chart that joins the sacral center to the throat. */
const example = ['20-34'] as const

/** Channels that the engine found, or those the text names; a date is none. */
const definedChannels = ({ facts, text }: Problem): readonly string[] => {
  const pairs = text
    .replaceAll(/\d{4}-\d{2}-\d{2}/gu, ' ')
    .matchAll(/(?<![\d-])(\d{1,2})\s*[-–/]\s*(\d{1,2})(?![\d-])/gu)
  const named = [...pairs].map(([, first, second]) => [Number(first), Number(second)].sort((a, b) => a - b).join('-'))
  return [...new Set(facts.channels ?? named)].filter((id) => id in channels)
}

const centersOf = (ids: readonly string[]): readonly CenterId[] => [
  ...new Set(ids.flatMap((id) => channels[id]?.joins ?? [])),
]

export const bodygraph: Topic = {
  id: 'bodygraph',
  title: inWords('Bodygraph', 'Bodygraph', 'Bodygraph', 'Bodygraph', 'Bodygraph'),
  example: inWords(
    'bodygraph with the channels 34-57 and 20-34',
    'bodygraph con los canales 34-57 y 20-34',
    'bodygraph com os canais 34-57 e 20-34',
    'bodygraph avec les canaux 34-57 et 20-34',
    'Bodygraph mit den Kanälen 34-57 und 20-34',
  ),
  keywords: {
    en: { bodygraph: 4, 'body graph': 4, 'human design': 4, 'human design team': -4 },
    es: { 'diseno humano': 4 },
    pt: { 'desenho humano': 4 },
    fr: { 'design humain': 4 },
    de: { 'human design chart': 4 },
  },
  takesFormula: false,
  heading: inWords(
    'Reading a bodygraph',
    'Leer un bodygraph',
    'Ler um bodygraph',
    'Lire un bodygraph',
    'Einen Bodygraph lesen',
  ),
  opening(problem) {
    const asked = definedChannels(problem)
    const shown = asked.length > 0 ? asked : example
    const isExample = asked.length === 0
    const colored = centersOf(shown)
    const own = { en: 'This chart', es: 'Esta carta', pt: 'Esta carta', fr: 'Cette carte', de: 'Diese Karte' }
    const other = {
      en: 'This example',
      es: 'Este ejemplo',
      pt: 'Este exemplo',
      fr: 'Cet exemple',
      de: 'Dieses Beispiel',
    }
    const some = Object.entries(channels).map(([id, { curve }]) => [id, curve.map((point) => [...point])] as const)
    return {
      python: python`
        scale = 5.3 / 880
        at = lambda point: np.array([-2.6 + point[0] * scale, 2.75 - point[1] * scale, 0])
        colors = {"head": AMBER, "ajna": MINT, "throat": CORAL, "g": AMBER, "ego": CORAL, "spleen": SKY, "sacral": CORAL, "solar_plexus": SKY, "root": CORAL}
        shapes = {}
        for name, corners in ${Object.entries(centers).map(([name, corners]) => [name, corners.map((corner) => [...corner])])}:
            shape = Polygon(*[at(corner) for corner in corners], color=MIST, stroke_width=2.5, fill_color=GROUND, fill_opacity=1)
            shapes[name] = shape.round_corners(0.05)
        ways = {}
        for name, points in ${some}:
            ways[name] = CubicBezier(*[at(point) for point in points], color="#5A5570", stroke_width=5)
        rails = VGroup(*ways.values())
        nine = VGroup(*shapes.values())
        defined, colored, open_count = ${shown}, ${colored}, ${9 - colored.length}
        lit = VGroup(*[ways[name].copy().set_stroke(AMBER, 7) for name in defined])
        listing = VGroup(*[words(name.replace("-", " – "), 28, AMBER) for name in defined[:9]]).arrange(DOWN, buff=0.2)
        listing.move_to([3.6, 1.1, 0])
      `,
      values: {
        which: (isExample ? other : own)[problem.locale],
        channels: String(shown.length),
        centers: String(colored.length),
        open: String(9 - colored.length),
      },
    }
  },
  beats: [
    {
      seconds: 6,
      says: inWords(
        'Nine centers, from the head down to the root.',
        'Nueve centros, de la cabeza a la raíz.',
        'Nove centros, da cabeça à raiz.',
        'Neuf centres, de la tête à la racine.',
        'Neun Zentren, vom Kopf bis zur Wurzel.',
      ),
      plays: python`
        self.play(LaggedStart(*[FadeIn(shape, scale=0.7) for shape in shapes.values()], lag_ratio=0.15), run_time=3)
      `,
    },
    {
      seconds: 6.5,
      says: inWords(
        '36 channels join them. Each has a gate at either end.',
        '36 canales los unen. Cada uno tiene una puerta en cada extremo.',
        '36 canais unem-nos. Cada um tem um portão em cada ponta.',
        '36 canaux les relient, avec une porte à chaque bout.',
        '36 Kanäle verbinden sie. Jeder hat an beiden Enden ein Tor.',
      ),
      plays: python`
        self.add(rails, nine)
        self.play(LaggedStart(*[Create(way) for way in ways.values()], lag_ratio=0.04), run_time=3)
        self.add(nine)
      `,
    },
    {
      seconds: 7.5,
      says: inWords(
        'A channel with both gates active is defined. {which} has {channels}.',
        'Con ambas puertas activas, el canal está definido. {which}: {channels}.',
        'Com ambos os portões ativos, o canal está definido. {which}: {channels}.',
        'Ses deux portes actives, un canal est défini. {which} en a {channels}.',
        'Sind beide Tore aktiv, ist ein Kanal definiert. {which}: {channels}.',
      ),
      plays: python`
        self.add(lit, nine)
        self.play(LaggedStart(*[Create(way) for way in lit], lag_ratio=0.2), FadeIn(listing), run_time=2.4)
      `,
    },
    {
      seconds: 7.5,
      says: inWords(
        'Centers at its ends are colored: {centers} here. The other {open} stay open.',
        'Los centros de sus extremos se colorean: aquí {centers}. Los otros {open} quedan abiertos.',
        'Os centros nas pontas ficam coloridos: aqui {centers}. Os outros {open} ficam abertos.',
        'Les centres à ses bouts sont colorés : ici {centers}. Les {open} autres restent ouverts.',
        'Zentren an den Enden sind gefärbt: hier {centers}. Die anderen {open} bleiben offen.',
      ),
      plays: python`
        self.play(*[shapes[name].animate.set_fill(colors[name], 0.9) for name in colored], run_time=1.8)
        self.play(*[Indicate(shapes[name], color=INK, scale_factor=1.06) for name in colored], run_time=1.2)
      `,
    },
    {
      seconds: 5.5,
      says: inWords(
        'It is a map to reflect with, not a measurement.',
        'Es un mapa para reflexionar, no una medición.',
        'É um mapa para refletir, não uma medição.',
        'C’est une carte pour réfléchir, pas une mesure.',
        'Es ist eine Karte zum Nachdenken, keine Messung.',
      ),
      plays: python`
        pass
      `,
    },
  ],
}
