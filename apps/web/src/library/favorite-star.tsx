import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../parts/refusal.tsx'
import { useChangeItem } from './use-library.ts'

/** Marks a practice as one to come back to. */
export const FavoriteStar = ({ item: { id, title, isFavorite } }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const { mutate, isPending, variables, error } = useChangeItem(id)
  const isShown = isPending ? variables.isFavorite === true : isFavorite
  return (
    <>
      <button
        type="button"
        aria-pressed={isShown}
        aria-label={t('favorite', { name: title })}
        className="grid size-11 shrink-0 place-items-center rounded-md text-quiet hover:text-ink aria-pressed:text-accent"
        onClick={() => mutate({ isFavorite: !isShown })}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.9l-5.3 2.8 1.1-5.9-4.3-4.1 5.9-.8z"
            fill={isShown ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      {error && <Refusal error={error} />}
    </>
  )
}
