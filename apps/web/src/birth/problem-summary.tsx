import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftField, DraftProblems } from './birth-draft.ts'

const order: readonly DraftField[] = ['date', 'time', 'place', 'latitude', 'longitude', 'timezone', 'name']

/** All problems of the form in one place, each a link to its field. Takes the focus after every failed attempt. */
export const ProblemSummary = ({
  problems,
  idPrefix,
  attempt,
}: {
  problems: DraftProblems
  idPrefix: string
  attempt: number
}) => {
  const { t } = useTranslation('birth')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  const found = order.flatMap((field) => {
    const problem = problems[field]
    return problem ? [{ field, problem }] : []
  })
  if (found.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-lg border border-bad p-4">
      <h3 className="text-lg text-bad">{t('summaryTitle')}</h3>
      <ul className="mt-1 text-[0.9375rem]">
        {found.map(({ field, problem }) => (
          <li key={field}>
            <a
              href={`#${idPrefix}-${field}`}
              className="inline-block min-h-6 underline underline-offset-4"
              onClick={(click) => {
                click.preventDefault()
                document.getElementById(`${idPrefix}-${field}`)?.focus()
              }}
            >
              {t(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
