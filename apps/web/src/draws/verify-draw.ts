import type { Draw } from '@orrery/contracts/engine-answer'

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a text, in hex, by the browser itself. */
const sha256 = async (text: string): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

export type Verdict = {
  /** The server's share is the one it was bound to before the draw. */
  keptToCommitment: boolean
  /** The seed is made of both shares and nothing else. */
  seedFromBoth: boolean
}

/** Recomputes a committed draw; null for a draw without a commitment, of which nothing can be checked. */
export const verifyDraw = async ({
  seed,
  commitment,
  client_seed: own,
  server_seed: served,
}: Draw): Promise<Verdict | null> => {
  if (commitment === undefined || own === undefined || served === undefined) return null
  const [committed, mixed] = await Promise.all([sha256(served), sha256(`${served}:${own}`)])
  return { keptToCommitment: committed === commitment, seedFromBoth: mixed === seed }
}

/** Hashes need a page that came over HTTPS or from this machine. */
export const canVerify = (): boolean => 'subtle' in crypto
