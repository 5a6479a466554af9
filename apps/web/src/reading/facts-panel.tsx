import type { ReadingFact } from '@orrery/contracts/ai-api'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { engines } from '../i18n/en/engines.ts'
import { byEngine } from './citations.ts'
import { isReadable } from './readable-engines.ts'
import type { Story } from './reading-story.ts'

const useEngineName = () => {
  const { t } = useTranslation('engines')
  return (engine: string): string => (isReadable(engine) && Object.hasOwn(engines, engine) ? t(engine) : engine)
}

const FactRows = ({ facts }: { facts: readonly ReadingFact[] }) => (
  <dl className="mt-1 grid gap-1.5">
    {facts.map(({ id, label, value }) => (
      <div key={id} className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-4 border-b border-hairline pb-1.5">
        <dt className="text-[0.9375rem] text-quiet">{label}</dt>
        <dd className="figure-text">{value}</dd>
      </div>
    ))}
  </dl>
)

/** The facts of a sentence under the engines that found them; each engine's name shows its picture. */
export const CitedFacts = ({
  facts,
  shown,
  onShow,
}: {
  facts: readonly ReadingFact[]
  /** The engine whose picture is there; null where a reading has but one. */
  shown: string | null
  onShow: (engine: string) => void
}) => {
  const { t } = useTranslation('reading')
  const nameOf = useEngineName()
  return (
    <>
      <h3 className="text-lg">{t('factsOfSentence')}</h3>
      {[...byEngine(facts)].map(([engine, found]) => (
        <div key={engine} className="mt-2.5">
          {shown !== null && (
            <button
              type="button"
              aria-pressed={engine === shown}
              className="min-h-6 text-fine font-semibold text-calm underline-offset-4 hover:underline aria-pressed:text-ink"
              onClick={() => onShow(engine)}
            >
              {nameOf(engine)}
            </button>
          )}
          <FactRows facts={found} />
        </div>
      ))}
      {facts.every(({ marks }) => marks.length === 0) && <p className="mt-2 text-fine text-quiet">{t('noMarks')}</p>}
    </>
  )
}

/** What a part of the picture is called, and which sentences speak of it. */
export const SpokenOf = ({
  title,
  story,
  sentences,
  onOpen,
}: {
  title: string
  story: Story
  sentences: readonly number[]
  onOpen: (index: number) => void
}) => {
  const { t } = useTranslation('reading')
  const none = story.sentences.length === 0 ? t('noReadingYet') : t('noSentence')
  return (
    <>
      <h3 className="text-lg">{title}</h3>
      <p className="mt-1 text-[0.9375rem] text-quiet">{sentences.length === 0 ? none : t('sentencesAbout')}</p>
      <ul className="mt-2 grid gap-2">
        {sentences.map((index) => (
          <li key={index}>
            <button
              type="button"
              className="min-h-6 border-s-2 border-calm ps-3 text-start font-serif leading-snug hover:text-calm"
              onClick={() => onOpen(index)}
            >
              {story.sentences[index]?.text}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const floating =
  'max-lg:fixed max-lg:inset-x-3 max-lg:bottom-16 max-lg:z-30 max-lg:max-h-[45dvh] max-lg:overflow-y-auto max-lg:shadow-lg max-lg:shadow-ink/15'

/**
 * Beside the text on a desk; on a phone it comes up over the lower edge for what was pressed. A polite live region: it is
 * emptied, not removed.
 */
export const FactsPanel = ({
  isChosen,
  onClose,
  onSee,
  children,
}: {
  isChosen: boolean
  onClose: () => void
  /** Leads a phone to the picture. */
  onSee: () => void
  /** Null while nothing is looked at. */
  children: ReactNode | null
}) => {
  const { t } = useTranslation('reading')
  return (
    <section
      aria-label={t('facts')}
      aria-live="polite"
      className={`card border-s-4 p-4 print:hidden ${children === null ? 'border-s-hairline max-lg:hidden' : 'border-s-accent'} ${isChosen ? floating : 'max-lg:hidden'}`}
    >
      {children ?? <p className="text-[0.9375rem] text-quiet">{t('factsHint')}</p>}
      {isChosen && (
        <p className="mt-3 flex flex-wrap gap-x-5 text-[0.9375rem]">
          <button
            type="button"
            className="min-h-8 text-calm underline-offset-4 hover:underline lg:hidden"
            onClick={onSee}
          >
            {t('inPicture')}
          </button>
          <button type="button" className="min-h-8 text-calm underline-offset-4 hover:underline" onClick={onClose}>
            {t('close')}
          </button>
        </p>
      )}
    </section>
  )
}

/** Every fact that the reading cites, as a table. */
export const AllFacts = ({ facts }: { facts: readonly ReadingFact[] }) => {
  const { t } = useTranslation('reading')
  const nameOf = useEngineName()
  return (
    <details className="mt-10 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-calm underline-offset-4 hover:underline">
        {t('allFacts', { count: facts.length })}
      </summary>
      {[...byEngine(facts)].map(([engine, found]) => (
        <section key={engine} className="mt-3 max-w-prose">
          <h3 className="text-lg">{nameOf(engine)}</h3>
          <FactRows facts={found} />
        </section>
      ))}
    </details>
  )
}
