import { cycleTexts, matchTexts, trendTexts } from '@orrery/engines/biorhythm/content/cycle-texts'
import { cycleDays } from '@orrery/engines/biorhythm/cycles'
import { phaseEndings, rhythmNouns, stepGists, trendGists } from './content/rhythms.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

const weights = { emotional: 90, intellectual: 88, physical: 86, intuitive: 50, spiritual: 48, aesthetic: 46 } as const
const cycles = ['emotional', 'intellectual', 'physical', 'intuitive', 'spiritual', 'aesthetic'] as const

const written = (percent: unknown): string =>
  typeof percent === 'number' ? `, at ${percent > 0 ? '+' : ''}${Math.round(percent)} %`.replace('-', '−') : ''

const labelOf = (cycle: keyof typeof weights): string => `${cycle} cycle of ${cycleDays[cycle]} days`

const phasesOf = (look: Look): readonly Finding[] =>
  cycles.flatMap((cycle) => {
    const path = `${cycle}_phase`
    const phase = look.text(path)
    if (phase === null) return []
    const value = `${phase}${written(look.at(`${cycle}_percentage`))}`
    const [weight, marks] = [weights[cycle], [`cycle:${cycle}`]]
    return [{ path, kind: cycle, key: phase, label: labelOf(cycle), value, weight, span: 'today' as const, marks }]
  })

const trendOf = (look: Look): readonly Finding[] => {
  const trend = look.text('trend')
  if (trend === null) return []
  return [{ path: 'trend', kind: 'trend', key: trend, label: 'Trend', value: trend, weight: 60, span: 'today' }]
}

/** As the engine tells them apart: from 0.8 two curves run together, below 0.4 against each other. */
const stepOf = (share: number): keyof typeof matchTexts => {
  if (share >= 0.8) return 'close'
  return share >= 0.4 ? 'partial' : 'opposed'
}

const matchesOf = (look: Look): readonly Finding[] =>
  cycles.flatMap((cycle) => {
    const path = `${cycle}_compatibility`
    const share = look.at(path)
    if (typeof share !== 'number') return []
    return [
      {
        path,
        kind: 'match',
        key: `${cycle}.${stepOf(share)}`,
        label: `${labelOf(cycle)}, of both`,
        value: `${Math.round(100 * share)} % in step`,
        weight: weights[cycle],
        marks: [`cycle:${cycle}`],
      },
    ]
  })

const phrases = {
  rising: (cycle: string) => `your rising ${cycle} cycle`,
  peak: (cycle: string) => `the peak of your ${cycle} cycle`,
  falling: (cycle: string) => `your falling ${cycle} cycle`,
  valley: (cycle: string) => `the low of your ${cycle} cycle`,
  critical: (cycle: string) => `the turn of your ${cycle} cycle`,
} as const
const isPhase = (name: string): name is keyof typeof phrases => Object.hasOwn(phrases, name)

type CycleName = keyof typeof cycleTexts
const isCycle = (name: string): name is CycleName => Object.hasOwn(cycleTexts, name)

const phaseWords =
  (cycle: CycleName) =>
  (key: string): FactWords | null => {
    const [noun, ending] = [entryOf(rhythmNouns, cycle), entryOf(phaseEndings, key)]
    const text = entryOf<{ meaning: string; suggestion: string }>(cycleTexts[cycle].phases, key)
    if (noun === null || ending === null || text === null || !isPhase(key)) return null
    return {
      phrase: phrases[key](cycle),
      core: `${noun.noun} ${ending.ending}`,
      themes: [noun.theme, ending.theme],
      says: [text.meaning, cycleTexts[cycle].about],
      practices: [text.suggestion],
    }
  }

const trendWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(trendGists, key), entryOf<{ text: string }>(trendTexts, key)]
  return gist && text && { phrase: 'the general trend of your curves', ...gist, says: [text.text] }
}

const isStep = (name: string): name is keyof typeof matchTexts => Object.hasOwn(matchTexts, name)

const matchWords = (key: string): FactWords | null => {
  const [cycle = '', step = ''] = key.split('.')
  const gist = entryOf(stepGists, step)
  if (gist === null || !isCycle(cycle) || !isStep(step)) return null
  const { noun = '', theme = 'closeness' } = entryOf(rhythmNouns, cycle) ?? {}
  return {
    phrase: `the pair of your ${cycle} cycles`,
    core: `${gist.core} in matters of ${noun}`,
    themes: [...new Set([...gist.themes, theme])],
    says: [matchTexts[step](cycle), cycleTexts[cycle].about],
  }
}

export const biorhythmReading: EngineReading = {
  tradition: 'biorhythm lore',
  findings: (look) => [...phasesOf(look), ...trendOf(look), ...matchesOf(look)],
  words: {
    physical: phaseWords('physical'),
    emotional: phaseWords('emotional'),
    intellectual: phaseWords('intellectual'),
    intuitive: phaseWords('intuitive'),
    aesthetic: phaseWords('aesthetic'),
    spiritual: phaseWords('spiritual'),
    trend: trendWords,
    match: matchWords,
  },
}
