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

/** Everything our own library explains; a press asks for it in its own words. */
export const TopicLibrary = ({
  topics,
  onChoose,
}: {
  topics: readonly VideoTopic[]
  /** Absent for whoever cannot ask: then they are only named. */
  onChoose?: (example: string) => void
}) => {
  const { t } = useTranslation('studio')
  return (
    <details className="mt-4" open={onChoose === undefined}>
      <summary className="min-h-6 w-fit text-[0.9375rem] text-calm">{t('library', { count: topics.length })}</summary>
      <p className="mt-2 max-w-prose text-fine text-quiet">{t('libraryText')}</p>
      <ul className="mt-3 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map(({ id, title, example }) => (
          <li key={id} className="border-t border-hairline py-2">
            {onChoose ? (
              <button
                type="button"
                className="min-h-6 text-start hover:text-calm hover:underline"
                aria-label={t('useTopic', { title })}
                onClick={() => onChoose(example)}
              >
                {title}
              </button>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
