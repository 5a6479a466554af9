import type { ComponentProps } from 'react'
import { Field } from './field.tsx'

/** One line to type, with its label, hint and problem. What the platform names wrong lands in `problem`. */
export const TextField = ({
  label,
  hint,
  problem,
  className = '',
  ...input
}: { label: string; hint?: string | undefined; problem?: string | undefined } & ComponentProps<'input'>) => (
  <Field label={label} hint={hint} problem={problem}>
    {(control) => <input type="text" {...input} {...control} className={`control ${className}`} />}
  </Field>
)
