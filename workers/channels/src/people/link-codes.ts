import { sha256Hex } from '@orrery/worker-kit/hex'
import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { Env } from '../env.ts'

/** Without letters and figures that look alike. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const codeLength = 8
const codeLifeMs = 600_000

/** 31^8 codes of ten minutes each: guessing one of them takes longer than they live. */
const randomCode = (): string => {
  let code = ''
  while (code.length < codeLength) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    // The rest of the range would make its first letters likelier.
    if (byte < 256 - (256 % alphabet.length)) code += alphabet[byte % alphabet.length] ?? ''
  }
  return code
}

export const hashOfCode = (code: string): Promise<string> => sha256Hex(`link-code:${code.trim().toUpperCase()}`)

/** A new code in place of the earlier ones of this person. */
export const makeCode = async (
  { PEOPLE }: Env,
  { userId, platform, nowMs }: { userId: string; platform: ChatPlatform; nowMs: number },
): Promise<{ code: string; expiresAtMs: number }> => {
  const code = randomCode()
  const expiresAtMs = nowMs + codeLifeMs
  await PEOPLE.batch([
    PEOPLE.prepare('DELETE FROM link_codes WHERE user_id = ? AND platform = ?').bind(userId, platform),
    PEOPLE.prepare('INSERT INTO link_codes (hash, user_id, platform, expires_at_ms) VALUES (?, ?, ?, ?)').bind(
      await hashOfCode(code),
      userId,
      platform,
      expiresAtMs,
    ),
  ])
  return { code, expiresAtMs }
}
