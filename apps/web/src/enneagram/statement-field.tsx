import { gradeLabels, type Item } from '@orrery/engines/enneagram/content/items'
import type { KeyboardEvent } from 'react'

const grades = [1, 2, 3, 4, 5] as const
export type Grade = (typeof grades)[number]

/** The middle three are told by place on a phone; screen readers hear every label. */
const captionClass = (grade: Grade): string => (grade === 1 || grade === 5 ? '' : 'max-sm:sr-only')

/** One statement with its five grades. Arrow keys move between them, as in any group; 1 to 5 choose and go on. */
export const StatementField = ({
  item,
  number,
  grade,
  onGrade,
}: {
  item: Item
  number: number
  grade: number | undefined
  onGrade: (grade: Grade) => void
}) => {
  const onKeyDown = (press: KeyboardEvent<HTMLFieldSetElement>) => {
    const chosen = grades.find((value) => String(value) === press.key)
    if (chosen === undefined) return
    press.preventDefault()
    onGrade(chosen)
    press.currentTarget.parentElement?.nextElementSibling?.querySelector<HTMLElement>('input')?.focus()
  }
  return (
    // The keys belong to the radio buttons inside, which are focused one by one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset onKeyDown={onKeyDown} className="border-b border-hairline py-5">
      <legend className="float-start mb-3 w-full font-serif text-xl leading-snug">
        <span className="figure-text me-2 font-sans text-fine text-quiet">{number}</span>
        {item.statement}
      </legend>
      <div className="clear-both grid max-w-xl grid-cols-5 gap-1">
        {grades.map((value) => (
          <label
            key={value}
            className="flex min-h-14 flex-col items-center gap-1.5 rounded-md px-1 py-2 text-center text-fine leading-tight text-quiet hover:bg-ground has-checked:bg-ground has-checked:text-ink"
          >
            <input
              type="radio"
              name={item.id}
              className="size-5 shrink-0"
              checked={grade === value}
              onChange={() => onGrade(value)}
            />
            <span className={captionClass(value)}>{gradeLabels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
