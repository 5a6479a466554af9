import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BootedPlatform, bootPlatform } from './platform.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-erasure-'))
let platform: BootedPlatform
beforeAll(async () => {
  platform = await bootPlatform({ dataFolder })
})
afterAll(async () => {
  await platform.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const password = 'seven quiet lanterns'
type Birth = { birth_date: string; birth_time: string; place: string }
type Person = { id: string; email: string; name: string; token: string; birth: Birth }

let births = 0

/** Everybody is born on another day, so that a date leads to one person. */
const newBirth = (): Birth => {
  births += 1
  return { birth_date: `1931-07-${10 + births}`, birth_time: '04:41', place: 'Lisbon, Portugal' }
}

const ask = async (person: Pick<Person, 'token'> | null, method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${platform.url}/api/v1${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(person && { authorization: `Bearer ${person.token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false
  const json = (isJson ? JSON.parse(new TextDecoder().decode(bytes)) : {}) as Record<string, unknown>
  return { status: answer.status, bytes, json }
}

const signIn = async (email: string): Promise<{ token: string; id: string }> => {
  const { json } = await ask(null, 'POST', '/auth/login', { email, password, mode: 'token' })
  return { token: String(json['accessToken']), id: (json['user'] as { id: string }).id }
}

const newPerson = async (): Promise<Person> => {
  const email = `${crypto.randomUUID()}@people.example`
  const name = `Quillon Ashgrove-${crypto.randomUUID().slice(0, 8)}`
  await ask(null, 'POST', '/auth/register', { email, password, name })
  return { email, name, birth: newBirth(), ...(await signIn(email)) }
}

/** Everything that a person can leave behind by using the platform. */
const useEverything = async (person: Person): Promise<void> => {
  const { birth } = person
  const did = [
    await ask(person, 'POST', '/profiles', { name: person.name, relation: 'self', ...birth }),
    await ask(person, 'PUT', '/users/me/preferences', { greeting: person.name }),
    await ask(person, 'PUT', '/users/me/consents', { kind: 'terms', version: '1', given: true }),
    await ask(person, 'POST', '/users/me/api-keys', { name: person.name, scopes: ['readings:read'] }),
    await ask(person, 'POST', '/engines/numerology/calculate', { input: { ...birth, name: person.name } }),
    await ask(person, 'POST', '/engines/human_design/calculate', { input: birth }),
    await ask(null, 'POST', '/auth/request-reset', { email: person.email }),
  ]
  expect(did.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
}

/** What a person leaves behind in practice: words, sound, a link, plays, credits. Resolves with the path of the sound. */
const practise = async (person: Person): Promise<string> => {
  const { name } = person
  const talk = await ask(person, 'POST', '/conversation/start', { contentType: 'ritual', intent: `Rest for ${name}` })
  const { conversationId } = talk.json
  const draft = {
    contentType: 'affirmation',
    intent: `I want ${name} to speak calmly`,
    statements: [`I am ${name}.`, 'I take my time.', 'My words are heard.'],
    durationMinutes: 1,
    title: name,
  }
  const created = await ask(person, 'POST', '/content/create', draft)
  const itemId = await vi.waitFor(
    async () => {
      const { json } = await ask(person, 'GET', `/content/${String(created.json['creationId'])}/progress`)
      expect(json['status']).toBe('complete')
      return String(json['itemId'])
    },
    { timeout: 60_000, interval: 200 },
  )
  const did = [
    talk,
    created,
    await ask(person, 'POST', '/conversation/message', { conversationId, messageId: 'one', message: `I am ${name}` }),
    await ask(person, 'POST', '/folders', { name }),
    await ask(person, 'POST', '/sequences', { name, itemIds: [itemId] }),
    await ask(person, 'POST', `/content/${itemId}/share`, {}),
    await ask(person, 'POST', `/content/${itemId}/play`, {
      practiceEventId: 'evening',
      startedAt: new Date().toISOString(),
    }),
  ]
  expect(did.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
  return String((await ask(person, 'GET', `/content/${itemId}`)).json['audioUrl'])
}

const readyExport = async (person: Person): Promise<string> => {
  const { json } = await ask(person, 'POST', '/users/me/export', { password })
  return vi.waitFor(
    async () => {
      const job = await ask(person, 'GET', `/users/me/export/${String(json['jobId'])}`)
      expect(job.json['status']).toBe('ready')
      return String(job.json['url'])
    },
    { timeout: 30_000, interval: 200 },
  )
}

const carriedOut = (receiptId: unknown): Promise<Record<string, unknown>> =>
  vi.waitFor(
    async () => {
      const receipt = await ask(null, 'GET', `/erasures/${String(receiptId)}`)
      expect(receipt.json['status']).toBe('carried_out')
      return receipt.json
    },
    { timeout: 120_000, interval: 200 },
  )

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())

/** Empty where the runtime took the file away meanwhile, as it does with a workflow that is done. */
const textIn = (file: string): string => {
  try {
    return readFileSync(file, 'latin1').toLowerCase()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Files of the data folder, whatever they are, in which one of these words stands. */
const filesThatHold = (words: readonly string[]): readonly string[] =>
  filesBelow(dataFolder).flatMap((file) => {
    const content = textIn(file)
    return words.filter((word) => content.includes(word.toLowerCase())).map((word) => `${file}: ${word}`)
  })

test('an export is a sound archive in which everything is that the manifest lists', async () => {
  const person = await newPerson()
  await useEverything(person)
  const path = await readyExport(person)
  const { bytes } = await ask(person, 'GET', path.replace('/api/v1', ''))
  const file = join(dataFolder, 'tmp/export.zip')
  writeFileSync(file, bytes)
  // Python's own reader of archives judges ours.
  const script = [
    'import hashlib, json, sys, zipfile',
    'archive = zipfile.ZipFile(sys.argv[1])',
    'assert archive.testzip() is None',
    'manifest = json.loads(archive.read("manifest.json"))',
    'for line in manifest["files"]:',
    '  data = archive.read(line["path"])',
    '  assert hashlib.sha256(data).hexdigest() == line["sha256"] and len(data) == line["bytes"]',
    '  assert len(json.loads(data)) == line["rows"]',
    'print(json.dumps({line["path"]: json.loads(archive.read(line["path"])) for line in manifest["files"]}))',
  ].join('\n')
  const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' })
  rmSync(file)
  expect(stderr).toBe('')
  const held = JSON.parse(stdout) as Record<string, unknown[]>
  expect(held['gateway/account.json']).toMatchObject([{ email: person.email, name: person.name }])
  expect(held['readings/profiles.json']).toMatchObject([{ name: person.name }])
  expect(stdout).toContain(person.birth.birth_date)
  expect(held['gateway/consents.json']).toMatchObject([{ kind: 'terms' }])
  expect(stdout).not.toMatch(/scrypt|digest|wos_test_\w{20}/)
})

test('after a deletion no file of the installation holds the id, the address, the name or the birth', async () => {
  const person = await newPerson()
  await useEverything(person)
  const audioPath = await practise(person)
  expect((await fetch(platform.url + audioPath)).status).toBe(200)
  await readyExport(person)
  const words = [person.id, person.email, person.name, person.birth.birth_date]
  expect(filesThatHold(words).length).toBeGreaterThan(0)
  const confirmed = { confirm: person.email, password, now: true }
  const deleted = await ask(person, 'DELETE', '/users/me', confirmed)
  expect(deleted.status).toBe(202)
  expect((await ask(person, 'GET', '/auth/me')).status).toBe(401)
  const { removed } = await carriedOut(deleted.json['receiptId'])
  expect(Object.keys(removed as object)).toEqual(expect.arrayContaining(['practice', 'studio', 'market']))
  expect((await fetch(platform.url + audioPath)).status).toBe(404)

  // SQLite leaves what it deleted in the free space of its files until the next start writes them anew.
  await platform.stop()
  expect(filesThatHold(words)).toEqual([])
  platform = await bootPlatform({ dataFolder })
  expect(filesThatHold(words)).toEqual([])
  await ask(null, 'POST', '/auth/register', { email: person.email, password })
  expect((await signIn(person.email)).id).not.toBe(person.id)
}, 240_000)

const gatewayDatabase = (): DatabaseSync => {
  const files = filesBelow(join(dataFolder, 'v3/d1')).filter((file) => file.endsWith('.sqlite'))
  for (const file of files) {
    const database = new DatabaseSync(file)
    const found = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'erasures'").get()
    if (found) return database
    database.close()
  }
  throw new Error('The database of gateway was not found.')
}

test('a deletion whose days of grace passed while nothing ran is carried out after the next start', async () => {
  const person = await newPerson()
  const { json } = await ask(person, 'DELETE', '/users/me', { confirm: person.email, password })
  expect(json['status']).toBe('scheduled')
  await platform.stop()
  const database = gatewayDatabase()
  database.prepare('UPDATE erasures SET erase_after_ms = 0 WHERE id = ?').run(String(json['receiptId']))
  database.close()
  // As if the machine had been off: the clock makes up for what fell due.
  writeFileSync(join(dataFolder, 'crons-checked'), new Date(Date.now() - 3_600_000).toISOString())
  platform = await bootPlatform({ dataFolder })
  expect(await carriedOut(json['receiptId'])).toMatchObject({ removed: { gateway: { account: 1 } } })
}, 240_000)

test('a deletion that was cut off by a kill goes on after the restart', async () => {
  const person = await newPerson()
  await useEverything(person)
  const { json } = await ask(person, 'DELETE', '/users/me', { confirm: person.email, password, now: true })
  const { supervisor, server, runtime } = platform.pids()
  for (const pid of [supervisor, server, runtime]) if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await platform.ended
  platform = await bootPlatform({ dataFolder })
  expect(await carriedOut(json['receiptId'])).toMatchObject({ removed: { gateway: { account: 1 } } })
}, 240_000)
