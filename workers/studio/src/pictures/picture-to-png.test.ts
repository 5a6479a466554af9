import { env } from 'cloudflare:test'
import { AppError } from '@orrery/contracts/errors'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { expect, test } from 'vitest'
import { pngFacts } from '../testing/read-png.ts'
import { pictureToPng, writtenForFonts } from './picture-to-png.ts'

// Safe because vitest.config.ts binds the real engines under this name.
const { ENGINES } = env as unknown as { ENGINES: EnginesApi }

const birth = {
  birth_date: '1990-05-17',
  birth_time: '14:30',
  latitude: 38.7223,
  longitude: -9.1393,
  timezone: 'Europe/Lisbon',
}

const pictureOf = async (engine: string, input: Record<string, unknown>): Promise<string> => {
  const asked = { actor: { kind: 'system', job: 'test' }, trace: { requestId: 'test' }, engine, input } as const
  return (await ENGINES.picture(asked)).svg
}

const refusal = async (request: Parameters<typeof pictureToPng>[0]): Promise<string | null> => {
  const error = await pictureToPng(request).catch((failure: unknown) => failure)
  return AppError.is(error) ? error.code : null
}

test.each([
  ['human_design', birth],
  ['natal', birth],
  ['tarot', { seed: '5e'.repeat(32), question: 'What does the day hold?' }],
])(
  'the picture of %s becomes a PNG of the width asked for, with ground, ink and more colours',
  async (engine, input) => {
    const facts = await pngFacts(await pictureToPng({ svg: await pictureOf(engine, input), widthPx: 800 }))
    expect(facts.width).toBe(800)
    expect(facts.height).toBeGreaterThan(300)
    expect(facts.colours).toBeGreaterThan(40)
    expect(facts.shareOfCommonest).toBeLessThan(0.98)
    expect(facts.shareOfCommonest).toBeGreaterThan(0.2)
  },
)

const lettered = (text: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60"><rect width="400" height="60" fill="#fff"/>` +
  `<text x="10" y="40" font-size="30" font-family="'${family} Variable', ${family === 'Inter' ? 'sans-serif' : 'serif'}">${text}</text></svg>`

test.each(['Inter', 'Newsreader'])('%s draws each letter as itself', async (family) => {
  const drawn = async (text: string) =>
    (await pngFacts(await pictureToPng({ svg: lettered(text, family), widthPx: 400 }))).sum
  const latin = ['Gate', 'Gaté', 'Łódź', 'ŁÓDŹ', 'œuvre', 'Größe', '']
  // Boxes would be alike: of each pair both are as long.
  const others = ['Đặng Łódź 41', 'Đằng Łódź 41', 'Дом 41', 'Сад 41', 'Αθήνα 41', 'Σπάρη 41', 'ἄνω', 'ἔσω', '→', '←']
  const sums = await Promise.all([...latin, ...others].map(drawn))
  expect(new Set(sums).size).toBe(sums.length)
})

test('the two families are drawn differently', async () => {
  const pngs = await Promise.all(
    ['Inter', 'Newsreader'].map((family) => pictureToPng({ svg: lettered('Gate 41', family), widthPx: 400 })),
  )
  const sums = await Promise.all(pngs.map(async (png) => (await pngFacts(png)).sum))
  expect(sums[0]).not.toBe(sums[1])
})

/** Letters of Latin, Greek and Cyrillic, and the signs beyond them that Inter has. */
const undrawable = /[^\n\u0020-\u052f\u1e00-\u1fff\u2009–—‘’‚“”„†•…′″‹›⁄€™←↑→↓▲▼−]/gu

test('no picture of an engine asks for a sign that our fonts lack', async () => {
  const { engines } = await ENGINES.listEngines()
  const lacking: string[] = []
  for (const { id } of engines) {
    const { example } = await ENGINES.describeEngine({ engine: id })
    const svg = writtenForFonts(await pictureOf(id, example))
    lacking.push(...Array.from(svg.matchAll(undrawable), ([sign]) => `${id}: ${sign}`))
  }
  expect(lacking).toEqual([])
})

test('the same picture is the same file', async () => {
  const svg = await pictureOf('human_design', birth)
  const [first, second] = [await pictureToPng({ svg, widthPx: 300 }), await pictureToPng({ svg, widthPx: 300 })]
  expect(first).toEqual(second)
})

test.each([0, 15, 2401, 300.5, Number.NaN])('a width of %s is refused', async (widthPx) => {
  expect(await refusal({ svg: lettered('x', 'Inter'), widthPx })).toBe('INVALID_INPUT')
})

test('what is no SVG is refused, and the next picture is drawn all the same', async () => {
  expect(await refusal({ svg: 'not a picture', widthPx: 400 })).toBe('INVALID_INPUT')
  expect(await refusal({ svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10"', widthPx: 400 })).toBe(
    'INVALID_INPUT',
  )
  expect((await pngFacts(await pictureToPng({ svg: lettered('x', 'Inter'), widthPx: 400 }))).width).toBe(400)
})

test('a picture that would be larger than memory is refused before it is drawn', async () => {
  const tower = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000"><rect width="1" height="100000"/></svg>'
  expect(await refusal({ svg: tower, widthPx: 1000 })).toBe('TOO_LARGE')
})
