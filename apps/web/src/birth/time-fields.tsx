import { useTranslation } from 'react-i18next'
import { Problem } from '../parts/field.tsx'
import type { BirthDraft } from './birth-draft.ts'
import type { BirthFormState } from './use-birth-form.ts'

const choices = [
  { value: 'exact', label: 'timeExact' },
  { value: 'about', label: 'timeAbout' },
  { value: 'unknown', label: 'timeUnknown' },
] as const satisfies { value: BirthDraft['timeKnown']; label: string }[]

const accuracies = [5, 15, 30, 60, 120, 180] as const

const Accuracy = ({ form, id }: { form: BirthFormState; id: string }) => {
  const { t } = useTranslation('birth')
  return (
    <select
      id={id}
      aria-label={t('accuracy')}
      className="control"
      value={form.draft.accuracyMinutes}
      onChange={(change) => form.change({ accuracyMinutes: Number(change.target.value) })}
    >
      {accuracies.map((minutes) => (
        <option key={minutes} value={minutes}>
          {minutes < 60 ? t('accuracyMinutes', { count: minutes }) : t('accuracyHours', { count: minutes / 60 })}
        </option>
      ))}
    </select>
  )
}

const HowWellKnown = ({ form }: { form: BirthFormState }) => {
  const { t } = useTranslation('birth')
  return (
    <fieldset>
      <legend className="sr-only">{t('timeKnown')}</legend>
      <div className="flex flex-wrap gap-x-3.5 gap-y-1">
        {choices.map(({ value, label }) => (
          <label key={value} className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem]">
            <input
              type="radio"
              name="time-known"
              value={value}
              checked={form.draft.timeKnown === value}
              onChange={() => form.change({ timeKnown: value })}
            />
            {t(label)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The clock time and how well it is known; both are asked, because a chart is only as sure as its time. */
export const TimeFields = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const id = `${idPrefix}-time`
  const problem = form.problems.time
  const unknown = form.draft.timeKnown === 'unknown'
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.9375rem] font-semibold">
        {t('time')}
      </label>
      <div className="grid grid-cols-2 gap-3">
        <input
          id={id}
          type="time"
          className="control figure-text disabled:opacity-50"
          disabled={unknown}
          value={unknown ? '' : form.draft.time}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(change) => form.change({ time: change.target.value })}
        />
        {form.draft.timeKnown === 'about' && <Accuracy form={form} id={`${idPrefix}-accuracy`} />}
      </div>
      {problem && <Problem id={`${id}-problem`} text={t(problem)} />}
      <div className="mt-2">
        <HowWellKnown form={form} />
      </div>
      {unknown && <p className="mt-1 text-fine text-quiet">{t('timeUnknownHint')}</p>}
    </div>
  )
}
