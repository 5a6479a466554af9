import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { RefusedList } from '../administration/refused-list.tsx'
import { models } from '../i18n/en/models.ts'
import { addTexts } from '../i18n/language.ts'
import { AlertList } from '../models/alert-list.tsx'
import { BudgetById } from '../models/budget-by-id.tsx'
import { ChainList } from '../models/chain-list.tsx'
import { overviewQuery } from '../models/overview-query.ts'
import { PriceTable } from '../models/price-table.tsx'
import { ProviderList } from '../models/provider-list.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

addTexts('models', models)

const Overview = () => {
  const { t } = useTranslation('models')
  const { data, error, isFetching, refetch } = useQuery(overviewQuery)
  if (!data) return error ? <RefusedList error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  return (
    <>
      <Button disabled={isFetching} onClick={() => void refetch()}>
        {t('refresh')}
      </Button>
      {error && (
        <div className="mt-4">
          <RefusedList error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <AlertList alerts={data.alerts} />
      <ProviderList providers={data.providers} />
      <ChainList chains={data.chains} providers={data.providers} />
      <PriceTable prices={data.prices} />
    </>
  )
}

/** The language models of this installation: how they do, what they cost, and what people may use of them. */
export const AdminModels = () => {
  const { t } = useTranslation('models')
  return (
    <div className="mt-8">
      <p className="mb-5 max-w-prose text-quiet">{t('lead')}</p>
      <Overview />
      <BudgetById />
    </div>
  )
}
