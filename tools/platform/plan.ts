import type { BuiltWorker } from './built-worker.ts'

/** What the supervisor has the server process run. All is decided in it; it holds secrets, so it goes over IPC. */
export type Plan = {
  host: string
  port: number
  dataFolder: string
  workers: readonly PlannedWorker[]
}

export type PlannedWorker = {
  /** `dist/<name>`: where the modules lie. */
  folder: string
  built: BuiltWorker
  bindings: Readonly<Record<string, unknown>>
  /** Where clients reach it: gateway's public address. Absent for all others, but for the workers of tests. */
  address?: { host: string; port: number; entrypoint?: string }
}

/** What the server process says. */
export type ServerMessage =
  | { kind: 'ready'; migrations: readonly string[]; wokenWorkflows: number }
  /** The runtime died and is back. */
  | { kind: 'recovered'; wokenWorkflows: number }
  /** It does not start, and the line says why. `isFinal`: trying again would not help. */
  | { kind: 'refused'; line: string; isFinal: boolean }
