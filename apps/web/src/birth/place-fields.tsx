import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../parts/field.tsx'
import { PointFields } from './point-fields.tsx'
import type { BirthFormState } from './use-birth-form.ts'

/** The search with its list is the heaviest part of the first screen: the form stands before it arrives. */
const PlaceField = lazy(async () => ({ default: (await import('./place-field.tsx')).PlaceField }))

const PlaceWaiting = () => {
  const { t } = useTranslation('birth')
  return (
    <>
      <span className="mb-1.5 block text-[0.9375rem] font-semibold">{t('place')}</span>
      <span className="control block opacity-50" />
    </>
  )
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`

const PlaceSummary = ({ form }: { form: BirthFormState }) => {
  const place = form.draft.place
  if (!place) return null
  return (
    <p className="figure-text mt-1.5 text-fine text-quiet" data-testid="place-summary">
      {place.timezone} · {degrees(place.latitude, 'N', 'S')}, {degrees(place.longitude, 'E', 'W')}
    </p>
  )
}

/** Where: a town from the list with its zone shown, or a point and a zone typed by hand. */
export const PlaceFields = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const problem = form.problems.place
  const id = `${idPrefix}-place`
  return (
    <div>
      {form.draft.byHand ? (
        <PointFields form={form} idPrefix={idPrefix} />
      ) : (
        <Suspense fallback={<PlaceWaiting />}>
          <PlaceField
            id={id}
            place={form.draft.place}
            problemId={problem ? `${id}-problem` : undefined}
            onChange={(place) => form.change({ place })}
          />
          {problem && <Problem id={`${id}-problem`} text={t(problem)} />}
          <PlaceSummary form={form} />
        </Suspense>
      )}
      <button
        type="button"
        className="mt-1 min-h-8 text-[0.9375rem] text-calm underline-offset-4 hover:underline"
        onClick={() => form.change({ byHand: !form.draft.byHand })}
      >
        {form.draft.byHand ? t('bySearch') : t('byHand')}
      </button>
    </div>
  )
}
