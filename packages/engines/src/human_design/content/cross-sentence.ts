import type { CrossAngle } from './crosses.ts'
import { gates } from './gates.ts'

/** Gates of a cross in the order in which they are printed. */
type FourGates = readonly [personalitySun: number, personalityEarth: number, designSun: number, designEarth: number]

const themeOf = (gate: number): string => {
  const text = gates[gate]
  if (text === undefined) throw new RangeError(`There is no gate ${gate}; gates run from 1 to 64.`)
  return `${text.name} (${text.keynote.charAt(0).toLowerCase()}${text.keynote.slice(1)})`
}

const compose: Record<CrossAngle, (themes: readonly string[]) => string> = {
  'Right Angle': ([sun, earth, designSun, designEarth]) =>
    `What you are here to look into is ${sun}, and ${earth} keeps you steady while you do. ` +
    `Unnoticed by you, ${designSun} supplies the drive, from a base of ${designEarth}.`,
  'Left Angle': ([sun, earth, designSun, designEarth]) =>
    `To every encounter you bring ${sun}, balanced by ${earth}. ` +
    `What others sense in you before you do is ${designSun}, resting on ${designEarth}.`,
  Juxtaposition: ([sun, earth, designSun, designEarth]) =>
    `Your one constant theme is ${sun}, held in place by ${earth}. ` +
    `It runs on ${designSun}, with ${designEarth} as its ground.`,
}

/**
 * Two sentences on an incarnation cross, composed from the names and keynotes of its four gates.
 * @throws RangeError when a gate is not 1–64.
 */
export const crossSentence = (angle: CrossAngle, cross: FourGates): string => compose[angle](cross.map(themeOf))
