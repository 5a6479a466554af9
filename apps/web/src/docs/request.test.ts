import { expect, test } from 'vitest'
import type { ApiOperation } from './openapi.ts'
import { curlOf } from './request.ts'

const operation: ApiOperation = {
  id: 'x',
  method: 'POST',
  path: '/engines/{name}/calculate',
  summary: '',
  description: undefined,
  parameters: [
    { name: 'name', in: 'path', schema: {} },
    { name: 'limit', in: 'query', schema: {} },
  ],
  body: {},
  responses: [],
}

const addressOf = (values: Record<string, string>) =>
  curlOf({ ...operation, method: 'GET' }, { values, body: '' }, 'http://localhost')

test('values are written into path and query so that they stay values', () => {
  expect(addressOf({ name: 'a/b', limit: '5&x=1' })).toBe(
    "curl 'http://localhost/api/v1/engines/a%2Fb/calculate?limit=5%26x%3D1'",
  )
  expect(addressOf({ name: 'natal', limit: '' })).toBe("curl 'http://localhost/api/v1/engines/natal/calculate'")
})

test('an apostrophe in the body does not end the shell word', () => {
  const command = curlOf(operation, { values: { name: 'natal' }, body: `{"place":"L'Aquila"}` }, 'http://localhost')
  expect(command).toContain(String.raw`-d '{"place":"L'\''Aquila"}'`)
})
