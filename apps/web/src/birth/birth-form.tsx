import { lazy, Suspense, useId, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Field } from '../parts/field.tsx'
import { ClockChoice } from './clock-choice.tsx'
import { PlaceFields } from './place-fields.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { TimeFields } from './time-fields.tsx'
import { type BirthFormState, useBirthForm } from './use-birth-form.ts'
import type { BirthDraft } from './birth-draft.ts'

const DateField = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const problem = form.problems.date
  return (
    <Field label={t('date')} hint={t('dateHint')} problem={problem && t(problem)} id={`${idPrefix}-date`}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="control figure-text"
          min="1800-01-02"
          max="2399-12-31"
          required
          autoComplete="bday"
          value={form.draft.date}
          onChange={(change) => form.change({ date: change.target.value })}
        />
      )}
    </Field>
  )
}

/** For people with an account; a guest's first screen does without. */
const RelationField = lazy(async () => ({ default: (await import('../charts/relation-field.tsx')).RelationField }))

const NameField = ({ form, idPrefix }: { form: BirthFormState; idPrefix: string }) => {
  const { t } = useTranslation('birth')
  const problem = form.problems.name
  return (
    <Field
      label={t('name')}
      hint={t(form.isForAccount ? 'nameOwnHint' : 'nameHint')}
      problem={problem && t(problem)}
      id={`${idPrefix}-name`}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          className="control"
          maxLength={form.isForAccount ? 100 : 200}
          autoComplete="name"
          value={form.draft.name}
          onChange={(change) => form.change({ name: change.target.value })}
        />
      )}
    </Field>
  )
}

/**
 * Asks for a birth moment and makes the first chart of it. What was typed stays until the chart is there, whatever the
 * server or the network does. `changes` is the id of somebody in the account whose birth this is to be from now on.
 */
export const BirthForm = ({ start, changes }: { start?: BirthDraft; changes?: string }) => {
  const { t } = useTranslation('birth')
  const form = useBirthForm(start, changes)
  const idPrefix = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit(null)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <ProblemSummary problems={form.problems} idPrefix={idPrefix} attempt={form.attempt} />
      <DateField form={form} idPrefix={idPrefix} />
      <TimeFields form={form} idPrefix={idPrefix} />
      <PlaceFields form={form} idPrefix={idPrefix} />
      <NameField form={form} idPrefix={idPrefix} />
      {form.isForAccount && changes === undefined && (
        <Suspense>
          <RelationField relation={form.relation} onChoose={form.relate} />
        </Suspense>
      )}
      {form.clock && (
        <ClockChoice
          key={`${form.clock.kind}-${form.draft.date}-${form.draft.time}`}
          question={form.clock}
          time={form.draft.time}
          onChoose={form.submit}
        />
      )}
      {form.failure !== null && <Failure error={form.failure} onRetry={() => form.submit(null)} />}
      <Button type="submit" look="main" className="min-h-12 text-base" aria-disabled={form.working}>
        {form.working ? t('working') : t(changes === undefined ? 'submit' : 'submitChange')}
      </Button>
    </form>
  )
}
