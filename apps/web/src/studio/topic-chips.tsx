import type { VideoTopic } from '@orrery/contracts/video-jobs'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

const chip =
  'min-h-8 rounded-full border border-line px-3 py-1 text-start text-fine text-ink hover:border-calm hover:text-calm'

export const TopicChips = ({
  topics,
  label,
  onChoose,
}: {
  topics: readonly VideoTopic[]
  /** What these are. */
  label: string
  onChoose: (example: string) => void
}) => {
  const { t } = useTranslation('studio')
  const id = useId()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span id={id} className="text-fine text-quiet">
        {label}
      </span>
      <ul aria-labelledby={id} className="contents">
        {topics.map(({ id: topicId, title, example }) => (
          <li key={topicId}>
            <button
              type="button"
              className={chip}
              aria-label={t('useTopic', { title })}
              onClick={() => onChoose(example)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const listClass = 'mt-3 grid grid-cols-2 gap-x-6 text-[0.9375rem] lg:grid-cols-3'

/** Everything our own library explains; a press asks for it in its own words. */
export const TopicLibrary = ({
  topics,
  onChoose,
}: {
  topics: readonly VideoTopic[]
  onChoose: (example: string) => void
}) => {
  const { t } = useTranslation('studio')
  return (
    <details className="mt-4">
      <summary className="min-h-6 w-fit text-[0.9375rem] text-calm">{t('library', { count: topics.length })}</summary>
      <p className="mt-2 max-w-prose text-fine text-quiet">{t('libraryText')}</p>
      <ul className={listClass}>
        {topics.map(({ id, title, example }) => (
          <li key={id} className="border-t border-hairline py-2">
            <button
              type="button"
              className="min-h-6 text-start hover:text-calm hover:underline"
              aria-label={t('useTopic', { title })}
              onClick={() => onChoose(example)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The same for whoever cannot ask yet. */
export const TopicNames = ({ topics }: { topics: readonly VideoTopic[] }) => {
  const { t } = useTranslation('studio')
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-2xl">
        {t('library', { count: topics.length })}
      </h2>
      <p className="mt-2 max-w-prose text-quiet">{t('libraryText')}</p>
      <ul className={listClass}>
        {topics.map(({ id: topicId, title }) => (
          <li key={topicId} className="border-t border-hairline py-2">
            {title}
          </li>
        ))}
      </ul>
    </section>
  )
}
