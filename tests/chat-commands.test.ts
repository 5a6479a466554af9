import { afterAll, beforeAll, expect, test } from 'vitest'
import { rendererToken, startRendererServer } from '../workers/studio/testing/renderer-server.ts'
import { ChatTalk, type Said } from './chat-talk.ts'
import { signedUp } from './people.ts'

let talk: ChatTalk
let renderer: Awaited<ReturnType<typeof startRendererServer>>

beforeAll(async () => {
  renderer = await startRendererServer()
  talk = await ChatTalk.begin({ RENDERER_URL: `${renderer.url}/full-of-chats`, RENDERER_TOKEN: rendererToken })
}, 600_000)
afterAll(async () => {
  await talk?.end()
  await renderer?.stop()
})

const text = ([first]: readonly Said[]): string => first?.text ?? ''

/** Links the chat to an account of its own. */
const linked = async (chat: number): Promise<void> => {
  const { token } = await signedUp(talk.platform)
  const given = await fetch(`${talk.platform.url}/api/v1/connections/telegram/code`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  })
  const { code } = (await given.json()) as { code: string }
  await talk.say(chat, `/link ${code}`)
  // What is being made meanwhile may say a word in between.
  await talk.until(chat, (all) => all.some((one) => one.text.includes('linked to your account')))
}

test('a video is asked for, drawn, and comes as a link; again makes another', async () => {
  const chat = 1001
  expect(text(await talk.say(chat, '/video derivative of x^2'))).toContain('I have begun')
  const heard = await talk.until(chat, (all) => all.some(({ buttons }) => buttons.length > 0))
  const ready = heard.at(-1)
  expect(ready?.text).toContain('is ready')
  expect(ready?.buttons.map((button) => button.text)).toEqual(['Watch the video', 'Again', 'Other topics'])
  const link = new URL(ready?.buttons[0]?.url ?? '')
  expect((await fetch(`${talk.platform.url}${link.pathname}`)).status).toBe(200)
  expect(text(await talk.press(chat, 'Again'))).toContain('I have begun')
})

test('what is too short is asked for; of what is unknown is told what there is instead', async () => {
  const chat = 1002
  expect(text(await talk.say(chat, '/video x'))).toContain('/video derivative of x^2')
  const [unknown] = await talk.say(chat, '/video the history of the Habsburg monarchy in Moravia')
  expect(unknown?.text).toContain('no model is set up here')
  expect(unknown?.buttons.length).toBeGreaterThanOrEqual(5)
  expect(text(await talk.press(chat, unknown?.buttons[0]?.text ?? ''))).toContain('I have begun')
  expect(text(await talk.say(chat, '/video topics')).split('\n').length).toBeGreaterThan(20)
})

test('a chart is asked for step by step, shown as it was understood, and drawn', async () => {
  const chat = 1003
  expect(text(await talk.say(chat, '/chart human design'))).toContain('On which day')
  const [either] = await talk.say(chat, '12/05/1990')
  expect(either?.buttons.map((button) => button.text)).toEqual(['12 May 1990', '5 December 1990'])
  expect(text(await talk.press(chat, '12 May 1990'))).toContain('At what time')
  expect(text(await talk.say(chat, 'half past two'))).toContain('could not read this as a time')
  expect(text(await talk.say(chat, '2:25 pm'))).toContain('Where?')
  const [which] = await talk.say(chat, 'Springfield')
  expect(which?.buttons.length).toBeGreaterThan(1)
  const [understood] = await talk.say(chat, 'Lisbon, Portugal')
  for (const line of ['Human Design', '12 May 1990', '14:25', 'Lisbon']) expect(understood?.text).toContain(line)
  const [picture, words] = await talk.press(chat, 'Yes, draw it', { count: 2 })
  expect(picture).toMatchObject({ name: 'sendPhoto' })
  expect(picture?.text).toContain('Human Design')
  expect(words?.text.length).toBeGreaterThan(200)
  expect(text(await talk.say(chat, '/new'))).toContain('nothing to put aside')
})

test('a time that nobody knows and a shared place are answers; each can be changed before anything is drawn', async () => {
  const chat = 1004
  await talk.say(chat, '/chart carta natal', { language: 'es' })
  await talk.say(chat, '12 de mayo de 1990')
  expect(text(await talk.say(chat, 'no sé'))).toContain('¿Dónde?')
  const [understood] = await talk.sharePlace(chat, { latitude: 38.7223, longitude: -9.1393 })
  expect(understood?.text).toContain('no se sabe')
  expect(understood?.text).toContain('38.72° N, 9.14° W')
  expect(text(await talk.press(chat, 'Cambiar la fecha'))).toContain('¿Qué día')
  expect(text(await talk.say(chat, '13 de mayo de 1990'))).toContain('13 de mayo de 1990')
  const drawn = await talk.press(chat, 'Sí, dibújala', { count: 2 })
  expect(drawn.map(({ name }) => name)).toContain('sendPhoto')
  expect(drawn.at(-1)?.text).toContain('inglés')
})

test('a chart of which no time is known and no picture exists is told in words, without an excuse', async () => {
  const chat = 1010
  await talk.say(chat, '/chart human design')
  await talk.say(chat, '12 May 1990')
  await talk.press(chat, 'Nobody knows')
  await talk.say(chat, 'Lisbon')
  const [words, ...more] = await talk.say(chat, 'yes')
  expect(words?.name).toBe('sendMessage')
  expect(words?.text).toContain('without a time of birth')
  expect(words?.text).not.toContain('cannot be drawn')
  expect(more).toEqual([])
})

