import { randomHex } from './hex.ts'

/** A place in a distributed trace: ids in lower-case hex, of 16 and 8 bytes. */
export type TraceContext = { traceId: string; spanId: string; isSampled: boolean }

const version00 = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const later = /^(?!ff|00)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/
const sampledFlag = 1

const isZero = (id: string): boolean => /^0+$/.test(id)

/** Reads the header `traceparent` (W3C Trace Context, level 1); null when it is absent or says nothing that counts. */
export const parseTraceparent = (header: string | null): TraceContext | null => {
  const [, traceId, spanId, flags] = version00.exec(header ?? '') ?? later.exec(header ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return null
  if (isZero(traceId) || isZero(spanId)) return null
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & sampledFlag) === sampledFlag }
}

export const writeTraceparent = ({ traceId, spanId, isSampled }: TraceContext): string =>
  `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`

/** A new span: of the trace that it was called from, or of a new one, which is recorded. */
export const childOf = (parent: TraceContext | null): TraceContext => ({
  traceId: parent?.traceId ?? randomHex(16),
  spanId: randomHex(8),
  isSampled: parent?.isSampled ?? true,
})
