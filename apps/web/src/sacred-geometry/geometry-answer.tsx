import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/sacred_geometry/explain'
import { sacredGeometryPicture } from '@orrery/engines/sacred_geometry/picture'
import type { SacredGeometryFacts } from '@orrery/engines/sacred_geometry/schema'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Explorer } from '../charts/explorer.tsx'
import { FactList } from '../charts/fact-list.tsx'
import { StepReplay } from '../charts/step-replay.tsx'
import { locale } from '../i18n/written.ts'
import { Cell, Table, WrappingCell } from '../parts/table.tsx'

const written = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 9 }).format(value)

const Headline = ({ facts }: { facts: SacredGeometryFacts }) => {
  const { t } = useTranslation('sacredGeometry')
  const { primary_pattern: pattern, symmetry_analysis: symmetry } = facts
  return (
    <section aria-labelledby="figure">
      <h2 id="figure" className="text-4xl">
        {pattern.name}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{facts.geometric_meaning}</p>
      <FactList
        facts={[
          { name: t('symmetry'), value: symmetry.group, note: symmetry.description },
          { name: t('mirrors'), value: String(symmetry.mirrors) },
          { name: t('rotations'), value: String(symmetry.rotations) },
        ]}
      />
    </section>
  )
}

const Proof = ({ checks }: Pick<SacredGeometryFacts['proof'], 'checks'>) => {
  const { t } = useTranslation('sacredGeometry')
  return (
    <Table caption={t('proof')} heads={[t('claim'), t('expected'), t('counted'), t('holds')]}>
      {checks.map(({ claim, formula, expected, counted, holds }) => (
        <tr key={claim}>
          <WrappingCell>
            {claim}
            <span className="block text-fine text-quiet">{formula}</span>
          </WrappingCell>
          <Cell>{written(expected)}</Cell>
          <Cell>{written(counted)}</Cell>
          <Cell>{t(holds ? 'yes' : 'no')}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const Ratios = ({ ratios }: { ratios: SacredGeometryFacts['sacred_ratios'] }) => {
  const { t } = useTranslation('sacredGeometry')
  if (ratios.length === 0) return null
  return (
    <Table caption={t('ratios')} heads={[t('ratio'), t('exact'), t('measured')]}>
      {ratios.map(({ name, symbol, expression, value }) => (
        <tr key={name}>
          <WrappingCell>
            {name} {symbol}
          </WrappingCell>
          <Cell>{expression}</Cell>
          <Cell>{written(value)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const Guidance = ({ facts }: { facts: SacredGeometryFacts }) => {
  const { t } = useTranslation('sacredGeometry')
  return (
    <div className="mt-12 grid gap-12 lg:grid-cols-2">
      {[
        [t('contemplate'), facts.meditation_guidance] as const,
        [t('use'), facts.manifestation_notes] as const,
        [t('rules'), facts.personal?.rules ?? []] as const,
      ].map(
        ([title, texts]) =>
          texts.length > 0 && (
            <section key={title}>
              <h2 className="text-2xl">{title}</h2>
              <ul className="mt-2 grid gap-2 font-serif text-lg leading-normal">
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

/** The figure, how it is constructed, and every count proved. */
export const GeometryAnswer = ({ result }: { result: ResultOf<'sacred_geometry'> }) => {
  const { t } = useTranslation('sacredGeometry')
  const facts = result.raw_data
  const picture = useMemo(() => sacredGeometryPicture(facts), [facts])
  const draw = useCallback((steps: number) => sacredGeometryPicture(facts, steps), [facts])
  const steps = facts.construction.map(({ title, instruction }) => ({ title, text: instruction }))
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<Headline facts={facts} />}
        widest="max-w-[40rem]"
      />
      <StepReplay title={t('construction')} steps={steps} draw={draw} />
      <div className="mt-12 grid gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Proof checks={facts.proof.checks} />
        <Ratios ratios={facts.sacred_ratios} />
      </div>
      <Guidance facts={facts} />
    </>
  )
}
