import { lordTexts } from './content/lords.ts'
import { pairText } from './content/pairs.ts'
import type { Lord } from './lords.ts'
import type { PeriodFacts } from './schema.ts'

type Words = Pick<PeriodFacts, 'general_theme' | 'opportunities' | 'challenges' | 'recommendations'>

const mahadashaWords = (lord: Lord): Words => {
  const { season, opportunities, challenges, recommendations } = lordTexts[lord]
  return {
    general_theme: season,
    opportunities: [...opportunities],
    challenges: [...challenges],
    recommendations: [...recommendations],
  }
}

/** A guest in another's house: what the guest brings, and how the two get on. */
const guestWords = (host: Lord, guest: Lord): Words => {
  const [of, by] = [lordTexts[host], lordTexts[guest]]
  return {
    general_theme: `${of.ground} ${by.guest} ${pairText(host, guest)}`,
    opportunities: [by.opportunities[0], of.opportunities[1]],
    challenges: [by.challenges[0], of.challenges[1]],
    recommendations: [by.recommendations[0], by.recommendations[1]],
  }
}

/** Short periods colour what is going on; they begin nothing of their own. */
const momentWords = (host: Lord, lord: Lord): Words => {
  const text = lordTexts[lord]
  return {
    general_theme: `${text.moment} ${pairText(host, lord)}`,
    opportunities: [text.opportunities[2]],
    challenges: [text.challenges[0]],
    recommendations: [text.recommendations[2]],
  }
}

/** The words of a period, from its lords; the mahadasha first. */
export const wordsOfPeriod = (lords: readonly Lord[]): Words => {
  const [mahadasha = 'Ketu', antardasha, ...deeper] = lords
  if (antardasha === undefined) return mahadashaWords(mahadasha)
  const last = deeper.at(-1)
  return last === undefined ? guestWords(mahadasha, antardasha) : momentWords(deeper.at(-2) ?? antardasha, last)
}
