import {
  chargingTexts,
  chargingUnnamed,
  connectionTexts,
  destructionTexts,
  meditationTexts,
  placementTexts,
  timingUnnamed,
} from './content/guidance.ts'
import { planetTexts } from './content/planets.ts'
import type { KameaName } from './kameas.ts'
import type { SigilFacts, SigilInput } from './schema.ts'

type Found = Pick<SigilFacts, 'sigil_analysis' | 'elemental_correspondences'>

/** What to do with the sigil, chosen by the setting, the planet, the way of the line and the leading element. */
export const guidanceFor = (
  { charging_method: charging }: SigilInput,
  kamea: KameaName | null,
  { sigil_analysis: analysis, elemental_correspondences: elemental }: Found,
): SigilFacts['activation_guidance'] => {
  const element = elemental.leading ?? 'mixed'
  return {
    charging: charging === undefined ? chargingUnnamed : chargingTexts[charging],
    meditation: meditationTexts[analysis.energy_flow],
    placement: placementTexts[element],
    timing: kamea === null ? timingUnnamed : planetTexts[kamea].timing,
    destruction: destructionTexts[element],
  }
}

const groundTexts = {
  traditional: 'They stand on a wheel of the alphabet, A at the top unless a seed has turned it.',
  personal: 'They stand on a wheel whose alphabet begins with letters of your own choosing.',
  geometric: 'Each lies on the cell that carries its number.',
  hybrid: 'Each lies on the cell that carries its number, and is marked once more on the wheel around the square.',
} as const

/** What the figure is made of, in words; without the intention itself. */
export const meaningOf = ({
  method,
  letters,
  kamea,
  connection_style: connection,
}: Pick<SigilInput, 'connection_style'> & {
  method: keyof typeof groundTexts
  letters: string
  kamea: KameaName | null
}): string => {
  const count = letters.length === 1 ? 'One letter is left' : `${letters.length} letters are left`
  const planet = kamea === null ? [] : [planetTexts[kamea].meaning]
  return [
    `${count} of your sentence: ${Array.from(letters).join(' ')}.`,
    groundTexts[method],
    connectionTexts[connection],
    ...planet,
  ].join(' ')
}
