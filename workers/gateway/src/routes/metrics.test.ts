import { expect, test } from 'vitest'
import { enginesDown, errorOf, openDoor, post } from '../testing/knock.ts'
import { parsePrometheus, type ParsedSample } from '../testing/parse-prometheus.ts'
import { bearer, keyOf, somebody, somebodyWithTokens } from '../testing/people.ts'

const metricsKey = async (): Promise<Record<string, string>> => {
  const { userId } = await somebody({ roles: 'admin' })
  return { 'x-api-key': (await keyOf(userId, ['metrics:read'])).key }
}

const find = (samples: readonly ParsedSample[], name: string, labels: Record<string, string>): number | undefined =>
  samples.find(
    (sample) =>
      sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )?.value

test('answers are counted by route, method and status, and their times fill the buckets', async () => {
  const door = openDoor()
  const headers = await metricsKey()
  const birth = { input: { birth_date: '1990-05-17', date: '2026-01-01' } }
  for (let time = 0; time < 3; time += 1) await door('/engines/biorhythm/calculate', post(birth))
  await door('/api/v1/engines/biorhythm/calculate', post({ input: {} }))
  await door('/nowhere/at/all.png')
  const answer = await door('/metrics', { headers })
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const samples = parsePrometheus(await answer.text())
  const route = '/engines/{name}/calculate'
  expect(find(samples, 'orrery_http_requests_total', { route, method: 'POST', status: '200' })).toBe(3)
  expect(find(samples, 'orrery_http_requests_total', { route, status: '400' })).toBe(1)
  expect(find(samples, 'orrery_http_requests_total', { route: 'none', status: '404' })).toBe(1)
  const buckets = samples.filter(
    ({ name, labels }) => name === 'orrery_http_request_duration_seconds_bucket' && labels['route'] === route,
  )
  const counts = buckets.map(({ value }) => value)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: 4 })
  expect(find(samples, 'orrery_http_request_duration_seconds_count', { route })).toBe(4)
})

test('breakers and services are told by their state', async () => {
  const door = openDoor(enginesDown)
  for (let call = 0; call < 5; call += 1) await door('/engines')
  const samples = parsePrometheus(await (await door('/metrics', { headers: await metricsKey() })).text())
  const state = (name: string) => find(samples, 'orrery_breaker_state', { service: 'engines', state: name })
  expect([state('closed'), state('half_open'), state('open')]).toEqual([0, 0, 1])
  expect(find(samples, 'orrery_breaker_failures', { service: 'engines' })).toBe(5)
  expect(find(samples, 'orrery_service_status', { service: 'engines', status: 'unhealthy' })).toBe(1)
  expect(find(samples, 'orrery_service_status', { service: 'readings', status: 'healthy' })).toBe(1)
})

test('guests are asked to sign in, other people and keys without the scope are refused', async () => {
  const door = openDoor()
  const person = await somebodyWithTokens()
  const { key } = await keyOf(person.userId, ['engines:*:read'])
  expect((await door('/metrics')).status).toBe(401)
  expect((await door('/metrics', { headers: bearer(person.accessToken) })).status).toBe(403)
  const refused = await door('/metrics', { headers: { 'x-api-key': key } })
  expect([refused.status, await errorOf(refused)]).toEqual([
    403,
    expect.objectContaining({ code: 'FORBIDDEN', details: { scope: 'metrics:read' } }),
  ])
})
