/** The sign of the app: a Sun, two orbits, two bodies. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" className="text-accent">
    <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="1.3" opacity="0.55" />
    <circle cx="16" cy="16" r="8" fill="none" stroke="currentColor" strokeWidth="1.3" opacity="0.75" />
    <circle cx="16" cy="16" r="3.2" fill="currentColor" />
    <circle cx="22.1" cy="10.8" r="2" fill="currentColor" />
    <circle cx="5.6" cy="24.6" r="2.6" fill="currentColor" />
  </svg>
)
