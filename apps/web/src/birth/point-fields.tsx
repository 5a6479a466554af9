import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { degreesFrom } from './birth-draft.ts'
import type { BirthFormState } from './use-birth-form.ts'

const DegreesField = ({
  form,
  axis,
  idPrefix,
}: {
  form: BirthFormState
  axis: 'latitude' | 'longitude'
  idPrefix: string
}) => {
  const { t } = useTranslation('birth')
  const problem = form.problems[axis]
  return (
    <Field label={t(axis)} hint={t(`${axis}Hint`)} problem={problem && t(problem)} id={`${idPrefix}-${axis}`}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          className="control figure-text"
          value={form.draft[axis]}
          onChange={(change) => form.change({ [axis]: change.target.value })}
        />
      )}
    </Field>
  )
}

const ZoneField = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const problem = form.problems.timezone
  return (
    <Field label={t('timezone')} hint={t('timezoneHint')} problem={problem && t(problem)} id={`${idPrefix}-timezone`}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            list={`${idPrefix}-zones`}
            autoCapitalize="none"
            spellCheck={false}
            className="control"
            value={form.draft.timezone}
            onChange={(change) => form.change({ timezone: change.target.value })}
          />
          <datalist id={`${idPrefix}-zones`}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** Latitude, longitude and zone by hand, for births outside every listed town. */
export const PointFields = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const latitude = degreesFrom(form.draft.latitude)
  const longitude = degreesFrom(form.draft.longitude)
  const find = useMutation({
    mutationFn: () => api.timezone({ latitude, longitude }),
    onSuccess: (answer) => form.change({ timezone: answer.timezone }),
  })
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  const others = find.data?.candidates.filter((zone) => zone !== find.data.timezone) ?? []
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-3">
        <DegreesField form={form} axis="latitude" idPrefix={idPrefix} />
        <DegreesField form={form} axis="longitude" idPrefix={idPrefix} />
      </div>
      <ZoneField form={form} idPrefix={idPrefix} />
      <output className="block text-[0.9375rem]">
        {isPoint && form.draft.timezone === '' && (
          <button
            type="button"
            className="min-h-8 text-calm underline-offset-4 hover:underline"
            onClick={() => find.mutate()}
          >
            {t('timezoneFind')}
          </button>
        )}
        {find.data && !find.data.certain && others.length > 0 && (
          <p className="text-fine text-warn">{t('timezoneUncertain', { zones: others.join(', ') })}</p>
        )}
      </output>
    </div>
  )
}
