import type { Engine, WithBirth } from '../engine.ts'
import { closeBoundaryWarnings } from '../human_design/nearest-boundaries.ts'
import { calculate } from './calculate.ts'
import { certify } from './certify.ts'
import { sequences } from './content/sequences.ts'
import { describe } from './describe.ts'
import { profilePicture } from './picture.ts'
import type { GeneKeysFacts, GeneKeysInput, GeneKeysProfile, Sphere } from './schema.ts'
import { sphereIds, stepOf } from './spheres.ts'

const unknownTime = 'The time of birth is not known, and no hour is assumed for it.'

const never = {
  codon: 'No primary source assigns codons to keys in a way that can be checked, so none is stated.',
  amino_acid: 'No primary source assigns amino acids to keys in a way that can be checked, so none is stated.',
  physiology: 'It would be a claim about the body, for which there is no evidence.',
  magnetism: 'The official profile has no such sphere: it came from a mistaken table of planets.',
} as const

const noTriads =
  'The three words of each key are Richard Rudd’s, and this installation does not show them; the themes beside them are ours.'

const absentSpheres = ({ focus_sequence: focus, spheres }: GeneKeysProfile): Record<string, string> =>
  Object.fromEntries(
    sphereIds
      .filter((id) => spheres[id] === null)
      .map((id) => [
        `profile.spheres.${id}`,
        `It belongs to the ${sequences[stepOf(id).sequence].name}, and focus_sequence is ${focus}.`,
      ]),
  )

const absentFromProfile = (profile: GeneKeysProfile): Record<string, string> => {
  const filled: readonly Sphere[] = sphereIds.flatMap((id) => profile.spheres[id] ?? [])
  const hasTriads = filled.some(({ shadow }) => shadow !== null)
  const hasPartners = filled.some(({ programming_partner: partner }) => partner !== null)
  return {
    ...absentSpheres(profile),
    ...(profile.pathworking === null && { 'profile.pathworking': 'Not asked for: pathworking_focus names no key.' }),
    ...(!hasTriads && { shadow: noTriads, gift: noTriads, siddhi: noTriads }),
    ...(!hasPartners && { programming_partner: 'Not asked for: include_programming_partner is false.' }),
  }
}

const absent = ({ profile }: GeneKeysFacts): Record<string, string> => ({
  ...never,
  ...(profile === null ? { profile: unknownTime, design_info: unknownTime } : absentFromProfile(profile)),
})

const warnings = (_input: WithBirth<GeneKeysInput>, { profile }: GeneKeysFacts): readonly string[] =>
  closeBoundaryWarnings(profile?.nearest_boundaries ?? [])

/** Where the bodies of the spheres stand decides keys, lines and texts. */
const signed = ({ profile, birth_info, design_info, possible, certain }: GeneKeysFacts): unknown => ({
  spheres: profile && sphereIds.map((id) => profile.spheres[id]?.longitude),
  triads: profile?.spheres.lifes_work?.shadow,
  pathworking: profile?.pathworking?.key,
  birth_info,
  design_info,
  possible,
  certain,
})

/** Gene Keys from a birth moment: sixteen spheres on the wheel of 64, in three paths, right to the line. */
export const geneKeys: Engine<WithBirth<GeneKeysInput>, GeneKeysFacts> = {
  version: '1.0.0',
  evidenceNote:
    'The Gene Keys are a contemplative symbolic system published in 2009; there is no scientific evidence that a moment of birth describes a person, so use it as a prompt for reflection.',
  conventions: {
    wheel:
      'the wheel of Human Design: gate 41 starts at 302°00′00″ of the tropical ecliptic of date; 64 arcs, six lines',
    positions: 'apparent, geocentric, tropical; Earth opposite the Sun',
    design: 'the instant at which the apparent Sun stood 88.000° before its longitude at birth, searched',
    spheres:
      'Attraction D Moon, IQ P Venus, EQ P Mars, SQ D Venus, Core and Vocation D Mars, Culture D Jupiter, Pearl P Jupiter, Life’s Work and Brand P Sun, Evolution P Earth, Radiance D Sun, Purpose D Earth; beside the paths Relating P Mercury, Stability D Saturn, Creativity D Uranus',
    programming_partner: 'the key 32 places on, straight across the wheel, computed',
    triads: 'shadow, gift and siddhi as named in public by Richard Rudd, British spelling; all other words are ours',
    affiliation: 'not affiliated with, or endorsed by, Gene Keys Ltd or Richard Rudd',
  },
  sources: [
    'Richard Rudd, The Gene Keys, 2009 and 2013 (the three words of each key, the names of spheres and sequences)',
    'Profiles printed by the official profiler at genekeys.com, as named in the README (which body is read for which sphere)',
    'Swiss Ephemeris 2.10.03, Astrodienst AG (positions, design instant)',
    'James Legge, The Yî King, 1882 (images of the hexagrams, retold in our own words)',
  ],
  presets: {},
  calculate,
  chartKey: 'profile',
  absent,
  warnings,
  signed,
  certify,
  describe,
  pictures: ({ profile, possible }) => (profile === null ? [] : [profilePicture(profile, possible)]),
}
