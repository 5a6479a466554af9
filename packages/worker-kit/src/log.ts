import type { Trace } from '@orrery/contracts/engines-api'

/** Field names under which personal data or secrets travel. A log line with one of them does not compile. */
export type Reserved =
  | 'token'
  | 'secret'
  | 'password'
  | 'email'
  | 'name'
  | 'fullName'
  | 'address'
  | 'ip'
  | 'body'
  | 'input'
  | 'prompt'
  | 'query'
  | 'url'
  | 'headers'
  | 'birthDate'
  | 'birthTime'
  | 'birthLocation'
  | 'latitude'
  | 'longitude'
  | 'place'

type Loggable = string | number | boolean | null | undefined

/** Fields of one line; reserved names become `never`, so that passing them is a type error. */
export type LogFields<Fields> = { [Name in keyof Fields]: Name extends Reserved ? never : Loggable }

export type Level = 'info' | 'warn' | 'error'

/** Writes one line: `event` names what happened, as `subject.outcome`. */
export type Log = <Fields extends LogFields<Fields>>(level: Level, event: string, fields?: Fields) => void

// oxlint-disable-next-line no-console -- the console is where a worker's log lines leave it
const writeLine = (line: string): void => console.log(line)

/** A logger whose lines are JSON and all carry the instant, the worker and the ids of the request. */
export const createLog =
  (about: { worker: string } & Partial<Trace>, write: (line: string) => void = writeLine): Log =>
  (level, event, fields) => {
    const { traceparent, ...ids } = about
    const traceId = traceparent?.split('-')[1]
    const at = new Date().toISOString()
    write(JSON.stringify({ at, level, event, ...ids, ...(traceId && { traceId }), ...fields }))
  }

const tracedFrames = 8

/**
 * Where a bug happened: the kind of error and its frames. Without the message, which may quote what a person sent.
 */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return [error.name, ...frames.slice(0, tracedFrames).map((frame) => frame.trim())].join(' < ')
}
