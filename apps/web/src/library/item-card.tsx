import type { LibraryItem } from '@orrery/contracts/practice-api'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { beginningOf } from '../player/kept-positions.ts'
import { clockTime } from '../practice/clock-time.ts'
import { FavoriteStar } from './favorite-star.tsx'

const useFacts = (item: LibraryItem, isKept: boolean): string => {
  const { t } = useTranslation('library')
  const { t: words } = useTranslation('practiceWords')
  const stoppedAt = beginningOf({ id: item.id, durationSeconds: item.audio.durationSeconds })
  return [
    words(`type.${item.contentType}`),
    words('minutes', { count: item.durationMinutes }),
    item.playCount > 0 ? t('heard', { count: item.playCount }) : '',
    stoppedAt > 0 ? t('goOn', { at: clockTime(stoppedAt) }) : '',
    isKept ? t('kept') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** One practice in the list. */
export const ItemCard = ({
  item,
  isKept,
  onTag,
}: {
  item: LibraryItem
  isKept: boolean
  onTag: (tag: string) => void
}) => {
  const facts = useFacts(item, isKept)
  return (
    <li className="card flex items-start gap-3 p-4 sm:p-5">
      <div className="min-w-0 grow">
        <h2 lang={item.locale} className="text-xl">
          <Link
            to="/play/$itemId"
            params={{ itemId: item.id }}
            className="inline-block min-h-8 max-w-full hover:text-calm"
          >
            {item.title}
          </Link>
        </h2>
        <p className="figure-text mt-0.5 text-fine text-quiet">{facts}</p>
        {item.tags.length > 0 && (
          <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1">
            {item.tags.map((tag) => (
              <button
                key={tag}
                type="button"
                className="min-h-6 text-start text-fine text-calm underline-offset-4 hover:underline"
                onClick={() => onTag(tag)}
              >
                {tag}
              </button>
            ))}
          </p>
        )}
      </div>
      <FavoriteStar item={item} />
    </li>
  )
}
