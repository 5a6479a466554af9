import { type ReactNode, useId } from 'react'

/** One matter of the account, with its name and a sentence about it. */
export const Panel = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="card p-5 sm:p-6">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {lead !== undefined && <p className="mt-1.5 max-w-prose text-quiet">{lead}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
