import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paragraphsOf, type Placed } from './citations.ts'
import type { Story } from './reading-story.ts'
import { isSentence, type Looking } from './reading-spot.ts'

const looks = {
  plain: 'hover:bg-accent/10',
  active: 'bg-accent/20 underline decoration-accent decoration-2 underline-offset-4',
  spoken: 'bg-calm/20 underline decoration-calm decoration-dotted decoration-2 underline-offset-4',
} as const

/** A press that ends a selection of text is none. */
const isSelecting = (): boolean => !(getSelection()?.isCollapsed ?? true)

const Sentence = ({
  placed: { index, sentence },
  looking,
  isSpoken,
  isTabStop,
  onReach,
}: {
  placed: Placed
  looking: Looking
  isSpoken: boolean
  isTabStop: boolean
  onReach: () => void
}) => {
  const spot = { kind: 'sentence', index } as const
  const isActive = isSentence(looking.active, index)
  const otherwise = isSpoken ? looks.spoken : looks.plain
  const press = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    looking.choose(spot)
  }
  return (
    <span
      // A native button cannot break over lines as a sentence does.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      data-sentence={index}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSentence(looking.chosen, index)}
      className={`appear cursor-pointer rounded-sm box-decoration-clone py-0.5 transition-colors duration-150 ${isActive ? looks.active : otherwise}`}
      // What appears under a pointer at rest is not pointed at.
      onPointerMove={({ movementX, movementY }) => {
        if (!isActive && (movementX !== 0 || movementY !== 0)) looking.point(spot)
      }}
      onPointerLeave={() => looking.point(null)}
      onFocus={() => {
        onReach()
        looking.point(spot)
      }}
      onBlur={() => looking.point(null)}
      onClick={() => {
        if (!isSelecting()) looking.choose(spot)
      }}
      onKeyDown={press}
    >
      {sentence.text}
    </span>
  )
}

const steps: Readonly<Record<string, (here: number, last: number) => number>> = {
  ArrowRight: (here, last) => Math.min(here + 1, last),
  ArrowDown: (here, last) => Math.min(here + 1, last),
  ArrowLeft: (here) => Math.max(here - 1, 0),
  ArrowUp: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_here, last) => last,
}

/** The text of a reading. One tab stop, arrows from sentence to sentence; each can be pressed to see what it rests on. */
export const ReadingText = ({
  story,
  looking,
  spoken,
}: {
  story: Story
  looking: Looking
  /** Positions of the sentences that speak of the part of the picture that is looked at. */
  spoken: ReadonlySet<number>
}) => {
  const { t } = useTranslation('reading')
  const text = useRef<HTMLElement>(null)
  const [tabStop, setTabStop] = useState(0)
  const move = (press: KeyboardEvent) => {
    const sentences = [...(text.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])]
    const here = sentences.findIndex((sentence) => sentence === press.target)
    const next = here < 0 ? undefined : steps[press.key]?.(here, sentences.length - 1)
    if (next === undefined) return
    press.preventDefault()
    sentences[next]?.focus()
  }
  return (
    // Only keys that mean something to the sentences in it are heard here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={text} aria-label={t('text')} className="font-serif text-xl leading-relaxed" onKeyDown={move}>
      {paragraphsOf(story.sentences).map((paragraph) => (
        <p key={paragraph[0]?.index} className="mt-4 first:mt-0">
          {paragraph.map((placed) => (
            <span key={placed.index}>
              {placed.sentence.cites.length === 0 ? (
                <span className="appear">{placed.sentence.text}</span>
              ) : (
                <Sentence
                  placed={placed}
                  looking={looking}
                  isSpoken={spoken.has(placed.index)}
                  isTabStop={placed.index === tabStop}
                  onReach={() => setTabStop(placed.index)}
                />
              )}{' '}
            </span>
          ))}
        </p>
      ))}
    </section>
  )
}
