import { readFileSync } from 'node:fs'

const clockTicksPerSecond = 100

const secondsOf = (pid: number, fields: readonly number[]): number => {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return fields.reduce((ticks, field) => ticks + Number(afterName[field]), 0) / clockTicksPerSecond
}

/** Seconds of processor time that a process has used, as Linux counts them in `/proc/<pid>/stat`. */
export const usedSeconds = (pid: number): number => secondsOf(pid, [11, 12])

/** The same with those of its children that have ended and that it has collected, and of theirs. */
export const usedSecondsWithChildren = (pid: number): number => secondsOf(pid, [11, 12, 13, 14])
