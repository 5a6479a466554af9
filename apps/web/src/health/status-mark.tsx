import type { ServiceStatus } from '@orrery/contracts/health'

const looks = {
  healthy: { color: 'text-good', shape: <circle cx="8" cy="8" r="6" fill="currentColor" /> },
  degraded: {
    color: 'text-warn',
    shape: (
      <>
        <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
      </>
    ),
  },
  unhealthy: {
    color: 'text-bad',
    shape: <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />,
  },
  preparing: {
    color: 'text-quiet',
    shape: (
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2.5" />
    ),
  },
  off: { color: 'text-quiet', shape: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" /> },
} as const satisfies Record<ServiceStatus, unknown>

/** A status at a glance, by shape as well as by colour. The words stand beside it. */
export const StatusMark = ({ status }: { status: ServiceStatus }) => (
  <svg viewBox="0 0 16 16" className={`size-4 shrink-0 ${looks[status].color}`} aria-hidden="true">
    {looks[status].shape}
  </svg>
)
