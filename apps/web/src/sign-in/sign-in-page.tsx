import { type ReactNode, useEffect, useRef } from 'react'

/** The frame of a screen about signing in: one narrow column. */
export const SignInPage = ({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) => (
  <div className="mx-auto max-w-md pt-10 sm:pt-16">
    <title>{`${title} · Orrery`}</title>
    <h1 className="text-3xl sm:text-4xl">{title}</h1>
    {lead && <p className="mt-3 text-quiet">{lead}</p>}
    <div className="mt-6">{children}</div>
  </div>
)

/**
 * A form whose first wrong field gets the focus whenever `problems` changes. `beginsHere`: it took the place of what had
 * the focus, and takes it over.
 */
export const SignInForm = ({
  label,
  problems,
  beginsHere = false,
  onSubmit,
  children,
}: {
  label: string
  problems: unknown
  beginsHere?: boolean
  onSubmit: () => void
  children: ReactNode
}) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  useEffect(() => {
    if (beginsHere) form.current?.querySelector('input')?.focus()
  }, [beginsHere])
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className="grid gap-5"
      onSubmit={(submit) => {
        submit.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}

/** What a person should know before they begin. */
export const Note = ({ look, children }: { look: 'good' | 'warn' | 'calm'; children: ReactNode }) => {
  const edge = { good: 'border-s-good', warn: 'border-s-warn', calm: 'border-s-calm' }[look]
  return <output className={`card mb-6 block border-s-4 p-4 ${edge}`}>{children}</output>
}
