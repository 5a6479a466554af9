import type { UsageReport } from '@orrery/contracts/ai-api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../account/loaded.tsx'
import { Panel } from '../../account/panel.tsx'
import { SectionTitle } from '../../account/section-title.tsx'
import { usage } from '../../i18n/en/usage.ts'
import { addTexts } from '../../i18n/language.ts'
import { buttonClass } from '../../parts/button.tsx'
import { BudgetBars } from '../../usage/budget-bars.tsx'
import { DayBars } from '../../usage/day-bars.tsx'
import { MonthSum } from '../../usage/month-sum.tsx'
import { SumsTable } from '../../usage/sums-table.tsx'
import { usageQuery } from '../../usage/usage-query.ts'
import { sumOf, sumsBy, sumsByDay } from '../../usage/usage-sums.ts'
import { useFeatureWords } from '../../usage/written-use.ts'

addTexts('usage', usage)

const NothingUsed = () => {
  const { t } = useTranslation('usage')
  return (
    <div className="card p-8 text-center">
      <h2 className="text-2xl">{t('emptyTitle')}</h2>
      <p className="mx-auto mt-2 mb-5 max-w-md text-quiet">{t('emptyText')}</p>
      <Link to="/charts" className={buttonClass('plain')}>
        {t('emptyAction')}
      </Link>
    </div>
  )
}

const Used = ({ report }: { report: UsageReport }) => {
  const { t } = useTranslation('usage')
  const featureWords = useFeatureWords()
  const { lines } = report
  return (
    <>
      <Panel title={t('month')}>
        <MonthSum sum={sumOf(lines)} />
        <div className="mt-8">
          <DayBars days={sumsByDay(lines, report)} />
        </div>
      </Panel>
      <section className="card grid gap-8 p-5 sm:p-6">
        <SumsTable
          caption={t('byFeature')}
          nameHead={t('feature')}
          sums={sumsBy(lines, ({ feature }) => feature)}
          nameOf={featureWords}
        />
        <SumsTable
          caption={t('byModel')}
          nameHead={t('model')}
          sums={sumsBy(lines, ({ provider, model }) => `${provider}/${model}`)}
        />
      </section>
    </>
  )
}

/** What the person had models write this month, what it cost, and how much they may. */
export const AccountUsage = () => {
  const { t } = useTranslation('usage')
  const query = useQuery(usageQuery())
  return (
    <>
      <SectionTitle section="usage" />
      <div>
        <h2 className="text-2xl">{t('title')}</h2>
        <p className="mt-1.5 max-w-prose text-quiet">{t('lead')}</p>
      </div>
      <Loaded query={query}>
        {(report) => (
          <>
            {report.budgets.length > 0 && (
              <Panel title={t('budgets')} lead={t('budgetsLead')}>
                <BudgetBars budgets={report.budgets} />
              </Panel>
            )}
            {report.lines.length === 0 ? <NothingUsed /> : <Used report={report} />}
          </>
        )}
      </Loaded>
    </>
  )
}
