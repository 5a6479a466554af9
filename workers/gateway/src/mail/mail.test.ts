import { expect, test } from 'vitest'
import { mailTo, newAddress, tokenIn } from '../testing/sign-up.ts'
import { worker } from '../testing/people.ts'
import { deliverMails } from './deliver-mails.ts'
import { forgetMailsTo, forgetOldMails } from './forget-mails.ts'
import { queueMail, recipientHash } from './queue-mail.ts'

const dayMs = 86_400_000
const settings = (changed: object) => ({ ...worker, ...changed })

const rowOf = async (address: string) => {
  const hash = await recipientHash(worker.AUTH_SECRET, address)
  return worker.ACCOUNTS.prepare('SELECT * FROM mails WHERE recipient_hash = ?').bind(hash).first()
}

test('a queued mail is captured once, and then nothing of it is left in the database but that there was one', async () => {
  const to = newAddress()
  await queueMail(worker, { kind: 'verify', to, token: 'a-token-of-this-test' })
  await Promise.all([deliverMails(worker, Date.now()), deliverMails(worker, Date.now())])
  const [message, ...more] = await mailTo(to)
  expect(more).toEqual([])
  expect(tokenIn(message)).toBe('a-token-of-this-test')
  expect(message).toMatch(/^Date: \w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d \+0000\r\nFrom: /)
  expect(await rowOf(to)).toMatchObject({ attempts: 1, recipient: null, subject: null, content: null })
})

test('the sixth mail to an address within an hour is not sent', async () => {
  const to = newAddress()
  const limited = settings({ RATE_LIMIT_NARROW: 'on' })
  for (let time = 0; time < 7; time += 1) await queueMail(limited, { kind: 'reset', to, token: `t${time}` })
  await deliverMails(worker, Date.now())
  expect((await mailTo(to, 5)).map(tokenIn).toSorted()).toEqual(['t0', 't1', 't2', 't3', 't4'])
})

test('mail that nobody takes waits, is offered again, and is dropped once its link would be dead', async () => {
  const to = newAddress()
  const nobody = settings({ MAIL_PROVIDER: 'pigeon' })
  await queueMail(worker, { kind: 'reset', to, token: 'late' })
  const now = Date.now()
  await deliverMails(nobody, now)
  expect(await rowOf(to)).toMatchObject({ attempts: 1, sent_at_ms: null, recipient: to })
  await deliverMails(worker, now + 30_000)
  expect(await mailTo(to, 0)).toEqual([])
  await deliverMails(nobody, now + 31 * 60_000)
  expect(await rowOf(to)).toMatchObject({ next_attempt_at_ms: null, sent_at_ms: null, recipient: null, content: null })
})

test('mail that waited is sent by the next attempt', async () => {
  const to = newAddress()
  await queueMail(worker, { kind: 'reset', to, token: 'second-try' })
  const now = Date.now()
  await deliverMails(settings({ MAIL_PROVIDER: 'pigeon' }), now)
  await deliverMails(worker, now + 61_000)
  expect((await mailTo(to)).map(tokenIn)).toEqual(['second-try'])
})

test('outside of development nothing is captured unless somebody chose it', async () => {
  const to = newAddress()
  await queueMail(worker, { kind: 'already_registered', to })
  await deliverMails(settings({ ORRERY_ENV: 'production', MAIL_PROVIDER: '' }), Date.now())
  expect(await mailTo(to, 0)).toEqual([])
})

test('what was mailed to somebody is forgotten with them, and everything after thirty days', async () => {
  const [person, other] = [newAddress(), newAddress()]
  for (const to of [person, person, other]) await queueMail(worker, { kind: 'already_registered', to })
  await deliverMails(worker, Date.now())
  await mailTo(person, 2)
  expect(await forgetMailsTo(worker, person.toUpperCase())).toBe(2)
  expect(await mailTo(person, 0)).toEqual([])
  expect(await rowOf(person)).toBeNull()
  expect(await mailTo(other)).toHaveLength(1)
  await forgetOldMails(worker, Date.now() + 31 * dayMs)
  expect(await mailTo(other, 0)).toEqual([])
})
