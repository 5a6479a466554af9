import type { Picture } from '@orrery/engines/picture'
import type { EngineFacts, EngineId, EngineInput } from '@orrery/engines/schemas'
import { birthFields } from '../birth/birth-fields.ts'
import { biorhythmInput } from '../biorhythm/biorhythm-input.ts'
import type { ExplanationText } from '../charts/explanation.tsx'
import type { StoredChart } from '../charts/chart-store.ts'
import { enneagramInput } from '../enneagram/enneagram-input.ts'
import { lastAnswersOf } from '../enneagram/kept-answers.ts'
import { natalInput } from '../natal/natal-settings.ts'
import { numerologyInput } from '../numerology/numerology-input.ts'
import { currentPeriodsInput } from '../vimshottari/vimshottari-input.ts'

/** Draws an engine's answer and names the parts of the drawing. Methods, so that one of whichever engine has a type. */
export type Drawer<Id extends EngineId = EngineId> = {
  /** Null where there is nothing to draw, as without a time of birth. */
  picture(facts: EngineFacts<Id>): Picture | null
  explain(facts: EngineFacts<Id>, factId: string): ExplanationText | null
}

type Readable<Id extends EngineId> = {
  /** What the engine's card asks too; null while the person has not brought what it needs, or has to draw first. */
  inputOf: (chart: StoredChart) => EngineInput<Id> | null
  loadDrawer: () => Promise<Drawer<Id>>
}

const afterDrawing = () => null

/** What a reading needs of each engine. */
export const readable: { readonly [Id in EngineId]: Readable<Id> } = {
  human_design: {
    inputOf: ({ birth }) => birthFields(birth),
    loadDrawer: async () => {
      const [{ bodygraphPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/human_design/picture'),
        import('@orrery/engines/human_design/explain'),
      ])
      return { picture: ({ chart }) => chart && bodygraphPicture(chart), explain }
    },
  },
  natal: {
    inputOf: ({ birth }) => natalInput(birth),
    loadDrawer: async () => {
      const [{ wheelPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/natal/picture'),
        import('@orrery/engines/natal/explain'),
      ])
      return { picture: wheelPicture, explain }
    },
  },
  gene_keys: {
    inputOf: ({ birth }) => birthFields(birth),
    loadDrawer: async () => {
      const [{ profilePicture }, { explain }] = await Promise.all([
        import('@orrery/engines/gene_keys/picture'),
        import('@orrery/engines/gene_keys/explain'),
      ])
      return { picture: ({ profile }) => profile && profilePicture(profile), explain }
    },
  },
  vimshottari: {
    inputOf: ({ birth }) => currentPeriodsInput(birth),
    loadDrawer: async () => {
      const [{ timelinePicture }, { explain }] = await Promise.all([
        import('@orrery/engines/vimshottari/picture'),
        import('@orrery/engines/vimshottari/explain'),
      ])
      return { picture: timelinePicture, explain }
    },
  },
  numerology: {
    inputOf: ({ birth }) => (birth.name === '' ? null : numerologyInput(birth)),
    loadDrawer: async () => {
      const [{ numerologyPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/numerology/picture'),
        import('@orrery/engines/numerology/explain'),
      ])
      return { picture: numerologyPicture, explain }
    },
  },
  biorhythm: {
    inputOf: ({ birth }) => biorhythmInput(birth),
    loadDrawer: async () => {
      const [{ biorhythmPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/biorhythm/picture'),
        import('@orrery/engines/biorhythm/explain'),
      ])
      return { picture: biorhythmPicture, explain }
    },
  },
  enneagram: {
    inputOf: ({ id }) => {
      const kept = lastAnswersOf(id)
      return kept && enneagramInput(kept)
    },
    loadDrawer: async () => {
      const [{ enneagramPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/enneagram/picture'),
        import('@orrery/engines/enneagram/explain'),
      ])
      return { picture: enneagramPicture, explain }
    },
  },
  tarot: {
    inputOf: afterDrawing,
    loadDrawer: async () => {
      const [{ tarotPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/tarot/picture'),
        import('@orrery/engines/tarot/explain'),
      ])
      return { picture: tarotPicture, explain }
    },
  },
  iching: {
    inputOf: afterDrawing,
    loadDrawer: async () => {
      const [{ hexagramsPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/iching/picture'),
        import('@orrery/engines/iching/explain'),
      ])
      return { picture: hexagramsPicture, explain }
    },
  },
  sacred_geometry: {
    inputOf: afterDrawing,
    loadDrawer: async () => {
      const [{ sacredGeometryPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/sacred_geometry/picture'),
        import('@orrery/engines/sacred_geometry/explain'),
      ])
      return { picture: sacredGeometryPicture, explain }
    },
  },
  sigil_forge: {
    inputOf: afterDrawing,
    loadDrawer: async () => {
      const [{ sigilPicture }, { explain }] = await Promise.all([
        import('@orrery/engines/sigil_forge/picture'),
        import('@orrery/engines/sigil_forge/explain'),
      ])
      return { picture: sigilPicture, explain }
    },
  },
}

export const isReadable = (name: string | undefined): name is EngineId =>
  name !== undefined && Object.hasOwn(readable, name)

/** What a reading of the whole profile draws on, in the order of the pages. */
export const togetherEngines = [
  'human_design',
  'natal',
  'gene_keys',
  'vimshottari',
  'numerology',
  'biorhythm',
  'enneagram',
] as const satisfies readonly EngineId[]
