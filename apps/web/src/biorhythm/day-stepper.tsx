import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { dayAfter, todayHere } from '../parts/calendar-day.ts'

/** The day the curves are for: typed, or a step back and forth. */
export const DayStepper = ({
  day,
  first,
  onChange,
}: {
  day: string
  first: string
  onChange: (day: string) => void
}) => {
  const { t } = useTranslation('biorhythm')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label={t('day')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="control figure-text w-44"
            min={first}
            value={day}
            onChange={(change) => {
              if (change.target.value >= first) onChange(change.target.value)
            }}
          />
        )}
      </Field>
      <Button aria-label={t('earlier')} disabled={day <= first} onClick={() => onChange(dayAfter(day, -1))}>
        −1
      </Button>
      <Button aria-label={t('later')} onClick={() => onChange(dayAfter(day, 1))}>
        +1
      </Button>
      <Button look="quiet" onClick={() => onChange(todayHere())}>
        {t('today')}
      </Button>
    </div>
  )
}
