import { useTranslation } from 'react-i18next'
import { CodeFact } from '../parts/code-fact.tsx'
import { type Calculation, wordsOf } from './calculation.ts'
import { SummaryText } from './summary-text.tsx'

/** How much of an answer's text an entry keeps. */
const longestText = 4000

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const Asked = ({ input }: Pick<Calculation, 'input'>) => {
  const { t } = useTranslation('timeline')
  if (input === null) return <p className="text-fine text-quiet">{t('notKept')}</p>
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {Object.entries(input).map(([field, value]) => (
        <CodeFact key={field} name={field} value={written(value)} />
      ))}
    </dl>
  )
}

/** What was found, what had been asked, and what proves it the same. */
export const EntryDetails = ({ calculation }: { calculation: Calculation }) => {
  const { t } = useTranslation('timeline')
  const { input, signature, seed, summary } = calculation
  return (
    <div className="grid gap-5 pt-3">
      <SummaryText text={wordsOf(calculation).text} />
      {summary.length >= longestText && <p className="text-fine text-quiet">{t('cut')}</p>}
      <section>
        <h4 className="mb-2 font-serif text-lg">{t('asked')}</h4>
        <Asked input={input} />
      </section>
      <dl className="grid gap-2">
        <CodeFact name={t('signature')} value={signature} />
        {seed !== null && <CodeFact name={t('seed')} value={seed} />}
      </dl>
    </div>
  )
}
