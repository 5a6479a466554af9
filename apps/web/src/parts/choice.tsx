import { useId } from 'react'

export type ChoiceOption<Value extends string = string> = { value: Value; name: string }

/** One of a few named values, as a select with its label beside it. */
export const Choice = <Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: Value
  options: readonly ChoiceOption<Value>[]
  onChoose: (value: Value) => void
}) => {
  const id = useId()
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <label htmlFor={id} className="text-quiet">
        {label}
      </label>
      <select
        id={id}
        className="control w-auto max-w-full"
        value={value}
        onChange={(change) => choose(change.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}
