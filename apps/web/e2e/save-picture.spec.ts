import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, makeChart, test } from './screen.ts'

const save = async (page: Page, item: string): Promise<{ name: string; bytes: Buffer }> => {
  await page.getByRole('button', { name: 'Save picture' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('the bodygraph is saved as SVG that stands alone', async ({ page }) => {
  await makeChart(page)
  const { name, bytes } = await save(page, 'Save as SVG')
  expect(name).toMatch(/\.svg$/)
  const parsed = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { errors: document.querySelectorAll('parsererror').length, root: document.documentElement.tagName }
  }, bytes.toString('utf8'))
  expect(parsed).toEqual({ errors: 0, root: 'svg' })
  expect(bytes.toString('utf8')).not.toMatch(/var\(|Ana|1990-05-17/)
})

for (const scale of [2, 4]) {
  test(`the bodygraph is saved as PNG at ${scale} times its size, and is not blank`, async ({ page }) => {
    await makeChart(page)
    const own = await page.locator('svg.picture').getAttribute('viewBox')
    const [, , width = 0, height = 0] = (own ?? '').split(' ').map(Number)
    const { bytes } = await save(page, `Save as PNG (${scale}×)`)
    const decoded = await page.evaluate(async (base64) => {
      const binary = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
      const colours = new Set<number>()
      for (let index = 0; index < pixels.length; index += 4 * 97) {
        colours.add(((pixels[index] ?? 0) << 16) | ((pixels[index + 1] ?? 0) << 8) | (pixels[index + 2] ?? 0))
      }
      return { width: image.width, height: image.height, colours: colours.size }
    }, bytes.toString('base64'))
    expect(decoded).toMatchObject({ width: width * scale, height: height * scale })
    expect(decoded.colours).toBeGreaterThan(10)
  })
}
