import { biorhythm } from './en/biorhythm.ts'
import { birth } from './en/birth.ts'
import { certificate } from './en/certificate.ts'
import { chart } from './en/chart.ts'
import { charts } from './en/charts.ts'
import { draws } from './en/draws.ts'
import { engines } from './en/engines.ts'
import { enneagram } from './en/enneagram.ts'
import { failure } from './en/failure.ts'
import { geneKeys } from './en/gene-keys.ts'
import { home } from './en/home.ts'
import { humanDesign } from './en/human-design.ts'
import { iching } from './en/iching.ts'
import { natal } from './en/natal.ts'
import { numerology } from './en/numerology.ts'
import { profile } from './en/profile.ts'
import { replay } from './en/replay.ts'
import { sacredGeometry } from './en/sacred-geometry.ts'
import { shell } from './en/shell.ts'
import { sigilForge } from './en/sigil-forge.ts'
import { tarot } from './en/tarot.ts'
import { vimshottari } from './en/vimshottari.ts'

/** Every text of the app, by screen. A key that is missing here does not compile where it is used. */
export const english = {
  biorhythm,
  birth,
  certificate,
  chart,
  charts,
  draws,
  engines,
  enneagram,
  failure,
  geneKeys,
  home,
  humanDesign,
  iching,
  natal,
  numerology,
  profile,
  replay,
  sacredGeometry,
  shell,
  sigilForge,
  tarot,
  vimshottari,
} as const
