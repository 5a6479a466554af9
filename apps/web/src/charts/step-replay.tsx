import type { Picture } from '@orrery/engines/picture'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { StillPicture } from './picture-nodes.tsx'

export type ReplayStep = { title: string; text?: string }

const stepMs = 1100

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Which step is shown, and the steps that follow by themselves while it plays. */
const useReplay = (last: number) => {
  const [shown, setShown] = useState(last)
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return () => {}
    const timer = setTimeout(() => {
      setShown((step) => Math.min(step + 1, last))
      if (shown + 1 >= last) setPlaying(false)
    }, stepMs)
    return () => clearTimeout(timer)
  }, [isPlaying, shown, last])
  const show = (step: number) => {
    setPlaying(false)
    setShown(Math.min(Math.max(step, 1), last))
  }
  const play = () => {
    setShown(shown >= last ? 1 : shown)
    setPlaying(true)
  }
  return { shown, isPlaying, show, play, pause: () => setPlaying(false) }
}

const Controls = ({ replay, last }: { replay: ReturnType<typeof useReplay>; last: number }) => {
  const { t } = useTranslation('replay')
  const { shown, isPlaying, show, play, pause } = replay
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
      <Button disabled={shown <= 1} onClick={() => show(shown - 1)}>
        {t('back')}
      </Button>
      <Button disabled={shown >= last} onClick={() => show(shown + 1)}>
        {t('forward')}
      </Button>
      {/* Whoever asked their device for less motion goes step by step. */}
      {!prefersStillness() && (
        <Button look="quiet" onClick={isPlaying ? pause : play}>
          {t(isPlaying ? 'pause' : 'play')}
        </Button>
      )}
      <output className="figure-text ms-auto text-fine text-quiet">{t('step', { shown, last })}</output>
    </div>
  )
}

/** A drawing made again step by step, by hand or by itself. */
export const StepReplay = ({
  title,
  steps,
  draw,
}: {
  title: string
  steps: readonly ReplayStep[]
  /** The picture after so many steps. */
  draw: (steps: number) => Picture
}) => {
  const replay = useReplay(steps.length)
  const { shown, show } = replay
  const picture = useMemo(() => draw(shown), [draw, shown])
  return (
    <section aria-labelledby="replay" className="mt-12">
      <h2 id="replay" className="text-2xl">
        {title}
      </h2>
      <div className="mt-4 grid items-start gap-8 lg:grid-cols-2">
        <div className="card p-4 sm:p-6">
          <StillPicture picture={picture} className="mx-auto h-auto w-full max-w-[32rem]" />
          <Controls replay={replay} last={steps.length} />
        </div>
        <ol>
          {steps.map((step, index) => (
            <li key={`${index + 1} ${step.title}`} className="border-b border-hairline">
              <button
                type="button"
                aria-current={shown === index + 1 ? 'step' : undefined}
                onClick={() => show(index + 1)}
                className={`min-h-11 w-full border-s-2 py-2 ps-3 text-start ${shown === index + 1 ? 'border-accent' : 'border-transparent'} ${index < shown ? '' : 'text-quiet'}`}
              >
                <span className="block font-semibold">
                  <span className="figure-text text-quiet">{index + 1}</span> {step.title}
                </span>
                {step.text && <span className="block text-[0.9375rem] leading-snug">{step.text}</span>}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
