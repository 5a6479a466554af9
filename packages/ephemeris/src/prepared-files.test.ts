import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { prepared } from '../tools/prepare.ts'

const files = await prepared()
const committed = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url))

test.each([...files.keys()])('%s is what prepare makes from the pinned package, byte for byte', (name) => {
  expect(Buffer.from(files.get(name) ?? '').equals(committed(name))).toBe(true)
})

test('the glue looks at no surroundings', () => {
  const glue = committed('gen/glue.js').toString('utf8')
  expect(glue).not.toMatch(/import\.meta|globalThis\.process|["']node:|require\(/)
})
