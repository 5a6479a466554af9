import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineIds } from '@orrery/engines/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { bootPlatform, rootFolder } from './platform.ts'

type Ended = { code: number; stdout: string; stderr: string }

const folder = mkdtempSync(join(tmpdir(), 'orrery-command-'))
let platform: Awaited<ReturnType<typeof bootPlatform>>
beforeAll(async () => {
  platform = await bootPlatform()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await platform.stop()
})

const orrery = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(join(rootFolder, 'tools/orrery.cjs'), words, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

const birth = ['chart', '1990-05-14T07:30', 'Lisbon'] as const
const answered = z.looseObject({ engine_name: z.string(), field_signature: z.string(), raw_data: z.looseObject({}) })

test('a chart is readable text, with how sure it is', async () => {
  const { code, stdout } = await orrery(...birth, '--engine', 'human_design')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^## /)
  expect(stdout).toContain('**Authority:**')
  expect(stdout).toMatch(/Every headline fact is the same in 100 %/)
})

test('calculated here and asked of a platform it is the same chart', async () => {
  const [here, there] = await Promise.all([
    orrery(...birth, '--json'),
    orrery(...birth, '--json', '--url', platform.url),
  ])
  const [ours, theirs] = [here, there].map(({ stdout }) => answered.parse(JSON.parse(stdout)))
  expect(ours?.field_signature).toBe(theirs?.field_signature)
  expect(ours?.raw_data).toEqual(theirs?.raw_data)
})

test('the picture goes into a file, or alone to standard output', async () => {
  const file = join(folder, 'chart.svg')
  await orrery(...birth, '--svg', file)
  const { stdout } = await orrery(...birth, '--svg', '-')
  expect(readFileSync(file, 'utf8')).toBe(stdout.trimEnd())
  expect(stdout).toMatch(/^<svg [^]*<\/svg>\n$/)
})

test('several engines answer one after the other', async () => {
  const { stdout } = await orrery(...birth, '--engine', 'natal', '--engine', 'biorhythm')
  expect(stdout).toContain('Natal chart')
  expect(stdout).toContain('Biorhythm')
})

test('engines and places are listed', async () => {
  const { stdout } = await orrery('engines')
  for (const id of engineIds) expect(stdout).toContain(id)
  expect((await orrery('places', 'Lisbo')).stdout).toContain('Europe/Lisbon')
})

test('what is ambiguous is told with the candidates, and nothing is calculated', async () => {
  const { code, stdout, stderr } = await orrery('chart', '2021-10-31T02:30', 'Berlin')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('AMBIGUOUS_LOCAL_TIME')
  expect(stderr).toContain('2021-10-31T01:30:00Z')
})

test('a platform that is not there is named as such', async () => {
  const { code, stderr } = await orrery(...birth, '--url', 'http://127.0.0.1:1')
  expect(code).toBe(1)
  expect(stderr).toContain('UNAVAILABLE')
})
