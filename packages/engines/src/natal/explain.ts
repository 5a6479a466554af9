import { aspectTexts, phaseTexts } from './content/aspects.ts'
import { angleTexts, bodyTexts, lotTexts } from './content/bodies.ts'
import { houseTexts } from './content/houses.ts'
import { signTexts } from './content/signs.ts'
import { natalBodies, type NatalBody } from './bodies.ts'
import { aspectId, aspectReading, aspectTitle, ownText } from './describe.ts'
import type { NatalChart, NatalFacts } from './schema.ts'
import { signs, writtenPosition } from '../zodiac.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'no body')

const explainBody = (chart: NatalChart, body: NatalBody): Explanation => {
  const { name, longitude, sign, house, retrograde, dignity, meaning, range } = chart.bodies[body]
  const where = longitude === null ? (sign ?? range?.signs.join(' or ') ?? '') : writtenPosition(longitude)
  const touched = chart.aspects.filter(({ a, b }) => a === body || b === body).slice(0, 4)
  return {
    title: `${name}, ${where}${retrograde ? ', retrograde' : ''}`,
    paragraphs: [
      bodyTexts[body].text,
      (sign && ownText(body, sign)) ?? meaning,
      ...(house === null ? [] : [`House ${house}. The field is ${houseTexts[house - 1]?.field ?? ''}.`]),
      ...(dignity === null ? [] : [`By tradition ${name} is in ${dignity} here.`]),
      ...touched.map((aspect) => `${aspectTitle(aspect)}: ${aspectReading(aspect)}`),
    ],
  }
}

const explainSign = (chart: NatalChart, name: string): Explanation | null => {
  const sign = signs.find((candidate) => candidate.toLowerCase() === name)
  if (!sign) return null
  const here = natalBodies.filter((body) => chart.bodies[body].sign === sign).map((body) => bodyTexts[body].name)
  return {
    title: sign,
    paragraphs: [
      signTexts[sign].essence,
      `Keywords: ${signTexts[sign].keywords.join(', ')}.`,
      `In this chart: ${listed(here)}.`,
    ],
  }
}

const explainHouse = (chart: NatalChart, number: number): Explanation | null => {
  const text = houseTexts[number - 1]
  const cusp = chart.houses?.cusps[number - 1]
  if (!text || cusp === undefined) return null
  const here = natalBodies.filter((body) => chart.bodies[body].house === number).map((body) => bodyTexts[body].name)
  return {
    title: `House ${number}: ${text.title}`,
    paragraphs: [text.text, `It begins at ${writtenPosition(cusp)}. In it: ${listed(here)}.`],
  }
}

const motionOf = (applying: boolean | null): string => {
  if (applying === null) return ''
  return applying ? ', applying' : ', separating'
}

const explainAspect = (chart: NatalChart, factId: string): Explanation | null => {
  const aspect = chart.aspects.find((candidate) => aspectId(candidate) === factId)
  if (!aspect) return null
  const { type, orb, applying } = aspect
  return {
    title: aspectTitle(aspect),
    paragraphs: [
      aspectTexts[type].text,
      aspectReading(aspect),
      orb === null ? 'It holds at every hour of that day.' : `${orb.toFixed(2)}° from exact${motionOf(applying)}.`,
    ],
  }
}

const isAngle = (name: string): name is keyof typeof angleTexts => Object.hasOwn(angleTexts, name)

const explainAngle = (chart: NatalChart, name: string): Explanation | null => {
  if (!isAngle(name) || chart.angles === null || chart.angle_signs === null) return null
  const { sign } = chart.angle_signs[name]
  return {
    title: `${angleTexts[name].name}, ${writtenPosition(chart.angles[name])}`,
    paragraphs: [
      angleTexts[name].text,
      ...(name === 'ascendant' ? [signTexts[sign].rising] : [signTexts[sign].essence]),
    ],
  }
}

const explainLot = (chart: NatalChart, name: string): Explanation | null => {
  if ((name !== 'fortune' && name !== 'spirit') || chart.lots === null) return null
  const { longitude, formula } = chart.lots[name]
  return {
    title: `${lotTexts[name].name}, ${writtenPosition(longitude)}`,
    paragraphs: [lotTexts[name].text, `Here: ${formula}, because the birth was by ${chart.sect ?? 'day'}.`],
  }
}

/**
 * What to tell a person who points at a part of the picture: `body:moon`, `sign:aries`, `house:1`, `aspect:sun-moon`,
 * `angle:ascendant`, `lot:fortune`, `phase:moon`; null if unknown.
 */
export const explain = ({ chart }: NatalFacts, factId: string): Explanation | null => {
  const [kind = '', name = ''] = factId.split(':')
  const body = natalBodies.find((candidate) => candidate === name)
  if (kind === 'body') return body ? explainBody(chart, body) : null
  if (kind === 'sign') return explainSign(chart, name)
  if (kind === 'house') return explainHouse(chart, Number(name))
  if (kind === 'aspect') return explainAspect(chart, factId)
  if (kind === 'angle') return explainAngle(chart, name)
  if (kind === 'lot') return explainLot(chart, name)
  if (kind !== 'phase' || chart.moon_phase === null) return null
  return { title: `Moon: ${chart.moon_phase.name}`, paragraphs: [phaseTexts[chart.moon_phase.name]] }
}
