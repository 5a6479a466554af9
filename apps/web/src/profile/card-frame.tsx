import type { EngineId } from '@orrery/engines/schemas'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** One engine on the overview: its name, which leads to its screen, and whatever there is to show. */
export const CardFrame = ({ id, chartId, children }: { id: EngineId; chartId: string; children: ReactNode }) => {
  const { t } = useTranslation('engines')
  return (
    <article aria-labelledby={`card-${id}`} className="card flex min-w-0 flex-col p-5 sm:p-6">
      <h3 id={`card-${id}`} className="text-2xl">
        <Link
          to="/charts/$chartId/$engine"
          params={{ chartId, engine: id }}
          className="group inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
        >
          {t(id)}
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="text-accent">
            <path d="M3 8h9M8.5 4l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Link>
      </h3>
      <div className="flex grow flex-col">{children}</div>
    </article>
  )
}
