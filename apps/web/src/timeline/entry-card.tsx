import { useTranslation } from 'react-i18next'
import type { KeptPerson } from '../charts/people.ts'
import { keptDrawOf } from '../draws/kept-draws.ts'
import { entryOf } from '../engines/engine-entries.ts'
import { writtenTime } from '../i18n/written.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { type Calculation, calculationOf, personAsked, wordsOf } from './calculation.ts'
import type { EntryGroup } from './days.ts'
import { EntryActions } from './entry-actions.tsx'
import { EntryDetails } from './entry-details.tsx'
import { useRemoveEntries, useSetFavorite } from './use-timeline.ts'

const Favorite = ({ group, name }: { group: EntryGroup; name: string }) => {
  const { t } = useTranslation('timeline')
  const { mutate, error, isPending } = useSetFavorite()
  const favorites = group.entries.filter(({ favorite }) => favorite)
  const isFavorite = favorites.length > 0
  const ids = (isFavorite ? favorites : [group.latest]).map(({ id }) => id)
  return (
    <>
      <button
        type="button"
        aria-pressed={isFavorite}
        aria-label={t('favorite', { name })}
        disabled={isPending}
        className="grid size-11 shrink-0 place-items-center rounded-md text-quiet hover:text-ink aria-pressed:text-accent"
        onClick={() => mutate({ ids, favorite: !isFavorite })}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.9l-5.3 2.8 1.1-5.9-4.3-4.1 5.9-.8z"
            fill={isFavorite ? 'currentColor' : 'none'}
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

const RemoveEntries = ({ group, name }: { group: EntryGroup; name: string }) => {
  const { t } = useTranslation('timeline')
  const remove = useRemoveEntries()
  const count = group.entries.length
  return (
    <ConfirmDialog
      look="quiet"
      trigger={t('remove')}
      label={t('removeOf', { name })}
      texts={{
        title: t('removeTitle', { count }),
        text: t('removeText'),
        confirm: t('removeConfirm'),
        cancel: t('removeCancel'),
      }}
      onConfirm={() => remove(group.entries.map(({ id }) => id))}
    />
  )
}

const useEngineName = ({ latest: { engine, title } }: EntryGroup): string => {
  const { t } = useTranslation('engines')
  const known = engine === null ? null : entryOf(engine)
  return known ? t(known.id) : title
}

/** Of whom it was, or for which question of this browser. */
const subjectOf = (calculation: Calculation | null, engine: string | null, person: KeptPerson | null): string => {
  if (person) return person.name
  const kept = calculation?.seed && engine !== null ? keptDrawOf(engine, calculation.seed) : null
  return kept?.question ?? ''
}

/** One entry, or several of a day that found the same. */
export const EntryCard = ({ group, people }: { group: EntryGroup; people: readonly KeptPerson[] }) => {
  const { t } = useTranslation('timeline')
  const { latest, entries } = group
  const engineName = useEngineName(group)
  const calculation = calculationOf(latest)
  const person = calculation && personAsked(calculation, people)
  const headline = (calculation && wordsOf(calculation).headline) ?? latest.title
  const about = [engineName, subjectOf(calculation, latest.engine, person), writtenTime(latest.at)]
  return (
    <li className="card p-5">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 className="text-xl">{headline}</h3>
          <p className="figure-text mt-0.5 text-fine text-quiet">
            {[...about, entries.length > 1 ? t('times', { count: entries.length }) : ''].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Favorite group={group} name={headline} />
      </div>
      {calculation && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-calm underline-offset-4 hover:underline">
            {t('more')}
          </summary>
          <EntryDetails calculation={calculation} />
        </details>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {calculation && <EntryActions entry={latest} calculation={calculation} person={person} />}
        <RemoveEntries group={group} name={headline} />
      </div>
    </li>
  )
}
