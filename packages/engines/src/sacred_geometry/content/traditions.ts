import type { PatternType } from '../pattern-types.ts'
import type { SacredGeometryFacts } from '../schema.ts'

type Chakras = NonNullable<SacredGeometryFacts['chakra_correspondences']>
type EnergyFlow = NonNullable<SacredGeometryFacts['energy_flow']>

const names = [
  ['root', 'Mūlādhāra'],
  ['sacral', 'Svādhiṣṭhāna'],
  ['navel', 'Maṇipūra'],
  ['heart', 'Anāhata'],
  ['throat', 'Viśuddha'],
  ['brow', 'Ājñā'],
  ['crown', 'Sahasrāra'],
] as const

const listed = (tradition: string, parts: readonly string[]): Chakras => ({
  tradition,
  entries: names.map(([chakra, sanskrit], index) => ({ chakra, sanskrit, part: parts[index] ?? '' })),
})

/** Only where somebody handed a correspondence down; figures without one answer null. */
export const chakraTraditions: Readonly<Partial<Record<PatternType, Chakras>>> = {
  seed_of_life: listed(
    'A modern custom of the late twentieth century, without older source: seven circles for seven chakras.',
    [
      'lower circle',
      'lower left circle',
      'lower right circle',
      'middle circle',
      'upper left circle',
      'upper right circle',
      'upper circle',
    ],
  ),
  tree_of_life: listed(
    'A comparison made by Western esoteric schools since the nineteenth century; the Kabbalah itself has no chakras.',
    ['Malkuth', 'Yesod', 'Hod and Netzach', 'Tiferet', 'Gevurah and Chesed', 'Binah and Chokmah', 'Keter'],
  ),
  sri_yantra: listed(
    'The Śrī Vidyā tradition meditates the nine enclosures along the body; texts differ, and this is one simplified order.',
    [
      'square of earth',
      'sixteen petals',
      'eight petals',
      'fourteen triangles',
      'outer ten triangles',
      'inner ten triangles',
      'eight triangles, the innermost one and the bindu',
    ],
  ),
  platonic_solid: listed(
    'Modern: the five elements of the Timaeus laid over the Indian elements of the lower five chakras; brow and crown have none.',
    ['cube', 'icosahedron', 'tetrahedron', 'octahedron', 'dodecahedron', 'no solid', 'no solid'],
  ),
}

/** How traditions let something move through the figure. An image for contemplation, nothing that could be measured. */
export const energyTraditions: Readonly<Partial<Record<PatternType, EnergyFlow>>> = {
  tree_of_life: {
    tradition: 'Kabbalah: the lightning flash',
    description:
      'The order in which the sephiroth are said to have come forth, zigzagging from the crown to the kingdom.',
    path: ['Keter', 'Chokmah', 'Binah', 'Chesed', 'Gevurah', 'Tiferet', 'Netzach', 'Hod', 'Yesod', 'Malkuth'],
  },
  sri_yantra: {
    tradition: 'Śrī Vidyā: order of dissolution',
    description:
      'Worship may go from the outermost enclosure inwards, gathering everything into the point; the order of creation runs the other way.',
    path: [
      'square of earth',
      'sixteen petals',
      'eight petals',
      'fourteen triangles',
      'outer ten',
      'inner ten',
      'eight',
      'innermost triangle',
      'bindu',
    ],
  },
  torus: {
    tradition: 'Modern esoteric literature, late twentieth century',
    description:
      'Something is imagined to rise through the hole, spread over the top, sink along the outside and gather again below.',
    path: ['hole', 'top of the tube', 'outer rim', 'bottom of the tube', 'hole'],
  },
  mandala: {
    tradition: 'Buddhist and Hindu practice: entering and leaving',
    description:
      'The eye enters at the rim, passes the rows as if through courts, and leaves by the same way after resting in the middle.',
    path: ['rim', 'outer rows', 'inner rows', 'heart', 'rim'],
  },
}
