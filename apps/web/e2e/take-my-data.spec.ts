import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from './person.ts'

const localHeaderBytes = 30

/** The files of a zip archive by their path, read from the headers before each. */
const filesOf = (archive: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>()
  let at = 0
  while (archive.readUInt32LE(at) === 0x04_03_4b_50) {
    const [packed, nameLength, extra] = [18, 26, 28].map((offset, index) =>
      index === 0 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number]
    const name = at + localHeaderBytes
    const begin = name + nameLength + extra
    files.set(
      archive.toString('utf8', name, name + nameLength),
      inflateRawSync(archive.subarray(begin, begin + packed)),
    )
    at = begin + packed
  }
  return files
}

test.use({ refusals: [401] })

test('a person collects their data after a wrong password, and the archive holds what its manifest says', async ({
  page,
  person: { email, password },
}) => {
  await page.goto('/account/privacy')
  const panel = page.getByRole('region', { name: 'Take your data with you' })
  await panel.getByLabel('Password').fill('not the password')
  await panel.getByRole('button', { name: 'Collect my data' }).click()
  await expect(panel.getByLabel('Password')).toBeFocused()
  await expect(panel.getByText('This is not the password of your account.')).toBeVisible()

  await panel.getByLabel('Password').fill(password)
  await panel.getByRole('button', { name: 'Collect my data' }).click()
  await expect(panel.getByText('Your archive is ready.')).toBeVisible({ timeout: 60_000 })
  // Whoever left the page meanwhile comes back to the same archive.
  await page.reload()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'Download the archive' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^orrery-export-.*\.zip$/)

  const files = filesOf(readFileSync(await download.path()))
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as {
    files: { path: string; sha256: string }[]
  }
  expect(manifest.files.length).toBeGreaterThan(3)
  for (const { path, sha256 } of manifest.files) {
    expect(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    ).toBe(sha256)
  }
  expect([...files.values()].some((file) => file.includes(email))).toBe(true)
})
