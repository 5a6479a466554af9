import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type ListenOptions, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RenderStatus, renderStatus } from '@orrery/contracts/renderer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childrenOf, rootFolder } from './platform.ts'
import { quickAttempts, sceneOfAttempts, sceneThat } from './renderer-escapes.ts'
import { type RunningRenderer, startRenderer } from './renderer-process.ts'

// Every scene here goes straight to `/render`, which checks no code: what refuses it is the sandbox.

const isOver = ({ state }: RenderStatus): boolean => ['done', 'failed', 'cancelled'].includes(state)

/** Long enough for a busy machine: here memory and size are what ends a scene. */
let renderer: RunningRenderer
/** Ends a scene soon: here time is. */
let impatient: RunningRenderer
let reached = 0
const folder = mkdtempSync(join(tmpdir(), 'orrery-outside-'))
const socketPath = join(folder, 'socket')
const servers: Server[] = []

const listen = (where: ListenOptions): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      reached += 1
      socket.destroy()
    })
    servers.push(server)
    server.listen(where, () => resolve(server))
  })

const render = async (jobId: string, code: string, by: RunningRenderer = renderer): Promise<RenderStatus> => {
  const order = { code, scenes: ['Hostile'], output_format: 'mp4', quality: 'low', is_library: false }
  const body = JSON.stringify({ job_id: jobId, ...order })
  const asked = await by.ask('/render', { method: 'POST', body })
  expect(asked.status).toBe(202)
  for (;;) {
    const status = renderStatus.parse(await (await by.ask(`/status/${jobId}`)).json())
    if (isOver(status)) return status
    await sleep(100)
  }
}

const errorOf = ({ failed_scenes: [failed] }: RenderStatus): string | undefined => failed?.error

let refusals: Readonly<Record<string, string | null>> = {}
const outside = { tcpPort: 1, socketPath, repository: rootFolder }

beforeAll(async () => {
  renderer = await startRenderer()
  impatient = await startRenderer({ RENDERER_WALL_SECONDS: '12', RENDERER_CPU_SECONDS: '5' })
  const server = await listen({ host: '127.0.0.1', port: 0 })
  await listen({ path: socketPath })
  const address = server.address()
  const tcpPort = typeof address === 'object' && address ? address.port : 0
  const { failed_scenes: failed } = await render('quick', sceneOfAttempts(quickAttempts({ ...outside, tcpPort })))
  const report = /Report: (\{.*\})$/m.exec(failed[0]?.traceback ?? '')?.[1]
  if (report === undefined) throw new Error(`The scene made no report: ${JSON.stringify(failed)}`)
  refusals = JSON.parse(report) as typeof refusals
}, 600_000)

afterAll(async () => {
  await renderer.stop()
  await impatient.stop()
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the sandbox that is tried is the whole one', () => {
  expect(renderer.health.mode).toBe('full')
})

test.each(Object.keys(quickAttempts(outside)))('a scene is refused: %s', (name) => {
  expect(refusals[name]).toBeTypeOf('string')
})

test('nothing outside was reached by anything that a scene tried', () => {
  expect(reached).toBe(0)
})

/** Sandboxes are children of the renderer, and what they started is below them or gone. */
const expectNothingLeft = async (by: RunningRenderer): Promise<void> => {
  // The status is told a moment before the last process is collected.
  await sleep(50)
  expect(childrenOf(by.pid())).toEqual([])
}

test.each([
  ['loops for ever', 'while True: pass'],
  ['sleeps and ignores every signal it may', 'signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(1e6)'],
  ['ignores that its CPU time is over', 'signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass'],
  [
    'is a fork bomb',
    `
    while True:
        try:
            os.fork()
        except OSError:
            pass`,
  ],
  [
    'is a bomb of threads',
    `
    while True:
        try:
            threading.Thread(target=time.sleep, args=(1e6,)).start()
        except RuntimeError:
            pass`,
  ],
])('a scene that %s is ended when its time is over, and the next one renders', async (name, body) => {
  const status = await render(name.replaceAll(/\W/g, '-'), sceneThat(body), impatient)
  expect(status.state).toBe('failed')
  expect(errorOf(status)).toBe('timeout')
  await expectNothingLeft(impatient)
  expect((await render(`after-${name.replaceAll(/\W/g, '-')}`, sceneThat(''))).state).toBe('done')
})

