import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { systemPython } from '../tools/platform/prepare-renderer.ts'
import { rendererSource } from '../tools/platform/renderer-places.ts'

const table = z.record(z.string(), z.tuple([z.number().nullable(), z.number().nullable()]))

const read = () => {
  const code = 'import json; from renderer.seccomp_filter import CALLS; print(json.dumps(CALLS))'
  const { stdout } = spawnSync(systemPython, ['-B', '-c', code], { cwd: rendererSource, encoding: 'utf8' })
  return table.parse(JSON.parse(stdout))
}

/** Call → number, as the kernel's own headers have them. */
const numbersIn = (header: string): ReadonlyMap<string, number> =>
  new Map(
    [...readFileSync(header, 'utf8').matchAll(/#define __NR(?:3264)?_(\w+) (\d+)/g)].map(
      ([, name = '', number]) => [name, Number(number)] as const,
    ),
  )

const dangerous =
  /^(fork|vfork|clone3|execveat|socket|connect|bind|unshare|setns|mount|chroot|ptrace|keyctl|bpf|memfd|shm|mq_|io_uring|personality|set[a-z]*uid|kill|perf|process_vm)/

test('the calls that a scene may make are numbered as the kernel numbers them, on both processors', () => {
  const calls = Object.entries(read())
  expect(calls.length).toBeLessThan(100)
  const generic = numbersIn('/usr/include/asm-generic/unistd.h')
  const [arm, armNames] = [generic, { newfstatat: 'fstatat' } as Readonly<Record<string, string>>]
  expect(calls.map(([name, [, number]]) => [name, number])).toEqual(
    calls.map(([name]) => [name, arm.get(armNames[name] ?? name) ?? null]),
  )
  if (process.arch !== 'x64') return
  const amd = numbersIn('/usr/include/x86_64-linux-gnu/asm/unistd_64.h')
  expect(calls.map(([name, [number]]) => [name, number])).toEqual(calls.map(([name]) => [name, amd.get(name) ?? null]))
})

test('none of them starts a process, reaches a network or changes who a scene is', () => {
  expect(Object.keys(read()).filter((name) => dangerous.test(name))).toEqual([])
})
