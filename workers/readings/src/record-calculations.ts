import type { CalculationRecord, ReadingsApi } from '@orrery/contracts/readings-api'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { personOf, type Work } from './call.ts'
import { kept, keptCalculation } from './timeline-rules.ts'

/**
 * Names one calculation of one request. The input is part of it, because clients choose request ids: one that sends the
 * same id with everything loses nothing.
 */
const occurrenceOf = (requestId: string, { position = 0, engine, input }: CalculationRecord): Promise<string> =>
  sha256Hex(JSON.stringify([requestId, position, engine, input]))

/** Keeps calculations, each once however often it is told, and drops what is older than the newest 2,000. */
export const recordCalculations = async (
  { env }: Work,
  call: Parameters<ReadingsApi['recordCalculations']>[0],
): Promise<void> => {
  const userId = personOf(call)
  const at = new Date().toISOString()
  const insertion = env.READINGS.prepare(
    `INSERT INTO timeline_entries (id, user_id, occurrence, type, at, engine, title, content)
     VALUES (?, ?, ?, 'engine_calculation', ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const insert = async (record: CalculationRecord): Promise<D1PreparedStatement> => {
    const occurrence = await occurrenceOf(call.trace.requestId, record)
    const content = JSON.stringify(keptCalculation(record))
    return insertion.bind(crypto.randomUUID(), userId, occurrence, at, record.engine, record.title, content)
  }
  const trim = env.READINGS.prepare(
    `DELETE FROM timeline_entries WHERE id IN (SELECT id FROM timeline_entries
     WHERE user_id = ? AND favorite = 0 ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?)`,
  ).bind(userId, kept.entries)
  await env.READINGS.batch([...(await Promise.all(call.calculations.map(insert))), trim])
}
