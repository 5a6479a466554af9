/**
 * Makes `gen/` from the pinned `swisseph-wasm`: the glue cut loose from its surroundings, the module, the data, and the
 * provenance that every certificate repeats. Run it after changing the pin: `node packages/ephemeris/tools/prepare.ts`.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/** What was examined and measured. Another build of the library may calculate otherwise, so it is refused. */
const examined = {
  'swisseph.js': 'f645827dc8620c058101aa2373bd1254c679c2eeb5a6a80e97a1528bfac5df36',
  'swisseph.wasm': 'a6e5f53cc39bac07f44b4ce54e5f90f6bd1e25b6d20df2ea0bc4c1374d09842c',
  'swisseph.data': '1aac44b2ea3dfe668a063ed29dada99a7a96d8fa22fdce626cdf9e270b084ed0',
} as const

/** Places where the glue looks at its surroundings, and what makes it the same everywhere. */
const cuts = [
  ['if(ENVIRONMENT_IS_NODE)', 'if(false)'],
  ['if(isNode)', 'if(false)'],
  ['import.meta.url', '"file:///"'],
  ['globalThis.process', '(void 0)'],
] as const

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function readExamined(folder: string, name: keyof typeof examined): Buffer {
  const bytes = readFileSync(join(folder, name))
  const sum = sha256(bytes)
  if (sum !== examined[name])
    throw new Error(`${name} is not the examined build: sha256 ${sum}, not ${examined[name]}.`)
  return bytes
}

async function bundleGlue(source: string): Promise<string> {
  let glue = source
  for (const [seen, put] of cuts) {
    if (!glue.includes(seen)) throw new Error(`The glue no longer contains "${seen}": read it again before cutting.`)
    glue = glue.replaceAll(seen, put)
  }
  const result = await build({
    stdin: { contents: glue, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minify: true,
    write: false,
  })
  const [output] = result.outputFiles
  if (!output) throw new Error('esbuild wrote nothing.')
  return output.text
}

/** The files inside the data package, as the glue lists them. */
function* packedFiles(glue: string, data: Uint8Array): Generator<{ name: string; sha256: string }> {
  for (const [, name = '', start, end] of glue.matchAll(/\{filename:"\/sweph\/([^"]+)",start:(\d+),end:(\d+)\}/g)) {
    yield { name, sha256: sha256(data.subarray(Number(start), Number(end))) }
  }
}

function writeProvenance(files: readonly { name: string; sha256: string }[]): string {
  const rows = files.map((file) => `  {\n    name: '${file.name}',\n    sha256: '${file.sha256}',\n  },\n`)
  return `// Written by tools/prepare.ts from the data package.\nexport const packedFiles = [\n${rows.join('')}] as const\n`
}

/** Name below `packages/ephemeris` → content. */
export async function prepared(): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('swisseph-wasm/package.json')), 'wasm')
  const source = readExamined(folder, 'swisseph.js').toString('utf8')
  const data = readExamined(folder, 'swisseph.data')
  return new Map<string, Uint8Array | string>([
    ['gen/glue.js', await bundleGlue(source)],
    ['gen/swisseph.wasm', readExamined(folder, 'swisseph.wasm')],
    // Named .bin because wrangler's default rules import that as a Data module.
    ['gen/swisseph.bin', data],
    ['src/packed-files.gen.ts', writeProvenance([...packedFiles(source, data)])],
  ])
}

if (import.meta.main) {
  const home = join(import.meta.dirname, '..')
  mkdirSync(join(home, 'gen'), { recursive: true })
  for (const [name, content] of await prepared()) {
    writeFileSync(join(home, name), content)
    console.log(`${name}  ${content.length} bytes`)
  }
}
