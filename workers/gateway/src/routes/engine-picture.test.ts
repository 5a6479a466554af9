import { expect, test } from 'vitest'
import { errorOf, knock, post } from '../testing/knock.ts'

const input = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon' }

const draw = () => knock('/engines/human_design/picture', post({ input }))

test('the picture is an SVG document, the same bytes every time', async () => {
  const [first, second] = [await draw(), await draw()]
  expect(first.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  const svg = await first.text()
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>$/)
  expect(svg).not.toMatch(/<script|<a |<image|foreignObject|href/i)
  expect(await second.text()).toBe(svg)
})

test('what cannot be calculated has no picture', async () => {
  const response = await knock('/engines/human_design/picture', post({ input: { ...input, birth_time: '25:00' } }))
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
})
