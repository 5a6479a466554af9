import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { TextField } from '../parts/text-field.tsx'
import { contentTypes, toContentType } from '../practice/practice-kinds.ts'
import type { LibraryView } from './use-library.ts'

const depths = ['shallow', 'medium', 'deep'] as const
const all = 'all'

type Change = (change: LibraryView) => void

const Checkbox = ({
  label,
  isChecked,
  onCheck,
}: {
  label: string
  isChecked: boolean
  onCheck: (isChecked: boolean) => void
}) => (
  <label className="inline-flex min-h-11 items-center gap-2">
    <input
      type="checkbox"
      className="size-5"
      checked={isChecked}
      onChange={(change) => onCheck(change.target.checked)}
    />
    {label}
  </label>
)

const Conditions = ({ view, onView }: { view: LibraryView; onView: Change }) => {
  const { t } = useTranslation('library')
  const { t: names } = useTranslation('practiceWords')
  return (
    <>
      <Choice
        label={t('type')}
        value={view.contentType ?? all}
        options={[
          { value: all, name: t('allTypes') },
          ...contentTypes.map((value) => ({ value, name: names(`types.${value}`) })),
        ]}
        onChoose={(value) => onView({ contentType: toContentType(value) ?? undefined })}
      />
      <Choice
        label={t('depth')}
        value={view.depth ?? all}
        options={[
          { value: all, name: t('allDepths') },
          ...depths.map((value) => ({ value, name: t(`depths.${value}`) })),
        ]}
        onChoose={(value) => onView({ depth: depths.find((depth) => depth === value) })}
      />
      <Checkbox
        label={t('favorites')}
        isChecked={view.favorite === 'true'}
        onCheck={(isChecked) => onView({ favorite: isChecked ? 'true' : undefined })}
      />
    </>
  )
}

/** Which practices to look at. What is searched for stays out of the address. */
export const LibraryFields = ({
  view,
  onView,
  words,
  onWords,
  isKeptOnly,
  onKeptOnly,
}: {
  view: LibraryView
  onView: Change
  words: string
  onWords: (words: string) => void
  isKeptOnly: boolean
  onKeptOnly: (isKeptOnly: boolean) => void
}) => {
  const { t } = useTranslation('library')
  return (
    <fieldset className="mt-6 grid gap-3 text-[0.9375rem]">
      <legend className="sr-only">{t('filters')}</legend>
      <TextField
        label={t('search')}
        hint={t('searchHint')}
        type="search"
        maxLength={200}
        value={words}
        onChange={(change) => onWords(change.target.value)}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Conditions view={view} onView={onView} />
        <Checkbox label={t('keptOnly')} isChecked={isKeptOnly} onCheck={onKeptOnly} />
      </div>
      {view.tag !== undefined && (
        <p className="flex flex-wrap items-center gap-3">
          <span>{t('tag', { tag: view.tag })}</span>
          <Button look="quiet" onClick={() => onView({ tag: undefined })}>
            {t('tagClear')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
