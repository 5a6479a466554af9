import type { ChangeContent, LibraryItem } from '@orrery/contracts/practice-api'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangeItem } from '../library/use-library.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { OptionSet } from '../parts/option-set.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { beds, guidances, minutesOf, paces } from '../practice/practice-kinds.ts'
import { useElapsedSeconds } from '../practice/use-elapsed-seconds.ts'

type Layout = Pick<LibraryItem, 'durationMinutes' | 'guidance' | 'pace' | 'bed' | 'volume'>

const layoutOf = ({ durationMinutes, guidance, pace, bed, volume }: LibraryItem): Layout => ({
  durationMinutes,
  guidance,
  pace,
  bed,
  volume,
})

/** Only what differs is asked for. */
const changeBetween = (before: Layout, after: Layout): ChangeContent =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Layout] !== value))

/** How long it takes already: laying out is heard from only when it is done. */
export const Applying = () => {
  const { t } = useTranslation('player')
  const seconds = useElapsedSeconds()
  return (
    <div className="mt-4">
      <progress aria-label={t('apply')} className="h-1 w-full" />
      <output className="figure-text text-fine text-quiet">{t('applying', { seconds })}</output>
      <p className="text-fine text-quiet">{t('applyingNote')}</p>
    </div>
  )
}

const Fields = ({
  item,
  layout,
  onChange,
}: {
  item: LibraryItem
  layout: Layout
  onChange: (change: Partial<Layout>) => void
}): ReactNode => {
  const { t } = useTranslation('player')
  const { t: words } = useTranslation('practiceWords')
  const { least, most } = minutesOf[item.contentType]
  return (
    <div className="grid gap-5">
      <NumberField
        label={t('minutes')}
        value={layout.durationMinutes}
        least={least}
        most={most}
        onChange={(durationMinutes) => onChange({ durationMinutes })}
      />
      <OptionSet
        legend={t('guidance')}
        options={guidances.map((value) => ({
          value,
          name: words(`guidance.${value}`),
          text: words(`guidanceText.${value}`),
        }))}
        chosen={layout.guidance}
        onChoose={(guidance) => onChange({ guidance })}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-3 text-[0.9375rem]">
        <Choice
          label={t('pace')}
          value={layout.pace}
          options={paces.map((value) => ({ value, name: words(`pace.${value}`) }))}
          onChoose={(pace) => onChange({ pace })}
        />
        <Choice
          label={t('bed')}
          value={layout.bed}
          options={beds.map((value) => ({ value, name: words(`bed.${value}`) }))}
          onChoose={(bed) => onChange({ bed })}
        />
      </div>
      {layout.bed !== 'none' && (
        <div>
          <NumberField
            label={t('bedVolume')}
            value={layout.volume}
            least={0}
            most={100}
            onChange={(volume) => onChange({ volume })}
          />
          <p className="mt-1 text-fine text-quiet">{t('bedNote')}</p>
        </div>
      )}
    </div>
  )
}

/** Length, guidance, pace and what sounds beneath: laid out anew from the same words, free of charge. */
export const AdjustForm = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const stored = layoutOf(item)
  const [wish, setWish] = useState<Partial<Layout>>({})
  const { mutate, isPending, isSuccess, error } = useChangeItem(item.id)
  const layout = { ...stored, ...wish }
  const change = changeBetween(stored, layout)
  const hasChange = Object.keys(change).length > 0
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate(change, { onSuccess: () => setWish({}) })
      }}
    >
      <p className="mb-4 max-w-prose text-[0.9375rem] text-quiet">{t('adjustLead')}</p>
      <fieldset disabled={isPending}>
        <Fields item={item} layout={layout} onChange={(next) => setWish({ ...wish, ...next })} />
      </fieldset>
      {isPending ? (
        <Applying />
      ) : (
        <Button type="submit" className="mt-5" disabled={!hasChange}>
          {t('apply')}
        </Button>
      )}
      {isSuccess && !hasChange && <output className="mt-3 block text-good">{t('applied')}</output>}
      {error && <Refusal error={error} />}
    </form>
  )
}
