import type { ReactElement } from 'react'

const onCircle = (radius: number, turns: number): readonly [number, number] => [
  100 + radius * Math.sin(2 * Math.PI * turns),
  100 - radius * Math.cos(2 * Math.PI * turns),
]

const written = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')

const Cards = () => (
  <>
    {[-16, 0, 16].map((degrees) => (
      <g key={degrees} transform={`rotate(${degrees} 100 190)`}>
        <rect x="66" y="42" width="68" height="112" rx="6" className="fill-raised stroke-line" strokeWidth="1.4" />
        <rect x="72" y="48" width="56" height="100" rx="3" className="fill-none stroke-hairline" strokeWidth="1.2" />
      </g>
    ))}
    <circle cx="100" cy="92" r="15" className="fill-none stroke-accent" strokeWidth="1.6" />
    {Array.from({ length: 12 }, (_, ray) => {
      const [x1, y1] = onCircle(20, ray / 12)
      const [x2, y2] = onCircle(ray % 2 === 0 ? 29 : 25, ray / 12)
      return <line key={ray} x1={x1} y1={y1 - 8} x2={x2} y2={y2 - 8} className="stroke-accent" strokeWidth="1.6" />
    })}
    <path d="M84 136h32" className="stroke-line" strokeWidth="1.4" />
  </>
)

/** Hexagram 63, After completion: whole and broken lines in turn. */
const Lines = () => (
  <>
    {[0, 1, 2, 3, 4, 5].map((place) => (
      <path
        key={place}
        d={place % 2 === 0 ? 'M50 0h100' : 'M50 0h42M108 0h42'}
        transform={`translate(0 ${155 - place * 22})`}
        className={place === 2 ? 'stroke-accent' : 'stroke-line'}
        strokeWidth="8"
      />
    ))}
    <circle cx="100" cy="111" r="8" className="fill-raised stroke-accent" strokeWidth="2" />
  </>
)

const ninth = (point: number) => onCircle(72, point / 9)

const Figure = () => (
  <>
    <circle cx="100" cy="100" r="72" className="fill-none stroke-line" strokeWidth="1.4" />
    <polygon points={written([9, 3, 6].map(ninth))} className="fill-none stroke-line" strokeWidth="1.4" />
    <polygon points={written([1, 4, 2, 8, 5, 7].map(ninth))} className="fill-none stroke-accent" strokeWidth="1.6" />
    {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((point) => {
      const [x, y] = ninth(point)
      return <circle key={point} cx={x} cy={y} r="4" className="fill-ink" />
    })}
  </>
)

const petal = 30

const Flower = () => (
  <>
    <circle cx="100" cy="100" r={petal * 2.95} className="fill-none stroke-line" strokeWidth="1.4" />
    {[0, 1, 2, 3, 4, 5].map((sixth) => {
      const [x, y] = onCircle(petal, sixth / 6)
      const [farX, farY] = onCircle(petal * Math.sqrt(3), (sixth + 0.5) / 6)
      return (
        <g key={sixth} className="fill-none" strokeWidth="1.4">
          <circle cx={farX} cy={farY} r={petal} className="stroke-hairline" />
          <circle cx={x} cy={y} r={petal} className="stroke-line" />
        </g>
      )
    })}
    <circle cx="100" cy="100" r={petal} className="fill-none stroke-accent" strokeWidth="1.8" />
  </>
)

const Trace = () => (
  <>
    <circle cx="100" cy="100" r="76" className="fill-none stroke-hairline" strokeWidth="1.4" />
    <path
      d="M62 138L132 58L146 128L70 78L118 152"
      className="fill-none stroke-accent"
      strokeWidth="2.4"
      strokeLinejoin="round"
    />
    <circle cx="59" cy="142" r="5" className="fill-raised stroke-accent" strokeWidth="2" />
    <path d="M110 158l16-12" className="stroke-accent" strokeWidth="2.4" />
  </>
)

const arts = {
  tarot: Cards,
  iching: Lines,
  enneagram: Figure,
  sacred_geometry: Flower,
  sigil_forge: Trace,
} as const satisfies Record<string, () => ReactElement>

export type DrawnEngine = keyof typeof arts

/** A small drawing for what has no picture of its own yet. Says nothing, so it is hidden from screen readers. */
export const EngineArt = ({ id }: { id: DrawnEngine }) => {
  const Art = arts[id]
  return (
    <svg viewBox="10 10 180 180" className="h-auto w-full" aria-hidden="true">
      <Art />
    </svg>
  )
}
