import { expect, test } from 'vitest'
import { clientAddress, countedAddress } from './client-address.ts'

const request = (headers: readonly (readonly [string, string])[], cf?: object): Request => {
  const sent = new Headers()
  for (const [name, value] of headers) sent.append(name, value)
  const made = new Request('http://localhost/', { headers: sent })
  return cf === undefined ? made : Object.defineProperty(made, 'cf', { value: cf })
}
const trusting = { TRUSTED_PROXY: '1' }
const alone = { TRUSTED_PROXY: '' }

test('on one machine nothing that a client writes about itself is believed', () => {
  const claims = request([
    ['cf-connecting-ip', '203.0.113.9'],
    ['x-forwarded-for', '203.0.113.9'],
    ['x-real-ip', '203.0.113.9'],
    ['forwarded', 'for=203.0.113.9'],
  ])
  expect(clientAddress(claims, alone)).toBe('local')
})

test('behind a trusted proxy the last hop counts, also when several headers came', () => {
  expect(clientAddress(request([['x-forwarded-for', '198.51.100.1, 203.0.113.9']]), trusting)).toBe('203.0.113.9')
  const several = request([
    ['x-forwarded-for', '198.51.100.1'],
    ['x-forwarded-for', '203.0.113.9'],
  ])
  expect(clientAddress(several, trusting)).toBe('203.0.113.9')
})

test.each(['', 'unknown', '203.0.113.9, ', '203.0.113.256', '_hidden', '203.0.113.9:1234', '1.2.3', 'localhost'])(
  'a last hop "%s" is no address: the guest counts as local',
  (hops) => {
    expect(clientAddress(request([['x-forwarded-for', hops]]), trusting)).toBe('local')
  },
)

test('Cloudflare tells the address itself', () => {
  const told = request([['cf-connecting-ip', '203.0.113.9']], { colo: 'LIS' })
  expect(clientAddress(told, alone)).toBe('203.0.113.9')
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['fe80::1%eth0', null],
])('%s counts as %s', (text, counted) => {
  expect(countedAddress(text)).toBe(counted)
})
