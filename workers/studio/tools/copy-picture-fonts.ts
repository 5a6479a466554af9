// Copies the fonts of our pictures into the worker: `node workers/studio/tools/copy-picture-fonts.ts`.
// They are the files the web app shows them with, under an ending that every bundler takes for bytes.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const target = join(import.meta.dirname, '../gen/fonts')

mkdirSync(target, { recursive: true })
for (const family of ['inter', 'newsreader']) {
  const source = join(root, 'node_modules/@fontsource-variable', family)
  copyFileSync(join(source, 'LICENSE'), join(target, `OFL-${family}`))
  for (const alphabet of ['latin', 'latin-ext']) {
    const name = `${family}-${alphabet}`
    copyFileSync(join(source, 'files', `${name}-wght-normal.woff2`), join(target, `${name}.bin`))
  }
}
