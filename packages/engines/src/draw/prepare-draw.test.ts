import { createHash, createHmac } from 'node:crypto'
import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { prepareDraw } from './prepare-draw.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const freshSeed = sha256('fresh')
const chance = { freshSeed, secret: 'of this installation' }
const nonce = '0123456789abcdef0123456789abcdef'

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (AppError.is(error)) return error.code
  }
  return 'none'
}

test('without a wish the seed is fresh', () => {
  expect(prepareDraw({}, chance)).toEqual({ seed: freshSeed, algorithm: 'sha256-counter', version: '1' })
})

test('a given seed replays its draw', () => {
  expect(prepareDraw({ seed: sha256('earlier') }, chance).seed).toBe(sha256('earlier'))
})

test('a committed draw reveals a share that fits the commitment, and a seed that fits both shares', () => {
  const { seed, commitment, server_seed: serverSeed } = prepareDraw({ nonce, client_seed: 'tea' }, chance)
  expect(serverSeed).toBe(createHmac('sha256', chance.secret).update(nonce).digest('hex'))
  expect(commitment).toBe(sha256(serverSeed ?? ''))
  expect(seed).toBe(sha256(`${serverSeed}:tea`))
})

test('another share of the caller is another seed under the same commitment', () => {
  const [tea, milk] = ['tea', 'milk'].map((share) => prepareDraw({ nonce, client_seed: share }, chance))
  expect(tea?.commitment).toBe(milk?.commitment)
  expect(tea?.seed).not.toBe(milk?.seed)
})

test('a commitment sent back is held to: the right one draws the same, another one draws nothing', () => {
  const plain = prepareDraw({ nonce, client_seed: 'tea' }, chance)
  expect(prepareDraw({ nonce, client_seed: 'tea', commitment: plain.commitment }, chance)).toEqual(plain)
  const other = { ...chance, secret: 'of another installation' }
  const kept = { nonce, client_seed: 'tea', commitment: plain.commitment }
  expect(codeOf(() => prepareDraw(kept, other))).toBe('INVALID_INPUT')
})

test.each([
  { commitment: freshSeed },
  { nonce },
  { client_seed: 'tea' },
  { seed: freshSeed, nonce, client_seed: 'tea' },
])('halves that do not belong together are refused: %j', (input) => {
  expect(codeOf(() => prepareDraw(input, chance))).toBe('INVALID_INPUT')
})
