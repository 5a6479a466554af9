import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { rendererPlaces } from '../tools/platform/renderer-places.ts'

const film = z.object({
  format: z.string(),
  seconds: z.number(),
  codec: z.string(),
  pixels: z.string(),
  width: z.number(),
  height: z.number(),
  frames: z.number(),
  sound: z.string().nullable(),
  /** Of each frame in order: the largest difference of two pixels in one colour, 0 to 255. */
  contrasts: z.array(z.number()),
  /** The same of the two outermost rows and columns alone. */
  edges: z.array(z.number()),
})
export type Film = z.infer<typeof film>

/** What the bytes are, decoded frame by frame by FFmpeg as PyAV carries it. Throws where they are no film. */
export const inspectFilm = (bytes: Uint8Array): Film => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-film-'))
  try {
    const path = join(folder, 'film')
    writeFileSync(path, bytes)
    const packages = join(rendererPlaces().packages, 'site')
    const script = join(import.meta.dirname, 'inspect-film.py')
    const { stdout, stderr, status } = spawnSync('/usr/bin/python3', ['-B', script, packages, path], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`That is no film: ${stderr}`)
    return film.parse(JSON.parse(stdout))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
