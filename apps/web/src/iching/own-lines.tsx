import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../parts/field.tsx'

const lineValues = [6, 7, 8, 9] as const
export type LineValue = (typeof lineValues)[number]
/** From the bottom up; null where nothing was entered yet. */
export type OwnLinesDraft = readonly (LineValue | null)[]

export const noLines: OwnLinesDraft = [null, null, null, null, null, null]

/** Six lines from the bottom up once all are entered; null before. */
export const completeLines = (draft: OwnLinesDraft): LineValue[] | null => {
  const lines = draft.flatMap((value) => (value === null ? [] : [value]))
  return lines.length === draft.length ? lines : null
}

/** A line as it is written: whole or broken, with the mark of one that changes. */
const LineSign = ({ value }: { value: LineValue }) => (
  <svg viewBox="0 0 60 14" width="48" height="12" aria-hidden="true" className="shrink-0">
    {value % 2 === 1 ? (
      <path d="M2 7h56" stroke="currentColor" strokeWidth="5" />
    ) : (
      <path d="M2 7h22M36 7h22" stroke="currentColor" strokeWidth="5" />
    )}
    {value === 6 && <path d="M26.5 3.5l7 7M33.5 3.5l-7 7" stroke="currentColor" strokeWidth="1.6" />}
    {value === 9 && <circle cx="30" cy="7" r="5" className="fill-raised stroke-current" strokeWidth="1.6" />}
  </svg>
)

/** Six lines cast at one's own table, entered from the bottom up as they fell. */
export const OwnLines = ({
  draft,
  isMissing,
  onChange,
}: {
  draft: OwnLinesDraft
  isMissing: boolean
  onChange: (draft: OwnLinesDraft) => void
}) => {
  const { t } = useTranslation('iching')
  const id = useId()
  const set = (index: number, value: LineValue) => onChange(draft.map((old, place) => (place === index ? value : old)))
  return (
    <div>
      <p className="text-[0.9375rem] text-quiet">{t('ownLinesText')}</p>
      {/* Drawn as a hexagram stands, the first line at the foot; read and reached in the order of casting. */}
      <div className="mt-3 flex flex-col-reverse">
        {draft
          .map((chosen, index) => ({ chosen, index }))
          .map(({ chosen, index }) => (
            <fieldset key={`line-${index + 1}`} className="border-b border-hairline py-1">
              <legend className="float-start me-4 w-16 py-2.5 text-[0.9375rem]">
                {t('line', { number: index + 1 })}
              </legend>
              <div className="flex flex-wrap gap-x-4">
                {lineValues.map((value) => (
                  <label key={value} className="inline-flex min-h-11 items-center gap-2">
                    <input
                      type="radio"
                      name={`${id}-${index}`}
                      aria-label={t(`value${value}`)}
                      checked={chosen === value}
                      onChange={() => set(index, value)}
                    />
                    <span className="figure-text text-[0.9375rem]">{value}</span>
                    <LineSign value={value} />
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
      </div>
      {isMissing && <Problem id={`${id}-problem`} text={t('needLines')} />}
    </div>
  )
}
