import type { ContentType } from '@orrery/contracts/practice-script'

const rings: Record<ContentType, number> = { affirmation: 1, guided_meditation: 2, ritual: 3 }

/** How deep a practice goes: one, two or three rings around a point. */
export const DepthSign = ({ type }: { type: ContentType }) => (
  <svg viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="20" cy="20" r="2.6" fill="currentColor" stroke="none" />
    {[7, 12.5, 18].map((radius, index) => (
      <circle
        key={radius}
        cx="20"
        cy="20"
        r={radius}
        strokeWidth={index < rings[type] ? 1.6 : 0.8}
        opacity={index < rings[type] ? 1 : 0.3}
      />
    ))}
  </svg>
)
