import { runInC } from './run-in-c.ts'

export type NativeBench = { nanosecondsPerCalculation: number; calculations: number; sumOfLongitudes: number }

/** Times `bench.c` on this machine; null, with the reason, where it cannot be compiled. */
export function nativeBench(calculations: number): { bench: NativeBench | null; why: string } {
  const { printed, why } = runInC('bench.c', calculations)
  return { bench: printed === null ? null : JSON.parse(printed), why }
}

if (import.meta.main) console.log(nativeBench(20_000))
