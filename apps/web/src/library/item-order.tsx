import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { TextField } from '../parts/text-field.tsx'
import { tagsIn } from './tags-in.ts'
import { useChangeItem, useFolders } from './use-library.ts'

const noFolder = 'none'

/** What it is called and where it lies. */
export const ItemOrder = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const [title, setTitle] = useState(item.title)
  const [tags, setTags] = useState(item.tags.join(', '))
  const [folderId, setFolderId] = useState(item.folderId)
  const { data: folders = [] } = useFolders()
  const { mutate, isPending, isSuccess, error } = useChangeItem(item.id)
  return (
    <form
      className="grid gap-4"
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate({ title: title.trim(), tags: [...tagsIn(tags)], folderId })
      }}
    >
      <TextField
        label={t('title')}
        required
        maxLength={120}
        value={title}
        onChange={(change) => setTitle(change.target.value)}
      />
      <TextField
        label={t('tags')}
        hint={t('tagsHint')}
        value={tags}
        onChange={(change) => setTags(change.target.value)}
      />
      <Choice
        label={t('folder')}
        value={folderId ?? noFolder}
        options={[{ value: noFolder, name: t('noFolder') }, ...folders.map(({ id, name }) => ({ value: id, name }))]}
        onChoose={(value) => setFolderId(value === noFolder ? null : value)}
      />
      <p className="flex items-center gap-4">
        <Button type="submit" disabled={isPending}>
          {t('save')}
        </Button>
        <output className="text-good">{isSuccess && t('saved')}</output>
      </p>
      {error && <Refusal error={error} />}
    </form>
  )
}
