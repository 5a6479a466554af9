import { useId, type ReactNode } from 'react'

type FieldText = { label: string; hint?: string | undefined; problem?: string | undefined }

/** What the control inside a field needs, so that label, hint and problem belong to it. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

/** A label, a control, a hint, and what is wrong, always in this order. */
export const Field = ({
  label,
  hint,
  problem,
  id: ownId,
  children,
}: FieldText & { id?: string; children: (control: ControlProps) => ReactNode }) => {
  const made = useId()
  const id = ownId ?? made
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.9375rem] font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && <Problem id={`${id}-problem`} text={problem} />}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-fine text-quiet">
          {hint}
        </p>
      )}
    </div>
  )
}

export const Problem = ({ id, text }: { id: string; text: string }) => (
  <p id={id} className="mt-1.5 text-fine font-medium text-bad">
    {text}
  </p>
)
