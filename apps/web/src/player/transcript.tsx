import type { AudioSegment } from '@orrery/contracts/studio-api'
import type { SectionName } from '@orrery/contracts/practice-script'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { clockTime } from '../practice/clock-time.ts'
import { sectionsIn, sentenceAt } from './segments.ts'

const isSectionName = (name: string | null): name is SectionName =>
  name !== null && Object.hasOwn(practiceWords.section, name)

/** Keeps the spoken sentence in sight within the list, never by moving the page. */
const useFollow = (current: number, isFollowing: boolean) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = list.current
    const sentence = box?.querySelector<HTMLElement>(`[data-sentence="${current}"]`)
    if (!isFollowing || !box || !sentence) return
    const top = sentence.offsetTop - box.clientHeight / 3
    box.scrollTo({ top, behavior: 'smooth' })
  }, [current, isFollowing])
  return list
}

/** The words as they are heard: the spoken sentence stands out, any sentence can be pressed. */
export const Transcript = ({
  segments,
  seconds,
  isPlaying,
  locale,
  onHear,
}: {
  segments: readonly AudioSegment[]
  seconds: number
  isPlaying: boolean
  locale: string
  onHear: (seconds: number) => void
}) => {
  const { t } = useTranslation('player')
  const { t: words } = useTranslation('practiceWords')
  const id = useId()
  const [isFollowing, follow] = useState(true)
  const current = sentenceAt(segments, seconds)
  const list = useFollow(current, isFollowing && isPlaying)
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-2xl">
          {t('transcript')}
        </h2>
        <label className="inline-flex min-h-11 items-center gap-2 text-fine text-quiet">
          <input type="checkbox" checked={isFollowing} onChange={(change) => follow(change.target.checked)} />
          {t('follow')}
        </label>
      </div>
      <div ref={list} lang={locale} className="relative mt-2 max-h-[45dvh] lg:max-h-[70dvh] overflow-y-auto pe-2">
        {sectionsIn(segments).map(({ name, startMs, sentences }) => (
          <div key={startMs} className="mb-6">
            {isSectionName(name) && (
              <h3 className="mb-1.5 flex items-baseline gap-3 text-lg text-quiet">
                {words(`section.${name}`)}
                <span className="figure-text font-sans text-fine">{clockTime(startMs / 1000)}</span>
              </h3>
            )}
            {sentences.map(({ index, text, startMs: from }) => (
              <button
                key={index}
                type="button"
                data-sentence={index}
                aria-current={index === current ? 'true' : undefined}
                className="block min-h-8 w-full rounded-md border-s-2 border-transparent py-1 ps-3 text-start font-serif text-lg leading-normal text-quiet transition-colors duration-150 hover:text-ink aria-[current=true]:border-accent aria-[current=true]:text-ink"
                onClick={() => onHear(from / 1000)}
              >
                {text}
              </button>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
