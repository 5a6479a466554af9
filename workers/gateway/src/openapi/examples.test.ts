import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import type { Route } from '../app.ts'
import { routes } from '../routes.ts'
import { knock, post } from '../testing/knock.ts'
import { bearer, somebodyWithTokens } from '../testing/people.ts'

type Example = { route: Route; operation: string; name: string; value: Readonly<Record<string, unknown>> }

/** Every example of an operation: one body, a body for each engine, or values of parameters alone. */
const examplesOf = (route: Route): readonly Example[] => {
  const { example, examples } = route.operation
  const operation = `${route.method} ${route.path}`
  if (example !== undefined) return [{ route, operation, name: 'human_design', value: example }]
  return Object.entries(examples ?? {}).map(([name, { value }]) => ({ route, operation, name, value }))
}

/** Their examples have to name what one person alone knows: their address, and a code of this half minute. */
const namesSecret: ReadonlySet<string> = new Set(['DELETE /users/me', 'POST /auth/totp/verify'])

/** What can be asked for without an id, or a secret, that only another answer tells; by people of no special role. */
const stands = ({ method, path, access }: Route): boolean =>
  !/\{(?!name\})/.test(path) &&
  access.who !== 'admin' &&
  access.who !== 'creator' &&
  !namesSecret.has(`${method} ${path}`)

const examples = routes.filter(stands).flatMap(examplesOf)

const requestOf = ({ route: { method, path, operation }, name, value }: Example): [string, RequestInit] => {
  const address = `/api/v1${path.replace('{name}', typeof value['name'] === 'string' ? value['name'] : name)}`
  if (operation.body !== undefined) return [address, { ...post(value), method }]
  const query = Object.entries(value).map(([field, given]) => [field, String(given)])
  return [`${address}?${new URLSearchParams(query).toString()}`, { method }]
}

test('every engine has an example of its own for a calculation', () => {
  const calculated = examples.filter(({ operation }) => operation === 'POST /engines/{name}/calculate')
  expect(calculated.map(({ name }) => name)).toEqual(engineIds)
})

test.each(examples)('the example of $operation for $name works', async (example) => {
  const [address, init] = requestOf(example)
  const signedIn = example.route.access.who === 'anyone' ? {} : bearer((await somebodyWithTokens()).accessToken)
  const response = await knock(address, { ...init, headers: { ...(init.headers as object), ...signedIn } })
  expect(Object.keys(example.route.operation.answers)).toContain(String(response.status))
})
