import type { Actor } from '@orrery/contracts/actor'
import { canonicalJson } from '@orrery/engines/field-signature'
import { sha256Hex } from '@orrery/worker-kit/hex'
import type { ModelCall } from '../providers/provider.ts'
import { hashOf } from '../ledger/holder.ts'

/** Everything that an answer depends on. */
export type Asked = {
  task: { name: string; version: string; facts: unknown } | null
  /** `provider/model`, in the order in which they are tried. */
  chain: readonly string[]
  call: Pick<
    ModelCall,
    'messages' | 'tools' | 'toolChoice' | 'maxOutputTokens' | 'temperature' | 'topP' | 'stop' | 'seed' | 'jsonSchema'
  >
}

/** Raised when kept answers of before cannot be read any more. */
const generation = 'v1'

/** Under which all answers for a person or a guest are kept, and nobody else's. */
export const ownPrefix = async (kind: 'person' | 'guest', id: string): Promise<string> =>
  `${generation}/p/${await hashOf(`${kind}:${id}`)}/`

/** Jobs of the platform have nobody whose erasure would find what was kept for them. */
const prefixOf = async (actor: Actor, isImpersonal: boolean): Promise<string | null> => {
  if (isImpersonal) return `${generation}/shared/`
  if (actor.kind === 'system') return null
  if (actor.kind === 'guest') return ownPrefix('guest', actor.subject)
  return ownPrefix('person', actor.userId)
}

/**
 * Where the answer is kept; null: nowhere. The same question with its fields in another order has the same key. An answer
 * is shared only where its task says that its facts hold nothing of a person.
 */
export const cacheKeyOf = async (actor: Actor, asked: Asked, isImpersonal: boolean): Promise<string | null> => {
  const prefix = await prefixOf(actor, isImpersonal)
  if (prefix === null) return null
  const { chain, call } = asked
  const task = asked.task && { name: asked.task.name, version: asked.task.version, facts: asked.task.facts }
  const { messages, tools, toolChoice, maxOutputTokens, temperature, topP, stop, seed, jsonSchema } = call
  const words = { messages, tools, toolChoice, maxOutputTokens, temperature, topP, stop, seed, jsonSchema }
  return prefix + (await sha256Hex(canonicalJson({ task, chain, ...words })))
}
