import { useId } from 'react'

export type OptionText<Value extends string> = { value: Value; name: string; text?: string }

/** A few choices in the open, each with a line about it. */
export const OptionSet = <Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: {
  legend: string
  options: readonly OptionText<Value>[]
  chosen: Value
  onChoose: (value: Value) => void
}) => {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.9375rem] font-semibold">{legend}</legend>
      <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
        {options.map(({ value, name: title, text }) => (
          <label key={value} className="flex min-h-11 items-start gap-2.5 rounded-md py-1.5">
            <input
              type="radio"
              name={name}
              className="mt-1 size-4.5 shrink-0"
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span className="min-w-0 leading-snug">
              <span className="block">{title}</span>
              {text && <span className="block text-fine text-quiet">{text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
