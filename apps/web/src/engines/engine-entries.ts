import { answerCard } from '../profile/answer-card.tsx'
import { birthFields } from '../birth/birth-fields.ts'
import { biorhythmInput } from '../biorhythm/biorhythm-input.ts'
import { EnneagramCard } from '../enneagram/enneagram-card.tsx'
import { natalInput } from '../natal/natal-settings.ts'
import { NumerologyCard } from '../numerology/numerology-card.tsx'
import { invitationCard } from '../profile/invitation-card.tsx'
import { currentPeriodsInput } from '../vimshottari/vimshottari-input.ts'
import { type EngineEntry, engineEntry } from './engine-entry.ts'

/** Every engine of the pages of a person, by group, in the order in which they are shown. A new engine is one line. */
export const engineGroups = {
  sky: [
    engineEntry(
      'human_design',
      () => import('../human-design/screen.tsx'),
      answerCard(
        'human_design',
        ({ birth }) => birthFields(birth),
        () => import('../human-design/card-body.tsx'),
      ),
    ),
    engineEntry(
      'natal',
      () => import('../natal/screen.tsx'),
      answerCard(
        'natal',
        ({ birth }) => natalInput(birth),
        () => import('../natal/card-body.tsx'),
      ),
    ),
    engineEntry(
      'gene_keys',
      () => import('../gene-keys/screen.tsx'),
      answerCard(
        'gene_keys',
        ({ birth }) => birthFields(birth),
        () => import('../gene-keys/card-body.tsx'),
      ),
    ),
    engineEntry(
      'vimshottari',
      () => import('../vimshottari/screen.tsx'),
      answerCard(
        'vimshottari',
        ({ birth }) => currentPeriodsInput(birth),
        () => import('../vimshottari/card-body.tsx'),
      ),
    ),
  ],
  numbers: [
    engineEntry('numerology', () => import('../numerology/screen.tsx'), NumerologyCard),
    engineEntry(
      'biorhythm',
      () => import('../biorhythm/screen.tsx'),
      answerCard(
        'biorhythm',
        ({ birth }) => biorhythmInput(birth),
        () => import('../biorhythm/card-body.tsx'),
      ),
    ),
  ],
  draws: [
    engineEntry('tarot', () => import('../tarot/screen.tsx'), invitationCard('tarot')),
    engineEntry('iching', () => import('../iching/screen.tsx'), invitationCard('iching')),
  ],
  person: [engineEntry('enneagram', () => import('../enneagram/screen.tsx'), EnneagramCard)],
  forms: [
    engineEntry('sacred_geometry', () => import('../sacred-geometry/screen.tsx'), invitationCard('sacred_geometry')),
    engineEntry('sigil_forge', () => import('../sigil-forge/screen.tsx'), invitationCard('sigil_forge')),
  ],
} as const satisfies Record<string, readonly EngineEntry[]>

export type EngineGroup = keyof typeof engineGroups

// Safe because the object above has exactly these keys.
export const groupNames = Object.keys(engineGroups) as EngineGroup[]

const entries: readonly EngineEntry[] = Object.values(engineGroups).flat()

export const entryOf = (id: string): EngineEntry | null => entries.find((entry) => entry.id === id) ?? null
