import { introspectWorkflow } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import { errorOf, jsonOf, knock } from '../testing/knock.ts'
import { worker } from '../testing/people.ts'
import { ask, field, password, withPassword } from '../testing/person-with-password.ts'
import { takeUpWork } from './take-up-work.ts'

const receipt = async (receiptId: string): Promise<Record<string, unknown>> =>
  jsonOf(await knock(`/api/v1/erasures/${receiptId}`))

test('a step that fails is repeated until it works, and the receipt counts once', async () => {
  await using workflows = await introspectWorkflow(worker.ERASE_PERSON)
  await workflows.modifyAll(async (instance) => {
    await instance.disableSleeps()
    await instance.disableRetryDelays()
    await instance.mockStepError({ name: 'erase readings' }, new Error('Readings are down.'), 3)
  })
  const person = await withPassword()
  await ask(person, 'POST', '/profiles', { name: 'Somebody', relation: 'self', birth_date: '1931-07-23' })
  const body = { confirm: person.email, password, now: true }
  const receiptId = await field(await ask(person, 'DELETE', '/users/me', body), 'receiptId')
  await vi.waitFor(async () => expect(await receipt(receiptId)).toMatchObject({ status: 'carried_out' }), 10_000)
  expect(await receipt(receiptId)).toMatchObject({ removed: { gateway: { account: 1 }, readings: { profiles: 1 } } })
})

test('a workflow that gave up is started anew by the clock', async () => {
  const person = await withPassword()
  const body = { confirm: person.email, password, now: true }
  {
    await using workflows = await introspectWorkflow(worker.ERASE_PERSON)
    await workflows.modifyAll(async (instance) => {
      await instance.disableSleeps()
      await instance.disableRetryDelays()
      await instance.mockStepError({ name: 'erase exports' }, new Error('The bucket is down.'))
    })
    const receiptId = await field(await ask(person, 'DELETE', '/users/me', body), 'receiptId')
    const [instance] = await workflows.get()
    await instance?.waitForStatus('errored')
    expect(await receipt(receiptId)).toMatchObject({ status: 'started' })
  }
  const row = worker.ACCOUNTS.prepare('SELECT id FROM erasures WHERE user_id = ?').bind(person.userId)
  const receiptId = String(await row.first('id'))
  await takeUpWork(worker, Date.now() + 61_000)
  await vi.waitFor(async () => expect(await receipt(receiptId)).toMatchObject({ status: 'carried_out' }), 15_000)
}, 40_000)

test('a receipt that nobody was given is not found', async () => {
  const answer = await knock(`/api/v1/erasures/${crypto.randomUUID()}`)
  expect([answer.status, await errorOf(answer)]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })])
})
