import type { Env } from '../env.ts'

/** Something that was given up: ids and a code, never what was said. */
export type DeadLetter = { chatId: string; kind: 'event' | 'reply'; subject: string; reason: string }

const longestReason = 500

/** For whoever runs the platform; told once, however often it is written. */
export const keepDeadLetter = async ({ PEOPLE }: Env, { chatId, kind, subject, reason }: DeadLetter): Promise<void> => {
  await PEOPLE.prepare(
    'INSERT INTO dead_letters (chat_id, kind, subject, reason, at_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
    .bind(chatId, kind, subject, reason.slice(0, longestReason), Date.now())
    .run()
}
