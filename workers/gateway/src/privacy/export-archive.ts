import type { PersonalPart } from '@orrery/contracts/personal-data'
import { toHex } from '@orrery/worker-kit/hex'
import { type ArchiveFile, zipArchive } from '@orrery/worker-kit/zip-archive'

/** Raised when a file of the archive changes its shape. */
const exportSchemaVersion = 1

/** What one worker has of a person. */
export type PartsOfWorker = { worker: string; parts: readonly PersonalPart[] }

/** `manifest.json` of an export: what lies beside it, so that nothing can be missing unnoticed. */
type ExportManifest = {
  schemaVersion: number
  /** ISO instant. */
  madeAt: string
  files: readonly { path: string; worker: string; rows: number; bytes: number; sha256: string }[]
}

const encoder = new TextEncoder()

const sha256 = async (bytes: Uint8Array): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

const jsonFile = (path: string, value: unknown): ArchiveFile => ({
  path,
  bytes: encoder.encode(`${JSON.stringify(value, null, 2)}\n`),
})

/**
 * The export of a person as a zip archive: one JSON file per kind of thing, `<worker>/<part>.json`, and the manifest
 * first.
 */
export const exportArchive = async (workers: readonly PartsOfWorker[], madeAt: Date): Promise<Uint8Array> => {
  const made = await Promise.all(
    workers.flatMap(({ worker, parts }) =>
      parts.map(async ({ name, rows }) => {
        const file = jsonFile(`${worker}/${name}.json`, rows)
        const line = { path: file.path, worker, rows: rows.length, bytes: file.bytes.byteLength }
        return { file, line: { ...line, sha256: await sha256(file.bytes) } }
      }),
    ),
  )
  const manifest: ExportManifest = {
    schemaVersion: exportSchemaVersion,
    madeAt: madeAt.toISOString(),
    files: made.map(({ line }) => line),
  }
  return zipArchive([jsonFile('manifest.json', manifest), ...made.map(({ file }) => file)], madeAt)
}
