import { longestMinutes } from './written.ts'

/** Share of half the ruler: logarithmic, because a minute matters as much near the birth as an hour far from it. */
const lengthOf = (minutes: number): number => Math.log1p(Math.min(minutes, longestMinutes)) / Math.log1p(longestMinutes)

const ticks = [1, 5, 15, 60, 240] as const
const halfWidth = 100

/** How far a fact reaches to both sides of the birth time. The numbers beside it say the same. */
export const StabilityRuler = ({ minus, plus }: { minus: number; plus: number }) => (
  <svg viewBox="-104 0 208 16" className="h-4 w-full min-w-36" preserveAspectRatio="none" aria-hidden="true">
    <line x1={-halfWidth} x2={halfWidth} y1="8" y2="8" className="stroke-hairline" strokeWidth="1" />
    {ticks.flatMap((minutes) =>
      [-1, 1].map((side) => (
        <line
          key={side * minutes}
          x1={side * lengthOf(minutes) * halfWidth}
          x2={side * lengthOf(minutes) * halfWidth}
          y1="5.5"
          y2="10.5"
          className="stroke-line opacity-50"
          strokeWidth="0.6"
        />
      )),
    )}
    <rect
      x={-lengthOf(minus) * halfWidth}
      y="5"
      width={(lengthOf(minus) + lengthOf(plus)) * halfWidth}
      height="6"
      rx="1.5"
      className="fill-calm"
    />
    <line x1="0" x2="0" y1="1" y2="15" className="stroke-accent" strokeWidth="1.6" />
  </svg>
)
