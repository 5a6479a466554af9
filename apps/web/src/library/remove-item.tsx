import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { forgetKeptAudio } from '../offline/kept-audio.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { silenceTrack } from '../player/audio-player.ts'
import { keepPosition } from '../player/kept-positions.ts'
import { useRefreshLibrary } from './use-library.ts'

export type RemovedCounts = Readonly<Record<string, number>>

/** Deletes a practice with everything of it, here and on the server, and says what that was. */
export const RemoveItem = ({
  item: { id },
  onRemoved,
}: {
  item: LibraryItem
  onRemoved: (removed: RemovedCounts) => void
}) => {
  const { t } = useTranslation('player')
  const refresh = useRefreshLibrary()
  const remove = async () => {
    silenceTrack(id)
    const { receipt } = await api.practice.remove(id)
    await forgetKeptAudio(id)
    keepPosition(id, 0)
    onRemoved(receipt.removed)
    await refresh()
  }
  return (
    <ConfirmDialog
      trigger={t('remove')}
      texts={{
        title: t('removeTitle'),
        text: t('removeText'),
        confirm: t('removeConfirm'),
        cancel: t('removeCancel'),
      }}
      onConfirm={remove}
    />
  )
}
