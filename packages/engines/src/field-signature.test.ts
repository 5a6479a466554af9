import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, fieldSignature } from './field-signature.ts'

const identity = { engine: 'biorhythm', version: '1', input: { birth_date: '1990-05-17' }, facts: { days_alive: 1 } }

test('it is the beginning of SHA-256 over what was asked and what was found', async () => {
  const text = '{"engine":"biorhythm","input":{"birth_date":"1990-05-17"},"version":"1"}{"days_alive":1}'
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  expect(fieldSignature(identity)).toBe(digest.toString('hex').slice(0, 16))
})

test.each([
  ['engine', { ...identity, engine: 'natal' }],
  ['version', { ...identity, version: '2' }],
  ['input', { ...identity, input: { birth_date: '1990-05-18' } }],
  ['facts', { ...identity, facts: { days_alive: 2 } }],
])('another %s is another signature', (_part, other) => {
  expect(fieldSignature(other)).not.toBe(fieldSignature(identity))
})

test('the order in which fields were sent changes nothing', () => {
  const [one, other] = [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ].map((input) => fieldSignature({ ...identity, input }))
  expect(one).toBe(other)
})

const expectOtherSignature = ([one, other]: readonly [unknown, unknown]): void => {
  fc.pre(JSON.stringify(one) !== JSON.stringify(other))
  const [a, b] = [one, other].map((fact) => fieldSignature({ ...identity, facts: { flat: 1, deep: [{ fact }] } }))
  expect(a).not.toBe(b)
}

test('any fact that changes, however deep, changes it', () => {
  const facts = fc.jsonValue()
  fc.assert(fc.property(fc.tuple(facts, facts), expectOtherSignature))
})

test('sentences are left out, for version and facts decide them', () => {
  const [one, other] = ['Wait to respond. ', 'Ask before you act. '].map((text) =>
    fieldSignature({ ...identity, facts: { days_alive: 1, text: text.repeat(4) } }),
  )
  expect(one).toBe(other)
})

const bornAt = (place: string | null, coordinates: readonly number[]) =>
  fieldSignature({
    ...identity,
    input: { birth_date: '1990-05-17', ...(place && { place }) },
    facts: { birth_info: { place, coordinates } },
  })

test('what the birthplace is called changes nothing, where it lies does', () => {
  expect(bornAt('London, UK', [51.5, -0.1])).toBe(bornAt(null, [51.5, -0.1]))
  expect(bornAt('London', [51.5, -0.1])).not.toBe(bornAt('London', [42.98, -81.23]))
})

test('in canonical JSON the order of keys and fields without a value change nothing', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }] })).toBe('{"a":[{"d":null}],"b":1}')
  expect(canonicalJson({ a: [{ d: null }], b: 1 })).toBe('{"a":[{"d":null}],"b":1}')
})

const expectSameValue = (value: unknown): void => {
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
}

test('canonical JSON is JSON of the same value', () => {
  fc.assert(fc.property(fc.jsonValue(), expectSameValue))
})
