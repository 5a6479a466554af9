import { expect, test } from 'vitest'
import { STUDIO_WITHOUT_RENDERER } from '../testing/migrate.ts'
import { answers, buttons, newChat, press, say, textsOf, turnWith } from '../testing/talk.ts'
import { video } from './video.ts'

test('a video is asked for, drawn, and comes as a link that opens it; again makes another', async () => {
  const chat = newChat()
  const [begun] = await say(chat, '/video derivative of x^2')
  expect(begun).toContain('I have begun')
  const all = await answers(chat, 2)
  const ready = all.findIndex((text) => text.includes('is ready'))
  expect(ready).toBeGreaterThan(0)
  const shown = await buttons(chat)
  expect(shown.map(({ text }) => text)).toEqual(['Watch the video', 'Again', 'Other topics'])
  expect(shown[0]?.url).toMatch(/^http:\/\/localhost:8787\/v\/[\w-]{20,}$/)
  const [again] = await press(chat, 'Again')
  expect(again).toContain('I have begun')
  expect((await say(chat, '/status', 2)).join(' ')).toContain('Open')
})

test('what is too short is asked for again, what is unknown is told with what there is', async () => {
  const chat = newChat()
  expect((await say(chat, '/video'))[0]).toContain('/video derivative of x^2')
  const [unknown] = await say(chat, '/video the history of the Habsburg monarchy in Moravia')
  expect(unknown).toContain('no model is set up here')
  const offered = await buttons(chat)
  expect(offered.length).toBeGreaterThanOrEqual(5)
  const [begun] = await press(chat, offered[0]?.text ?? '')
  expect(begun).toContain('I have begun')
})

test('a fourth video at once is told to wait', async () => {
  const turns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(() => turnWith({}, 'derivative of x^2'))
  const [first] = turns
  // All of one chat: the same guest.
  for (const turn of turns) Object.assign(turn, { actor: first?.actor })
  await Promise.all(turns.map((turn) => video.run(turn)))
  expect(turns.flatMap(textsOf).join('\n')).toMatch(/are being made already|a day are the most/)
})

test.each([
  ['en', 'the studio has no renderer'],
  ['de', 'das Studio hat keinen Renderer'],
] as const)('a studio without a renderer says so (%s)', async (locale, said) => {
  const turn = turnWith({ STUDIO: STUDIO_WITHOUT_RENDERER }, 'derivative of x^2', locale)
  await video.run(turn)
  expect(textsOf(turn)[0]).toContain(said)
  expect(turn.watchOrders).toEqual([])
})
