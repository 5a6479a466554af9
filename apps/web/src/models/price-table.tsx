import type { AiOverview, PriceEntry } from '@orrery/contracts/ai-api'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../i18n/written.ts'
import { Button } from '../parts/button.tsx'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { TextField } from '../parts/text-field.tsx'

/** `$0.075`, `$15.00`: prices are told as exactly as they are set. */
const writtenPrice = (microUsd: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  }).format(microUsd / 1_000_000)

const PriceRow = ({ price }: { price: PriceEntry }) => {
  const { t } = useTranslation('models')
  const { model, input, cachedInput, output, reasoning, source } = price
  return (
    <tr>
      <HeadCell wraps>
        <span className="break-all">{model}</span>
      </HeadCell>
      <Cell>{writtenPrice(input)}</Cell>
      <Cell>{cachedInput === null ? t('asInput') : writtenPrice(cachedInput)}</Cell>
      <Cell>{writtenPrice(output)}</Cell>
      <Cell>{reasoning === null ? t('asOutput') : writtenPrice(reasoning)}</Cell>
      <Cell>{t(`sourceOf.${source}`)}</Cell>
    </tr>
  )
}

const firstShown = 12

/** What the models cost, as this installation reckons, and since when. */
export const PriceTable = ({ prices: { snapshot, source, entries } }: Pick<AiOverview, 'prices'>) => {
  const { t } = useTranslation('models')
  const [words, setWords] = useState('')
  const [isWhole, setWhole] = useState(false)
  const found = entries.filter(({ model }) => model.toLowerCase().includes(words.trim().toLowerCase()))
  const shown = isWhole ? found : found.slice(0, firstShown)
  const heads = [t('model'), t('input'), t('cachedInput'), t('output'), t('reasoning'), t('source')]
  return (
    <section className="mt-12">
      <Table caption={t('prices')} heads={heads}>
        {shown.map((price) => (
          <PriceRow key={price.model} price={price} />
        ))}
      </Table>
      <p className="mt-3 max-w-prose text-[0.9375rem] break-words text-quiet">
        {t('pricesLead', { snapshot, source })}
      </p>
      <div className="mt-4 flex flex-wrap items-end gap-4">
        <div className="w-full max-w-xs">
          <TextField
            label={t('pricesSearch')}
            type="search"
            autoComplete="off"
            value={words}
            onChange={(typed) => setWords(typed.target.value)}
          />
        </div>
        {shown.length < found.length ? (
          <Button onClick={() => setWhole(true)}>{t('pricesMore', { count: found.length })}</Button>
        ) : (
          <output className="min-h-11 content-center text-quiet">{t('pricesCount', { count: found.length })}</output>
        )}
      </div>
    </section>
  )
}
