import type { SupportResource } from '@orrery/contracts/practice-api'
import { helpFor } from '@orrery/safety/help/resources'
import { supportText } from '@orrery/safety/help/support-text'
import { languageOf, regionOf } from './language.ts'

/** Somebody to talk to, for people of this locale: emergency and crisis lines of their region, then a directory of all. */
export const supportResources = (locale: string): readonly SupportResource[] => {
  const region = regionOf(locale)
  const { crisis, emergency } = helpFor(region)
  const known = [emergency, crisis].filter((line) => line !== undefined && line !== null)
  const { lines } = supportText(languageOf(locale), region)
  return [
    ...known.map(({ operator, number, source, region: of }) => ({
      name: operator,
      contact: number,
      url: source,
      region: of,
    })),
    ...lines
      .filter(({ href }) => href.startsWith('https'))
      .slice(-1)
      .map(({ text, href }) => ({ name: text, contact: href, url: href, region: 'world' })),
  ]
}
