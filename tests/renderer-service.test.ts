import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { systemPython } from '../tools/platform/prepare-renderer.ts'
import { rendererSource } from '../tools/platform/renderer-places.ts'

// The service's own code by itself, where neither Manim nor a sandbox is needed.

const runFile = promisify(execFile)
const inService = { cwd: rendererSource } as const
const programOf = (script: string): readonly string[] => ['-B', '-c', script]

const opened = `
from renderer.door import open_door
server = open_door("127.0.0.1", 0, None, "token")
print(server.server_address[1], flush=True)
server.serve_forever()`

/** What a server answers to these bytes; one byte a letter, which is how headers travel. */
const answerTo = async (port: number, request: string): Promise<string> => {
  const socket = connect({ host: '127.0.0.1', port })
  socket.write(request, 'latin1')
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

test('a body whose length is no number is refused, and so is one without a length', async () => {
  const child = spawn(systemPython, programOf(opened), { ...inService, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [printed] = (await once(child.stdout, 'data')) as [Buffer]
    for (const header of ['Content-Length: ²', `Content-Length: ${'9'.repeat(5000)}`, 'Transfer-Encoding: chunked']) {
      const request = `POST /check HTTP/1.1\r\nHost: here\r\n${header}\r\n\r\n`
      expect(await answerTo(Number(printed), request)).toMatch(/^HTTP\/1\.1 400 /)
    }
  } finally {
    child.kill()
    await once(child, 'close')
  }
})

const crowded = `
import os, threading, time, types
from renderer.door import Renderer
at_work, most = 0, 0
def run(_):
    global at_work, most
    at_work += 1
    most = max(most, at_work)
    time.sleep(0.05)
    at_work -= 1
    return types.SimpleNamespace(said=[{"ok": True}])
renderer = Renderer(types.SimpleNamespace(run=run), None, {})
asking = [threading.Thread(target=renderer.check, args=({"code": "x"},)) for _ in range(5 * os.cpu_count())]
for thread in asking: thread.start()
for thread in asking: thread.join()
print(most <= os.cpu_count(), at_work)`

test('of many checks at once no more run than there are cores', async () => {
  const { stdout } = await runFile(systemPython, programOf(crowded), inService)
  expect(stdout).toBe('True 0\n')
})

const listed = `
import pathlib, sys, time, types
from renderer.job_list import JobList
from renderer.orders import Order
from renderer.render_job import Limits
work = pathlib.Path(sys.argv[1])
jobs = JobList(types.SimpleNamespace(is_whole=False), Limits(), work, kept_seconds=0.3)
jobs.add(Order("job", "code", ("Scene",), "mp4", "low", False, None, ""))
print(len(list(work.iterdir())))
time.sleep(1)
print(len(list(work.iterdir())))`

test('what nobody fetches is deleted by the clock, also where nobody asks for anything any more', async () => {
  const work = mkdtempSync(join(tmpdir(), 'orrery-kept-'))
  try {
    const { stdout } = await runFile(systemPython, [...programOf(listed), work], inService)
    expect(stdout).toBe('1\n0\n')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
