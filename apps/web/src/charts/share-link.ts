import { fromBase64Url, toBase64Url } from '../parts/base64-url.ts'
import { birthRecord, type BirthRecord } from '../birth/birth-record.ts'

const parameter = 'birth='

/**
 * A link to this installation. Birth data stands after the `#`, which browsers never send to a server, and only when
 * it was asked for.
 */
export const shareLink = (origin: string, birth: BirthRecord | null): string =>
  birth === null ? `${origin}/` : `${origin}/charts/new#${parameter}${toBase64Url(JSON.stringify(birth))}`

/** The birth a link carries: null when it carries none, `unreadable` when what it carries is not a birth. */
export const birthFromFragment = (fragment: string): BirthRecord | 'unreadable' | null => {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(parameter)) return null
  try {
    const parsed = birthRecord.safeParse(JSON.parse(fromBase64Url(text.slice(parameter.length))))
    return parsed.success ? parsed.data : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
