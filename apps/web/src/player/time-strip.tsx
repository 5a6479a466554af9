import type { AudioSegment } from '@orrery/contracts/studio-api'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../practice/clock-time.ts'

const width = 1000
const height = 40

/** Speech and silence of the whole practice as it is, under the handle that moves through it. */
export const TimeStrip = ({
  segments,
  seconds,
  durationSeconds,
  onSeek,
}: {
  segments: readonly AudioSegment[]
  seconds: number
  durationSeconds: number
  onSeek: (seconds: number) => void
}) => {
  const { t } = useTranslation('player')
  const clip = useId()
  const scale = width / Math.max(1, durationSeconds)
  const bars = segments.map(({ startMs, endMs }) => (
    <rect
      key={startMs}
      x={(startMs / 1000) * scale}
      y={height * 0.2}
      width={Math.max(1.5, ((endMs - startMs) / 1000) * scale)}
      height={height * 0.6}
      rx="1"
    />
  ))
  return (
    <div className="relative">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="mx-1.75 block h-12 w-[calc(100%-0.875rem)]"
        aria-hidden="true"
      >
        <clipPath id={clip}>
          <rect width={seconds * scale} height={height} />
        </clipPath>
        <rect y={height / 2 - 0.5} width={width} height="1" className="fill-hairline" />
        <g className="fill-line">{bars}</g>
        <g className="fill-calm" clipPath={`url(#${clip})`}>
          {bars}
        </g>
      </svg>
      <input
        type="range"
        aria-label={t('position')}
        aria-valuetext={t('positionOf', { at: clockTime(seconds), of: clockTime(Math.round(durationSeconds)) })}
        className="time-handle absolute inset-0 h-full w-full"
        min={0}
        max={Math.max(1, Math.round(durationSeconds))}
        step={1}
        value={Math.round(seconds)}
        onChange={(change) => onSeek(change.target.valueAsNumber)}
      />
    </div>
  )
}
