import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/numerology/explain'
import { numerologyPicture } from '@orrery/engines/numerology/picture'
import type { SingleNumerology } from '@orrery/engines/numerology/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenFact } from '../certificate/written.ts'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { FactList } from '../charts/fact-list.tsx'
import { HeadCell, Table, WrappingCell } from '../parts/table.tsx'
import { LifePeriods } from './life-periods.tsx'
import { Schools } from './schools.tsx'

const CoreNumbers = ({ facts }: { facts: SingleNumerology }) => {
  const { t } = useTranslation('numerology')
  const listed = (numbers: readonly number[]) => (numbers.length === 0 ? t('none') : numbers.join(', '))
  const written = (number: number | null) => (number === null ? t('none') : String(number))
  return (
    <section aria-labelledby="life-path">
      <h2 id="life-path" className="text-4xl">
        {t('lifePath')} {facts.life_path}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{facts.life_purpose}</p>
      <FactList
        facts={[
          { name: t('expression'), value: written(facts.expression) },
          { name: t('soulUrge'), value: written(facts.soul_urge) },
          { name: t('personality'), value: written(facts.personality) },
          { name: t('maturity'), value: written(facts.maturity) },
          { name: t('birthday'), value: written(facts.birthday) },
          { name: t('personalYear', { year: facts.calculation_year }), value: written(facts.personal_year) },
          { name: t('masters'), value: listed(facts.master_numbers) },
          { name: t('debts'), value: listed(facts.karmic_debt) },
        ]}
      />
    </section>
  )
}

const Derivations = ({ derivations }: Pick<SingleNumerology, 'derivations'>) => {
  const { t } = useTranslation('numerology')
  return (
    <Table caption={t('derivations')} heads={[t('number'), t('sum')]}>
      {Object.entries(derivations).map(([number, sum]) => (
        <tr key={number}>
          <HeadCell>{writtenFact(number)}</HeadCell>
          <WrappingCell>{sum}</WrappingCell>
        </tr>
      ))}
    </Table>
  )
}

/** The numbers, every sum behind them, and what other schools would say. */
export const NumerologyAnswer = ({ result }: { result: ResultOf<'numerology'> }) => {
  const facts = result.raw_data
  const picture = useMemo(() => numerologyPicture(facts), [facts])
  if (facts.variant === 'pair') return null
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<CoreNumbers facts={facts} />}
        widest="max-w-[44rem]"
      />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Derivations derivations={facts.derivations} />
        <Schools facts={facts} />
      </div>
      <LifePeriods facts={facts} />
      <AnswerWords result={result} />
      <AnswerMethod result={result} />
    </>
  )
}
