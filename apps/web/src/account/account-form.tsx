import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
import { isToldBeside } from '../parts/field-problems.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'

/** What stands in a field of the form that is sent. */
export type Typed = (field: string) => string

/**
 * A form that is sent as one: its problems land on `fields`, anything else stands above the button, and what was done is
 * said after it. What was typed stays until `clear` is called.
 */
export const AccountForm = ({
  fields,
  action,
  look = 'plain',
  isPending,
  error,
  done,
  onSubmit,
  children,
}: {
  fields: readonly string[]
  action: string
  look?: 'main' | 'plain'
  isPending: boolean
  error: Error | null
  done?: string | false
  onSubmit: (typed: Typed, clear: () => void) => void
  children: ReactNode
}) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = event.currentTarget
    const entries = new FormData(sent)
    const typed: Typed = (field) => {
      const entry = entries.get(field)
      return typeof entry === 'string' ? entry : ''
    }
    onSubmit(typed, () => sent.reset())
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className="grid max-w-md gap-5">
      {children}
      {error && !isToldBeside(error, fields) && <Refusal error={error} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look={look} disabled={isPending}>
          {action}
        </Button>
        <output className="text-fine text-good">{done}</output>
      </div>
    </form>
  )
}