test.each([
  ['takes 2 GiB at once', 'whole = np.ones(2 * 1024**3, dtype=np.uint8); time.sleep(600)', 'memory'],
  [
    'takes 2 GiB bit by bit, in threads',
    `
    held = []
    def take():
        for _ in range(64):
            held.append(np.ones(8 * 1024**2, dtype=np.uint8))
    for _ in range(4):
        threading.Thread(target=take).start()
    time.sleep(600)`,
    'memory',
  ],
  ['takes more than its address space', 'bytearray(5 * 1024**3)', 'memory'],
  [
    'makes 300,000 empty files',
    `
    for number in range(300_000):
        open(f"/tmp/{number}", "w").close()
    time.sleep(600)`,
    'memory',
  ],
  ['sends 10 GB as its film', 'while True: os.write(int(sys.argv[5]), b"0" * 65536)', 'output_too_large'],
  [
    'tells of its progress for ever',
    'while True: os.write(int(sys.argv[4]), b\'{"played": 1}\\n\')',
    'output_too_large',
  ],
])('a scene that %s is ended', async (name, body, error) => {
  const status = await render(name.replaceAll(/\W/g, '-'), sceneThat(body))
  expect(status.state).toBe('failed')
  expect(errorOf(status)).toBe(error)
  await expectNothingLeft(renderer)
})

test('a scene that fills /tmp is told that it is full, and takes no more of the memory than it may', async () => {
  const status = await render(
    'full',
    sceneThat(`
    for number in range(100):
        with open(f"/tmp/{number}", "wb") as file:
            file.write(b"0" * 10_000_000)`),
  )
  expect(errorOf(status)).toBe('OSError')
  expect(status.failed_scenes[0]?.traceback).toContain('No space left')
})

test.each([
  ['a symlink', 'os.unlink(path); os.symlink("/etc/passwd", path)', 'OSError'],
  ['a text', 'os.write(pipe, b"no film at all"); os._exit(0)', 'InvalidDataError'],
  [
    'a playlist that names a file',
    'os.write(pipe, b"#EXTM3U\\n#EXT-X-TARGETDURATION:1\\n#EXTINF:1,\\nfile:///etc/passwd\\n"); os._exit(0)',
    'InvalidDataError',
  ],
  [
    'a list of films to join',
    'os.write(pipe, b"ffconcat version 1.0\\nfile /etc/passwd\\n"); os._exit(0)',
    'InvalidDataError',
  ],
  ['nothing', 'os._exit(0)', 'ended without a word'],
])('%s is not taken for a film', async (name, body, error) => {
  // The writer of films is the last to act: what it left is replaced.
  const code = sceneThat(`
    pipe = int(sys.argv[5])
    def finish(*_):
        path = str(self.renderer.file_writer.movie_file_path)
        ${body}
    writer = self.renderer.file_writer
    ended = writer.finish
    writer.finish = lambda: (ended(), finish())`)
  const status = await render(`film-${name.replaceAll(/\W/g, '-')}`, code)
  expect(status.state).toBe('failed')
  expect(errorOf(status)).toBe(error)
})

test('10 MB of complaints do not disturb the film, and are not told', async () => {
  const status = await render('loud', sceneThat('sys.stderr.write("x" * 10_000_000)'))
  expect(status.state).toBe('done')
  expect(JSON.stringify(status).length).toBeLessThan(64_000)
})

test('a film written elsewhere is not found elsewhere', async () => {
  const code = sceneThat('').replace('class Hostile', 'config.media_dir = "/usr/escaped"\nclass Hostile')
  const status = await render('elsewhere', code)
  expect(['done', 'failed']).toContain(status.state)
  expect(() => readFileSync('/usr/escaped')).toThrow('ENOENT')
})

test('what a failed scene tells names no folder of the machine', async () => {
  const status = await render('traceback', sceneThat('1 / 0'))
  expect(errorOf(status)).toBe('ZeroDivisionError')
  expect(status.failed_scenes[0]?.traceback).toContain('scene.py')
  expect(status.failed_scenes[0]?.traceback).not.toMatch(/"\/|\/packages|\/var|\/tmp/)
})
