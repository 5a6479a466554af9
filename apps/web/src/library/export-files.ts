import type { ExportFormat } from '@orrery/contracts/practice-api'

const endings = { text: 'txt', audio: 'mp3', bundle: 'zip' } as const satisfies Record<ExportFormat, string>

export const offeredFormats = ['text', 'audio', 'bundle'] as const satisfies readonly ExportFormat[]

/** A name that every file system takes. */
export const fileNameOf = (title: string, format: ExportFormat): string => {
  const name = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${name || 'practice'}.${endings[format]}`
}