test('a time that the clock showed twice is asked about', async () => {
  const chat = 1005
  await talk.say(chat, '/chart natal')
  await talk.say(chat, '28 October 2018')
  await talk.say(chat, '02:30')
  await talk.say(chat, 'Berlin, Germany')
  const [twice] = await talk.press(chat, 'Yes, draw it')
  expect(twice?.buttons.map((button) => button.text)).toEqual(['The first time', 'The second time'])
  const drawn = await talk.press(chat, 'The second time', { count: 2 })
  expect(drawn.map(({ name }) => name)).toContain('sendPhoto')
})

test('a chart begun in the middle of another begins anew, and /new leads out of it', async () => {
  const chat = 1006
  await talk.say(chat, '/chart natal')
  await talk.say(chat, '12 May 1990')
  expect(text(await talk.say(chat, '/chart biorhythm'))).toContain('On which day')
  expect(text(await talk.say(chat, '/new'))).toContain('put aside')
  expect(text(await talk.say(chat, '12 May 1990'))).not.toContain('12 May 1990')
})

test('a reading shows its picture, its sentences with what they rest on, and the seed that draws it again', async () => {
  const chat = 1007
  const [which] = await talk.say(chat, '/reading What deserves my attention?')
  expect(which?.buttons.map((button) => button.text)).toEqual(['Tarot', 'I Ching'])
  const [picture, words] = await talk.press(chat, 'Tarot', { count: 2 })
  expect(picture).toMatchObject({ name: 'sendPhoto' })
  expect(picture?.text).toContain('What deserves my attention?')
  expect(words?.text).toContain('It rests on:')
  expect(words?.text).toContain('without a model')
  const seed = /<code>([0-9a-f]{64})<\/code>/.exec(words?.text ?? '')?.[1]
  const again = await fetch(`${talk.platform.url}/api/v1/engines/tarot/calculate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input: { seed } }),
  })
  const { data } = (await again.json()) as { data: { raw_data: { drawn_cards: { card: { name: string } }[] } } }
  expect(data.raw_data.drawn_cards.some(({ card }) => words?.text.includes(card.name))).toBe(true)
  const drawn = await talk.say(chat, '/reading i ching', { count: 2 })
  expect(drawn.map(({ name }) => name)).toEqual(['sendPhoto', 'sendMessage'])
  expect(drawn[1]?.text).not.toContain(seed)
})

test('a practice needs an account; linked, it is asked for step by step, confirmed by one word, and comes as sound', async () => {
  const chat = 1008
  expect(text(await talk.say(chat, '/practice'))).toMatch(/https?:\/\/[^/\s]+\/connections\b/)
  await linked(chat)
  await talk.say(chat, '/practice')
  expect(text(await talk.press(chat, 'Affirmation'))).toContain('credit')
  await talk.say(chat, 'I want to speak calmly in meetings, for one minute.')
  await talk.say(chat, 'I take my time; I am clear; people hear me')
  for (const rating of ['8', '7', '9']) {
    // One answer leads to the next question.
    // oxlint-disable-next-line no-await-in-loop
    await talk.say(chat, rating)
  }
  const [review] = await talk.press(chat, 'The usual voice')
  expect(review?.text).toContain('CONFIRM')
  expect(review?.text).toContain('credit')
  expect(review?.buttons.map((button) => button.text)).not.toContain('Confirm')
  const [unsure] = await talk.say(chat, 'confirm please')
  expect(unsure?.text).not.toContain('being made')
  await talk.say(chat, 'CONFIRM')
  const heard = await talk.until(chat, (all) => all.some(({ name }) => name === 'sendAudio'))
  expect(heard.at(-1)?.text).toContain('kept in your library')
  expect(text(await talk.say(chat, '/new'))).toContain('nothing to put aside')
}, 240_000)

test('what a guest asked for is the account’s once the chat is linked, and its link comes all the same', async () => {
  const chat = 1011
  await talk.say(chat, '/video derivative of x^2')
  await linked(chat)
  const heard = await talk.until(chat, (all) => all.some(({ buttons }) => buttons.length > 0))
  expect(heard.at(-1)?.text).toContain('is ready')
})

test('all of a guest’s chat is erased once that is confirmed, with its videos', async () => {
  const chat = 1012
  await talk.say(chat, '/video derivative of x^2')
  await talk.say(chat, '/delete')
  await talk.until(chat, (all) => all.some(({ buttons }) => buttons.some((one) => one.text === 'Erase everything')))
  await talk.press(chat, 'Erase everything')
  const heard = await talk.until(chat, (all) => all.some((one) => one.text.includes('is erased')))
  expect(heard.map((one) => one.text).join('\n')).toContain('studio: 1 × videos')
})

test('free words without a model are told what there is, words of danger get help and nothing else', async () => {
  const chat = 1009
  expect(text(await talk.say(chat, 'Why is the sky blue?'))).toContain('/video')
  expect(text(await talk.say(chat, '/chart natal'))).toContain('On which day')
  const [help] = await talk.say(chat, 'I want to kill myself tonight')
  expect(help?.text).toContain('findahelpline.com')
})
