import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../practice/clock-time.ts'
import { useElapsedSeconds } from '../practice/use-elapsed-seconds.ts'
import { stepsOf, type VideoStep } from './video-states.ts'

/** By the clock of this device, and never less than one has looked. */
const useSecondsSince = (instant: string): number => {
  const [before] = useState(() => Math.max(0, (Date.now() - Date.parse(instant)) / 1000))
  return before + useElapsedSeconds()
}

const leastProgress = 0.2

/** Nothing is promised before a fifth. */
const useRemaining = ({ progress, estimated_time: seconds }: VideoJob): string | null => {
  const { t } = useTranslation('studio')
  if (seconds === null || progress < leastProgress) return null
  if (seconds <= 1) return t('longer')
  if (seconds < 45) return t('underAMinute')
  return t('remaining', { time: t('minutes', { count: Math.max(1, Math.round(seconds / 60)) }) })
}

const StepMark = ({ state }: { state: 'done' | 'now' | 'later' }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="mt-0.5 shrink-0">
    <circle
      cx="10"
      cy="10"
      r="8"
      fill="none"
      strokeWidth="1.5"
      className={state === 'later' ? 'stroke-line' : 'stroke-calm'}
    />
    {state === 'done' && <path d="M6 10.2l2.8 2.8L14 7.4" fill="none" strokeWidth="1.8" className="stroke-calm" />}
    {state === 'now' && <circle cx="10" cy="10" r="4" className="fill-accent" />}
  </svg>
)

const markOf = (index: number, current: number): 'done' | 'now' | 'later' => {
  if (index === current) return 'now'
  return index < current ? 'done' : 'later'
}

/** The steps of a film that is being made, how far it is, and for how long already. */
export const VideoProgress = ({ job, step }: { job: VideoJob; step: VideoStep }) => {
  const { t } = useTranslation('studio')
  const elapsed = useSecondsSince(job.created_at)
  const remaining = useRemaining(job)
  const steps = stepsOf(job)
  const current = steps.indexOf(step)
  const told = t('stepOf', { step: current + 1, steps: steps.length, name: t(`state.${step}`) })
  const percent = Math.floor(job.progress * 100)
  return (
    <div>
      <progress
        aria-label={t('progress')}
        aria-valuetext={`${told}, ${t('percent', { percent })}`}
        className="h-1.5 w-full"
        max={1}
        value={step === 'queued' ? undefined : job.progress}
      />
      <p className="figure-text mt-1.5 flex flex-wrap justify-between gap-x-6 text-fine text-quiet">
        <span>
          {t('percent', { percent })} · {t('elapsed', { time: clockTime(elapsed) })}
        </span>
        <span>{remaining}</span>
      </p>
      <output className="sr-only">{told}</output>
      <ol className="mt-6 grid gap-3">
        {steps.map((name, index) => {
          const state = markOf(index, current)
          return (
            <li
              key={name}
              aria-current={state === 'now' ? 'step' : undefined}
              className={`flex gap-3 ${state === 'now' ? 'font-semibold' : 'text-quiet'}`}
            >
              <StepMark state={state} />
              <span>
                {t(`state.${name}`)}
                {state !== 'later' && <span className="sr-only">, {t(state)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
      {job.attempts > 1 && <p className="mt-4 text-[0.9375rem] text-quiet">{t('attempt', { count: job.attempts })}</p>}
    </div>
  )
}
