import type { Stability } from '@orrery/engines/certificate'
import { degreesAndMinutes } from '@orrery/engines/zodiac'
import type { NatalChart } from '@orrery/engines/natal/schema'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../charts/fact-list.tsx'
import { bodyPlace, capital, writtenPlace } from './written-place.ts'

type Stable = Readonly<Record<string, Stability>>

/** `Taurus Sun, Aquarius Moon, Virgo rising`, as people introduce a chart. */
const useHeadlineTitle = ({ bodies, angle_signs: angles }: NatalChart): string => {
  const { t } = useTranslation('natal')
  const { sun, moon } = bodies
  if (!angles || sun.sign === null || moon.sign === null) return t('unknownTitle')
  return t('headline', {
    sun: sun.sign,
    moon: moon.sign,
    rising: angles.ascendant.sign,
  })
}

const usePointFacts = ({ bodies, angle_signs: angles, lots }: NatalChart, stable: Stable): readonly Fact[] => {
  const { t } = useTranslation('natal')
  const facts = [
    { name: t('sun'), value: bodyPlace(bodies.sun), stability: stable['sun.sign'] },
    { name: t('moon'), value: bodyPlace(bodies.moon), stability: stable['moon.sign'] },
  ]
  if (!angles || !lots) return facts
  return [
    ...facts,
    { name: t('ascendant'), value: writtenPlace(angles.ascendant), stability: stable['ascendant.sign'] },
    { name: t('midheaven'), value: writtenPlace(angles.midheaven), stability: stable['midheaven.sign'] },
    { name: t('fortune'), value: writtenPlace(lots.fortune), note: lots.fortune.formula },
    { name: t('spirit'), value: writtenPlace(lots.spirit), note: lots.spirit.formula },
  ]
}

const useSkyFacts = (chart: NatalChart, stable: Stable): readonly Fact[] => {
  const { t } = useTranslation('natal')
  const { sect, sun_altitude: altitude, moon_phase: phase } = chart
  const facts: Fact[] = []
  if (phase) {
    const { illuminated_fraction: lit, waxing } = phase
    const direction = t(waxing ? 'waxing' : 'waning')
    const note = lit === null ? null : t('illuminated', { percent: Math.round(lit * 100), direction })
    facts.push({ name: t('moonPhase'), value: phase.name, note, stability: stable['moon_phase'] })
  }
  if (sect && altitude !== null) {
    const degrees = degreesAndMinutes(Math.abs(altitude))
    facts.push({
      name: t('sect'),
      value: capital(sect),
      note: t(altitude < 0 ? 'nightBirth' : 'dayBirth', { degrees }),
    })
  }
  return facts
}

const writtenBalance = (balance: Readonly<Record<string, { count: number }>>): string =>
  Object.entries(balance)
    .map(([name, { count }]) => `${capital(name)} ${count}`)
    .join(', ')

/** Sun, Moon and Ascendant first; then what the whole sky is like. */
export const NatalHeadline = ({ chart, stable }: { chart: NatalChart; stable: Stable }) => {
  const { t } = useTranslation('natal')
  const title = useHeadlineTitle(chart)
  const points = usePointFacts(chart, stable)
  const sky = useSkyFacts(chart, stable)
  const balances: readonly Fact[] = [
    ...(chart.elements ? [{ name: t('elements'), value: writtenBalance(chart.elements) }] : []),
    ...(chart.modalities ? [{ name: t('modalities'), value: writtenBalance(chart.modalities) }] : []),
  ]
  return (
    <section aria-labelledby="natal-headline">
      <h2 id="natal-headline" className="text-4xl">
        {title}
      </h2>
      {!chart.time_known && <p className="mt-3 font-serif text-lg leading-normal">{t('unknownText')}</p>}
      {chart.houses_unavailable && chart.time_known && (
        <p className="mt-3 font-serif text-lg leading-normal">{chart.houses_unavailable.reason}</p>
      )}
      <FactList facts={[...points, ...sky, ...balances]} />
    </section>
  )
}
