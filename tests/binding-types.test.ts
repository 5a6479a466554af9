import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { rootFolder } from './platform.ts'

const typesCommand = ['types', 'src/env.gen.d.ts', '--include-runtime=false', '--strict-vars=false', '--check']

test.each(readdirSync(join(rootFolder, 'workers')))(
  'the types of the bindings of %s are what its wrangler.jsonc says',
  async (worker) => {
    const { stdout } = await promisify(execFile)(join(rootFolder, 'node_modules/.bin/wrangler'), typesCommand, {
      cwd: join(rootFolder, 'workers', worker),
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    })
    expect(stdout).toContain('up to date')
  },
)
