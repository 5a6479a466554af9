import type { ResultOf } from '@orrery/client'
import { typeTexts } from '@orrery/engines/enneagram/content/types'
import { explain } from '@orrery/engines/enneagram/explain'
import { enneagramPicture } from '@orrery/engines/enneagram/picture'
import type { EnneagramProfile } from '@orrery/engines/enneagram/schema'
import { enneagramTypes } from '@orrery/engines/enneagram/structure'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenFact, writtenShare } from '../certificate/written.ts'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { type Fact, FactList } from '../charts/fact-list.tsx'
import { Cell, HeadCell, Table, WrappingCell } from '../parts/table.tsx'

const typeName = (type: EnneagramProfile['primary_type']): string => `${type} ${typeTexts[type].name}`

const useHeadlineFacts = (profile: EnneagramProfile): readonly Fact[] => {
  const { t } = useTranslation('enneagram')
  const { wing_info: wing, instinctual_variant: variant, tritype, integration_direction: growth } = profile
  const { disintegration_direction: stress, reliability } = profile
  return [
    { name: t('center'), value: profile.center_info.name, note: profile.center_info.core_emotion },
    ...(wing ? [{ name: t('wing'), value: wing.label }] : []),
    ...(variant ? [{ name: t('instinct'), value: writtenFact(variant) }] : []),
    ...(growth === null ? [] : [{ name: t('growth'), value: typeName(growth) }]),
    ...(stress === null ? [] : [{ name: t('stress'), value: typeName(stress) }]),
    ...(tritype ? [{ name: t('tritype'), value: tritype.code, note: writtenShare(tritype.probability) }] : []),
    ...(reliability === null ? [] : [{ name: t('reliability'), value: reliability.toFixed(2), note: t('ofOne') }]),
  ]
}

const Headline = ({ profile }: { profile: EnneagramProfile }) => {
  const { t } = useTranslation('enneagram')
  const { assessment_confidence: confidence, type_info: type } = profile
  return (
    <section aria-labelledby="enneagram-type">
      <h2 id="enneagram-type" className="text-4xl">
        {t('type', { type: profile.primary_type, name: profile.type_name })}
      </h2>
      <p className="mt-1 text-[0.9375rem] text-calm">
        {confidence === null ? t('byChoice') : t('probable', { share: writtenShare(confidence) })}
      </p>
      <p className="mt-3 font-serif text-lg leading-normal">{type.description}</p>
      <FactList facts={useHeadlineFacts(profile)} />
    </section>
  )
}

const Probabilities = ({ probabilities }: { probabilities: NonNullable<EnneagramProfile['probabilities']> }) => {
  const { t } = useTranslation('enneagram')
  const ranked = enneagramTypes.toSorted((a, b) => probabilities[b] - probabilities[a])
  return (
    <Table caption={t('probabilities')} heads={[t('typeHead'), t('probability')]}>
      {ranked.map((type) => (
        <tr key={type}>
          <HeadCell>{typeName(type)}</HeadCell>
          <Cell>{writtenShare(probabilities[type])}</Cell>
        </tr>
      ))}
    </Table>
  )
}

/** `type 5`, `self preservation`. */
const scaleName = (scale: string): string => (/^\d$/.test(scale) ? `type ${scale}` : scale.replaceAll('_', ' '))

const strongest = 12

const Evidence = ({ evidence }: Pick<EnneagramProfile, 'evidence'>) => {
  const { t } = useTranslation('enneagram')
  if (evidence.length === 0) return null
  const weightiest = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, strongest)
  return (
    <Table caption={t('evidence')} heads={[t('statement'), t('grade')]}>
      {weightiest.map(({ item, statement, scale, answer, speaks }) => (
        <tr key={item}>
          <WrappingCell>
            {statement}
            <span className="block text-fine text-quiet">{t(speaks, { scale: scaleName(scale) })}</span>
          </WrappingCell>
          <Cell>{answer}</Cell>
        </tr>
      ))}
    </Table>
  )
}

/** The figure, the type with how probable it is, and which answers spoke for what. */
export const EnneagramAnswer = ({ result }: { result: ResultOf<'enneagram'> }) => {
  const facts = result.raw_data
  const { profile } = facts
  const picture = useMemo(() => enneagramPicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<Headline profile={profile} />}
        widest="max-w-[40rem]"
      />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        {profile.probabilities && <Probabilities probabilities={profile.probabilities} />}
        <Evidence evidence={profile.evidence} />
      </div>
      <AnswerWords result={result} />
      <AnswerMethod result={result} />
    </>
  )
}
