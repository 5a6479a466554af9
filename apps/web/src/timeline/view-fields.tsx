import { useTranslation } from 'react-i18next'
import { engineGroups, entryOf } from '../engines/engine-entries.ts'
import { Choice } from '../parts/choice.tsx'
import type { TimelineView } from './use-timeline.ts'

const engines = Object.values(engineGroups)
  .flat()
  .map(({ id }) => id)

/** Which entries to look at: of one engine, or favourites. */
export const ViewFields = ({ view, onView }: { view: TimelineView; onView: (view: TimelineView) => void }) => {
  const { t } = useTranslation('timeline')
  const { t: names } = useTranslation('engines')
  return (
    <fieldset className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem]">
      <legend className="sr-only">{t('filters')}</legend>
      <Choice
        label={t('engine')}
        value={view.engine ?? 'all'}
        options={[{ value: 'all', name: t('allKinds') }, ...engines.map((id) => ({ value: id, name: names(id) }))]}
        onChoose={(value) => onView({ ...view, engine: entryOf(value)?.id ?? null })}
      />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5"
          checked={view.onlyFavorites}
          onChange={(change) => onView({ ...view, onlyFavorites: change.target.checked })}
        />
        {t('favoritesOnly')}
      </label>
    </fieldset>
  )
}
