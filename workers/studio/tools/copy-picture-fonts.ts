// Copies the fonts of our pictures into the worker: `node workers/studio/tools/copy-picture-fonts.ts`.
// Their ending is one that every bundler takes for bytes.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const target = join(import.meta.dirname, '../gen/fonts')
mkdirSync(target, { recursive: true })

/** The headings' letters as the web app has them: Latin of the west. */
const newsreader = join(root, 'node_modules/@fontsource-variable/newsreader')
copyFileSync(join(newsreader, 'LICENSE'), join(target, 'OFL-newsreader'))
copyFileSync(join(newsreader, 'files/newsreader-latin-wght-normal.woff2'), join(target, 'newsreader.bin'))

/** All of Inter in one file, for resvg does not put a word together from several: every Latin, Greek and Cyrillic letter. */
const unpacked = mkdtempSync(join(tmpdir(), 'orrery-fonts-'))
execFileSync('npm', ['pack', 'inter-ui@4.1.1', '--silent'], { cwd: unpacked })
execFileSync('tar', ['xzf', 'inter-ui-4.1.1.tgz'], { cwd: unpacked })
copyFileSync(join(unpacked, 'package/LICENSE.txt'), join(target, 'OFL-inter'))
copyFileSync(join(unpacked, 'package/variable/InterVariable.woff2'), join(target, 'inter.bin'))
rmSync(unpacked, { recursive: true })
