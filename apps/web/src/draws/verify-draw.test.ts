import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { verifyDraw } from './verify-draw.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const served = sha256('the share of the server')
const fair = {
  algorithm: 'sha256-counter',
  version: '1',
  nonce: '0'.repeat(32),
  server_seed: served,
  client_seed: 'a word of mine, ünïcode too',
  commitment: sha256(served),
  seed: sha256(`${served}:a word of mine, ünïcode too`),
}

test('a draw that kept to its commitment passes both checks', async () => {
  expect(await verifyDraw(fair)).toEqual({ keptToCommitment: true, seedFromBoth: true })
})

test('a server that changed its share after the fact is caught', async () => {
  const other = sha256('a better share')
  const swapped = { ...fair, server_seed: other, seed: sha256(`${other}:${fair.client_seed}`) }
  expect(await verifyDraw(swapped)).toEqual({ keptToCommitment: false, seedFromBoth: true })
})

test('a seed that was not made of both shares is caught', async () => {
  expect(await verifyDraw({ ...fair, seed: sha256('chosen') })).toEqual({ keptToCommitment: true, seedFromBoth: false })
})

test('of a draw without a commitment nothing can be checked', async () => {
  expect(await verifyDraw({ seed: fair.seed, algorithm: fair.algorithm, version: '1' })).toBeNull()
})
