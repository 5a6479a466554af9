import type { Folder } from '@orrery/contracts/practice-api'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useFolders, useRefreshLibrary } from './use-library.ts'

const NameForm = ({
  action,
  startName = '',
  onName,
}: {
  action: string
  startName?: string
  onName: (name: string) => Promise<unknown>
}) => {
  const { t } = useTranslation('library')
  const [name, setName] = useState(startName)
  const { mutate, isPending, error } = useMutation({ mutationFn: onName, onSuccess: () => setName(startName) })
  return (
    <form
      className="grid gap-2"
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate(name.trim())
      }}
    >
      <TextField
        label={t('folderName')}
        required
        maxLength={80}
        value={name}
        onChange={(change) => setName(change.target.value)}
      />
      <p>
        <Button type="submit" disabled={isPending}>
          {action}
        </Button>
      </p>
      {error && <Refusal error={error} />}
    </form>
  )
}

const OpenFolder = ({ folder: { id, name }, onRemoved }: { folder: Folder; onRemoved: () => void }) => {
  const { t } = useTranslation('library')
  const refresh = useRefreshLibrary()
  const remove = async () => {
    await api.practice.removeFolder(id)
    onRemoved()
    await refresh()
  }
  return (
    <details className="mt-1">
      <summary className="min-h-11 py-2.5 text-fine text-quiet">{t('manageFolder')}</summary>
      <div className="grid gap-3 pb-3">
        <NameForm
          key={id}
          action={t('renameFolder')}
          startName={name}
          onName={(next) => api.practice.renameFolder(id, next).then(refresh)}
        />
        <ConfirmDialog
          look="quiet"
          trigger={t('removeFolder')}
          texts={{
            title: t('removeFolderTitle'),
            text: t('removeFolderText'),
            confirm: t('removeFolderConfirm'),
            cancel: t('removeFolderCancel'),
          }}
          onConfirm={remove}
        />
      </div>
    </details>
  )
}

const entryClass =
  'flex min-h-11 w-full items-center justify-between gap-3 rounded-md px-2 text-start aria-pressed:bg-raised aria-pressed:font-semibold hover:text-calm'

/** Folders to look into, to add and to put away. */
export const FolderList = ({
  chosen,
  onChoose,
}: {
  chosen: string | undefined
  onChoose: (folderId: string | undefined) => void
}) => {
  const { t } = useTranslation('library')
  const id = useId()
  const { data: folders = [] } = useFolders()
  const refresh = useRefreshLibrary()
  const open = folders.find((folder) => folder.id === chosen)
  return (
    <section aria-labelledby={id} className="text-[0.9375rem]">
      <h2 id={id} className="text-xl">
        {t('folders')}
      </h2>
      <ul className="mt-2 grid gap-0.5">
        <li>
          <button
            type="button"
            className={entryClass}
            aria-pressed={chosen === undefined}
            onClick={() => onChoose(undefined)}
          >
            {t('allFolders')}
          </button>
        </li>
        {folders.map((folder) => (
          <li key={folder.id}>
            <button
              type="button"
              className={entryClass}
              aria-pressed={folder.id === chosen}
              onClick={() => onChoose(folder.id)}
            >
              <span className="min-w-0 truncate">{folder.name}</span>
              <span className="figure-text text-fine font-normal whitespace-nowrap text-quiet">
                {t('folderItems', { count: folder.items })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open && <OpenFolder folder={open} onRemoved={() => onChoose(undefined)} />}
      <details className="mt-1">
        <summary className="min-h-11 py-2.5 text-calm">{t('newFolder')}</summary>
        <NameForm action={t('addFolder')} onName={(name) => api.practice.addFolder(name).then(refresh)} />
      </details>
    </section>
  )
}
