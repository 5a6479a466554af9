import { offeredFormats, fileNameOf } from './export-files.ts'
import type { ExportFormat, LibraryItem } from '@orrery/contracts/practice-api'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { saveFile } from '../parts/save-file.ts'

const labelOf = { text: 'exportText', audio: 'exportAudio', bundle: 'exportBundle' } as const

/** The practice as files of one's own. */
export const ExportPanel = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (format: ExportFormat) =>
      saveFile(fileNameOf(item.title, format), await api.practice.exportItem(item.id, format)),
  })
  return (
    <div>
      <p className="flex flex-wrap gap-2">
        {offeredFormats.map((format) => (
          <Button key={format} disabled={isPending} onClick={() => mutate(format)}>
            {t(labelOf[format])}
          </Button>
        ))}
      </p>
      {error && <Refusal error={error} />}
    </div>
  )
}
