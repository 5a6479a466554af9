import { useId } from 'react'

/** A whole number within bounds, with its value written beside. */
export const NumberField = ({
  label,
  value,
  least,
  most,
  onChange,
}: {
  label: string
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="flex justify-between text-[0.9375rem]">
        {label}
        <span className="figure-text text-quiet">{value}</span>
      </label>
      <input
        id={id}
        type="range"
        className="mt-1 h-8 w-full accent-accent"
        min={least}
        max={most}
        value={value}
        onChange={(change) => onChange(change.target.valueAsNumber)}
      />
    </div>
  )
}
