import { readFileSync } from 'node:fs'

const clockTicksPerSecond = 100

/** Seconds of processor time that a process has used, as Linux counts them in `/proc/<pid>/stat`. */
export const usedSeconds = (pid: number): number => {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(afterName[11]) + Number(afterName[12])) / clockTicksPerSecond
}
