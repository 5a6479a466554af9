import type { AudioSegment } from '@orrery/contracts/studio-api'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { writtenTime } from '../i18n/written.ts'
import { clockTime } from '../practice/clock-time.ts'
import { play, pause, seek, setRate, sleepAfter } from './audio-player.ts'
import { TimeStrip } from './time-strip.tsx'
import type { Sound, Track } from './track.ts'
import { usePlayerKeys } from './use-player-keys.ts'

const stepSeconds = 15
const rates = ['0.75', '0.85', '1', '1.1', '1.25'] as const
const sleepMinutes = ['5', '10', '15', '20', '30'] as const

const StepButton = ({ label, seconds, onStep }: { label: string; seconds: number; onStep: () => void }) => (
  <button
    type="button"
    aria-label={label}
    className="grid size-12 place-items-center rounded-full text-quiet hover:text-ink"
    onClick={onStep}
  >
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" fill="none" stroke="currentColor">
      <g strokeWidth="1.6" strokeLinecap="round" transform={seconds < 0 ? '' : 'translate(32 0) scale(-1 1)'}>
        <path d="M8.3 9.6A10.5 10.5 0 1 1 5.5 16" />
        <path d="M8.6 4.6v5.4h5.4" strokeLinejoin="round" />
      </g>
      <text x="16" y="20" textAnchor="middle" fontSize="9" fill="currentColor" stroke="none">
        {Math.abs(seconds)}
      </text>
    </svg>
  </button>
)

/** The one accent of the screen. */
const PlayButton = ({ sound, isHere, onPress }: { sound: Sound; isHere: boolean; onPress: () => void }) => {
  const { t } = useTranslation('player')
  const isSounding = isHere && (sound.state === 'playing' || sound.state === 'waiting')
  return (
    <button
      type="button"
      aria-label={t(isSounding ? 'pause' : 'play')}
      className="grid size-18 place-items-center rounded-full bg-accent text-ground hover:opacity-90"
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" width="34" height="34" fill="currentColor" aria-hidden="true">
        {isSounding ? <path d="M7 5h3.4v14H7zM13.6 5H17v14h-3.4z" /> : <path d="M8.2 4.9v14.2L19.4 12z" />}
      </svg>
    </button>
  )
}

const SpeedAndSleep = ({ sound }: { sound: Sound }) => {
  const { t } = useTranslation('player')
  const sleepOptions = sleepMinutes.map((value) => ({ value, name: t('sleepIn', { count: Number(value) }) }))
  return (
    <div className="mt-5 flex flex-wrap justify-center gap-x-6 gap-y-2 text-[0.9375rem]">
      <Choice
        label={t('speed')}
        value={String(sound.rate)}
        options={rates.map((value) => ({ value, name: `${value} ×` }))}
        onChoose={(value) => setRate(Number(value))}
      />
      <Choice
        label={t('sleep')}
        value="off"
        options={[
          {
            value: 'off',
            name: sound.sleepAtMs === null ? t('sleepOff') : writtenTime(new Date(sound.sleepAtMs).toISOString()),
          },
          ...sleepOptions,
          ...(sound.sleepAtMs === null ? [] : [{ value: 'end', name: t('sleepOff') }]),
        ]}
        onChoose={(value) => {
          if (value !== 'off') sleepAfter(value === 'end' ? null : Number(value))
        }}
      />
    </div>
  )
}

/** The keys of the player. `seconds` is where this track stands, whether or not it is the one that sounds. */
export const PlayerFace = ({
  track,
  sound,
  seconds,
  segments,
}: {
  track: Track
  sound: Sound
  seconds: number
  segments: readonly AudioSegment[]
}) => {
  const { t } = useTranslation('player')
  const isHere = sound.track?.id === track.id
  const isSounding = isHere && (sound.state === 'playing' || sound.state === 'waiting')
  const goTo = (to: number) => (isHere ? seek(to) : void play(track, to))
  const toggle = () => (isSounding ? pause() : void play(track))
  usePlayerKeys({ onToggle: toggle, onStep: (direction) => goTo(seconds + direction * stepSeconds) })
  return (
    <section aria-label={track.title} className="card p-5 sm:p-7">
      <TimeStrip segments={segments} seconds={seconds} durationSeconds={track.durationSeconds} onSeek={goTo} />
      <p className="figure-text mt-1 flex justify-between text-fine text-quiet">
        <span>{clockTime(seconds)}</span>
        <span>{clockTime(Math.round(track.durationSeconds))}</span>
      </p>
      <div className="mt-3 flex items-center justify-center gap-6">
        <StepButton label={t('back')} seconds={-stepSeconds} onStep={() => goTo(seconds - stepSeconds)} />
        <PlayButton sound={sound} isHere={isHere} onPress={toggle} />
        <StepButton label={t('forward')} seconds={stepSeconds} onStep={() => goTo(seconds + stepSeconds)} />
      </div>
      <SpeedAndSleep sound={sound} />
      <p className="mt-4 hidden text-center text-fine text-quiet pointer-fine:block">{t('keys')}</p>
      <output className="sr-only">{isHere && sound.state === 'waiting' && t('loading')}</output>
    </section>
  )
}
