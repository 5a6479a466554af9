import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BuiltWorker } from './built-worker.ts'
import { bindingsFor, readSettings } from './settings.ts'
import { StartRefused } from './start-refused.ts'

const checkout = mkdtempSync(join(tmpdir(), 'orrery-test-'))
beforeAll(() => writeFileSync(join(checkout, '.dev.vars'), 'PORT=9100\nFROM_FILE="a b"\nIN_BOTH=file\n'))
afterAll(() => rmSync(checkout, { recursive: true }))

const worker = (vars: Record<string, unknown>, secrets: readonly string[] = []): BuiltWorker => ({
  name: 'example',
  fingerprint: '',
  modules: [],
  vars,
  secrets,
  crons: [],
  databases: [],
  workflows: [],
  options: {},
})

const bindings = (
  built: BuiltWorker,
  environment: Record<string, string>,
  secrets: Record<string, string> = {},
  folder = checkout,
) => bindingsFor(built, { settings: readSettings(environment, folder), port: 9100, secrets })

// By a name that is not written out: a worker is compiled with types of its own.
const providers = resolve(import.meta.dirname, '../../workers/ai/src/providers/index.ts')
const { providersOf } = (await import(providers)) as { providersOf: (settings: object) => unknown }

/** Every setting that the providers ask for, noted while they are all switched on. */
const settingsOfProviders = (): readonly string[] => {
  const asked = new Set<string>()
  const note = (_: object, name: string | symbol): string => {
    asked.add(String(name))
    return 'http://127.0.0.1:1/v1'
  }
  providersOf(new Proxy({}, { get: note }))
  return [...asked]
}

/** One of them is a setting that wrangler.jsonc names. */
const modelKeys = settingsOfProviders().filter((name) => name !== 'AI_COMPATIBLE_URL')

test('keys of providers go to the worker that asks the models, and to no other', () => {
  const given = Object.fromEntries(modelKeys.map((name) => [name, `of ${name}`]))
  const named = (name: string) => Object.keys(bindings({ ...worker({}), name }, given, {}, '/nowhere'))
  expect(named('ai').toSorted()).toEqual(modelKeys.toSorted())
  expect(named('gateway')).toEqual([])
})

test('without settings the platform listens on loopback, port 8787, and keeps its state in .orrery', () => {
  expect(readSettings({}, '/nowhere')).toEqual({
    host: '127.0.0.1',
    port: 8787,
    dataFolder: '/nowhere/.orrery',
    given: {},
  })
})

test('the environment wins over .dev.vars, and an empty variable is one that is not set', () => {
  const { port, given } = readSettings({ IN_BOTH: 'environment', PORT: '' }, checkout)
  expect(port).toBe(9100)
  expect(given).toEqual({ PORT: '9100', FROM_FILE: 'a b', IN_BOTH: 'environment' })
})

test('a worker receives what it names: set here, else made by the start, else its own default', () => {
  const named = worker({ FROM_FILE: '', IN_BOTH: '', OWN: 'default', ORRERY_ENV: 'production', PUBLIC_URL: '' })
  expect(bindings(named, { OTHER: 'not named', IN_BOTH: 'environment' })).toEqual({
    FROM_FILE: 'a b',
    IN_BOTH: 'environment',
    OWN: 'default',
    ORRERY_ENV: 'development',
    PUBLIC_URL: 'http://localhost:9100',
  })
  expect(bindings(worker({ ORRERY_ENV: 'production' }), { ORRERY_ENV: 'staging' })).toEqual({ ORRERY_ENV: 'staging' })
})

test.each(['prod', 'Production', 'test'])('ORRERY_ENV=%s is none of the three, and refused', (ORRERY_ENV) => {
  expect(() => readSettings({ ORRERY_ENV }, checkout)).toThrow(/^ORRERY_ENV is ".*"\. Set it to development, staging/)
})

test('a required secret comes from the environment or from the installation, and goes to no one who does not name it', () => {
  const asking = worker({}, ['AUTH_SECRET'])
  expect(bindings(asking, {}, { AUTH_SECRET: 'made here' })).toEqual({ AUTH_SECRET: 'made here' })
  expect(bindings(asking, { AUTH_SECRET: 'given' }, { AUTH_SECRET: 'made here' })).toEqual({ AUTH_SECRET: 'given' })
  expect(bindings(worker({}), {}, { AUTH_SECRET: 'made here' })).toEqual({})
})

test('a required secret nobody set refuses the start and names it', () => {
  expect(() => bindings(worker({}, ['PARTNER_TOKEN']), {})).toThrow(
    new StartRefused('The worker example needs PARTNER_TOKEN. Set it in the environment or in .dev.vars.'),
  )
})

test('production refuses a short secret, by name', () => {
  const asking = worker({}, ['AUTH_SECRET'])
  const production = (AUTH_SECRET: string) => bindings(asking, { ORRERY_ENV: 'production', AUTH_SECRET })
  const made = '3vSk0o_Zp1yQ8cW5rT2uXbN6mLaJdFhG'
  expect(() => production(made.slice(0, 31))).toThrow(
    new StartRefused('AUTH_SECRET is too short for production. Set one of at least 32 bytes.'),
  )
  expect(production(made)).toEqual({ AUTH_SECRET: made })
})

test.each(['change-me-change-me-change-me-change-me', 'an-example-secret-that-is-long-enough', 'abab'.repeat(10)])(
  'outside of development "%s" is no secret',
  (AUTH_SECRET) => {
    const asking = worker({}, ['AUTH_SECRET'])
    expect(() => bindings(asking, { ORRERY_ENV: 'staging', AUTH_SECRET })).toThrow(/^AUTH_SECRET is an example/)
    expect(bindings(asking, { AUTH_SECRET })).toEqual({ AUTH_SECRET })
  },
)

test('outside of development somebody decides where mail goes, if only into files', () => {
  const mailing = worker({ MAIL_PROVIDER: '' })
  expect(bindings(mailing, {})).toEqual({ MAIL_PROVIDER: '' })
  expect(() => bindings(mailing, { ORRERY_ENV: 'staging' })).toThrow(/^MAIL_PROVIDER is not set/)
  expect(bindings(mailing, { ORRERY_ENV: 'production', MAIL_PROVIDER: 'capture' })).toEqual({
    MAIL_PROVIDER: 'capture',
  })
})

test('a secret that a worker can do without goes to that worker when it is set', () => {
  const gateway = { ...worker({}), name: 'gateway' }
  expect(bindings(gateway, { MAIL_API_KEY: 'a key' })).toEqual({ MAIL_API_KEY: 'a key' })
  expect(bindings(gateway, {})).toEqual({})
  expect(bindings(worker({}), { MAIL_API_KEY: 'a key' })).toEqual({})
})
