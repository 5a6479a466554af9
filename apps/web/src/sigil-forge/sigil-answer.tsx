import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/sigil_forge/explain'
import type { SigilElement, SigilFacts } from '@orrery/engines/sigil_forge/schema'
import { sigilPicture } from '@orrery/engines/sigil_forge/picture'
import { tracePicture } from '@orrery/engines/sigil_forge/trace-picture'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Explorer } from '../charts/explorer.tsx'
import { FactList } from '../charts/fact-list.tsx'
import { StepReplay } from '../charts/step-replay.tsx'
import { Cell, HeadCell, Table } from '../parts/table.tsx'

/** The ring first, then the strokes in their order, the bar last: as a hand draws it. */
const handOrder = { start: 0, stroke: 1, end: 2 } as const
const byHand = (a: SigilElement, b: SigilElement): number => handOrder[a.properties.role] - handOrder[b.properties.role]

const Headline = ({ facts }: { facts: SigilFacts }) => {
  const { t } = useTranslation('sigilForge')
  const { eliminations, planetary_correspondences: planet, elemental_correspondences: elements } = facts
  return (
    <section aria-labelledby="letters">
      <h2 id="letters" className="text-4xl tracking-wide">
        {facts.unique_letters}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{facts.symbolic_meaning}</p>
      <FactList
        facts={[
          { name: t('struckRepeats'), value: eliminations.repeats },
          { name: t('struckVowels'), value: eliminations.vowels_and_repeats || '–' },
          { name: t('strokes'), value: String(facts.sigil_analysis.stroke_count) },
          { name: t('crossings'), value: String(facts.sigil_analysis.crossing_count) },
          ...(planet ? [{ name: t('kamea'), value: planet.planet, note: `${planet.day}, ${planet.metal}` }] : []),
          ...(elements.leading ? [{ name: t('element'), value: t(elements.leading), note: elements.meaning }] : []),
        ]}
      />
    </section>
  )
}

const useTraceSteps = (elements: readonly SigilElement[]) => {
  const { t } = useTranslation('sigilForge')
  return elements.map(({ element_type: type, properties: { role, letters } }) => {
    if (role === 'start') return { title: t('ringAt', { letter: letters }) }
    if (role === 'end') return { title: t('barAt', { letter: letters }) }
    const [from = '', to = ''] = letters
    return { title: type === 'loop' ? t('loopAt', { letter: from }) : t('fromTo', { from, to }) }
  })
}

const Trace = ({ facts }: { facts: SigilFacts }) => {
  const { t } = useTranslation('sigilForge')
  const elements = useMemo(() => facts.sigil_composition.elements.toSorted(byHand), [facts])
  const draw = useCallback(
    (count: number) =>
      tracePicture({
        ...facts,
        sigil_composition: { ...facts.sigil_composition, elements: elements.slice(0, count) },
      }),
    [facts, elements],
  )
  return <StepReplay title={t('trace')} steps={useTraceSteps(elements)} draw={draw} />
}

const Letters = ({ trace }: Pick<SigilFacts, 'trace'>) => {
  const { t } = useTranslation('sigilForge')
  return (
    <Table caption={t('numbers')} heads={[t('letter'), t('number'), t('cell')]}>
      {trace.map(({ step, letter, number, cell }) => (
        <tr key={step}>
          <HeadCell>{letter}</HeadCell>
          <Cell>{number}</Cell>
          <Cell>{cell ?? '–'}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const uses = ['charging', 'meditation', 'placement', 'timing', 'destruction'] as const

const Uses = ({ guidance }: { guidance: SigilFacts['activation_guidance'] }) => {
  const { t } = useTranslation('sigilForge')
  return (
    <section>
      <h2 className="text-2xl">{t('uses')}</h2>
      <dl className="mt-2 grid gap-3">
        {uses.map((use) => (
          <div key={use}>
            <dt className="text-fine text-quiet">{t(use)}</dt>
            <dd className="font-serif text-lg leading-normal">{guidance[use]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The sign, how its line runs through the letters, and what people do with such a sign. */
export const SigilAnswer = ({ result }: { result: ResultOf<'sigil_forge'> }) => {
  const facts = result.raw_data
  const picture = useMemo(() => sigilPicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<Headline facts={facts} />}
        widest="max-w-[34rem]"
      />
      <Trace facts={facts} />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Letters trace={facts.trace} />
        <Uses guidance={facts.activation_guidance} />
      </div>
    </>
  )
}
