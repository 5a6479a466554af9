import type { CreationProgress } from '@orrery/contracts/practice-api'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { making } from '../i18n/en/making.ts'
import { clockTime } from '../practice/clock-time.ts'
import { useElapsedSeconds } from '../practice/use-elapsed-seconds.ts'
import { remainingSeconds } from './remaining.ts'

type KnownStep = keyof typeof making.steps
const isKnown = (step: string): step is KnownStep => Object.hasOwn(making.steps, step)

const useRemaining = (fraction: number): string | null => {
  const { t } = useTranslation('making')
  const seenSeconds = useElapsedSeconds()
  const [seenFraction] = useState(fraction)
  const seconds = remainingSeconds({ fraction, seenFraction, seenSeconds })
  if (seconds === null) return null
  return t('remaining', {
    time: seconds < 45 ? t('underAMinute') : t('minutes', { count: Math.max(1, Math.round(seconds / 60)) }),
  })
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

/** The steps of a creation, how far it is, and for how long already. */
export const MakingSteps = ({ progress: { step, steps, fraction } }: { progress: CreationProgress }) => {
  const { t } = useTranslation('making')
  const elapsed = useElapsedSeconds()
  const remaining = useRemaining(fraction)
  const current = steps.indexOf(step)
  const nameOf = (name: string) => (isKnown(name) ? t(`steps.${name}`) : name)
  const told = t('stepOf', { step: current + 1, steps: steps.length, name: nameOf(step) })
  const percent = Math.floor(fraction * 100)
  return (
    <div>
      <progress
        aria-label={t('progress')}
        aria-valuetext={`${told}, ${t('percent', { percent })}`}
        className="h-1.5 w-full"
        max={1}
        value={fraction}
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
                {nameOf(name)}
                {state !== 'later' && <span className="sr-only">, {t(state)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
