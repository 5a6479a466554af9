import { GrammyError } from 'grammy'
import type { SendOutcome } from '../../chat/outgoing.ts'

const second = 1000

const refusal = ({ error_code, description }: GrammyError): SendOutcome => {
  const reason = `telegram_${error_code}`
  if (error_code === 401 || error_code === 404) return { is: 'stopped', reason }
  if (error_code === 403) return { is: 'refused', reason, closes: true }
  if (/message is not modified/i.test(description)) return { is: 'sent', messageId: '' }
  if (/chat not found|user is deactivated|group chat was upgraded/i.test(description))
    return { is: 'refused', reason, closes: true }
  if (
    error_code === 413 ||
    /too (big|large)|wrong file|not enough rights to send|PHOTO_INVALID|IMAGE_PROCESS_FAILED/i.test(description)
  )
    return { is: 'plainer', reason }
  // An address of this machine alone, say: then it goes as words.
  if (/button|http url/i.test(description)) return { is: 'plainer', reason }
  return { is: 'refused', reason, closes: false }
}

/** What a failed call means. Telegram's own answer is certain; anything else on the way is not. */
export const outcomeOfTelegram = (error: unknown): SendOutcome => {
  if (!(error instanceof GrammyError)) return { is: 'unknown', reason: 'telegram_network' }
  const { error_code, parameters } = error
  if (error_code === 429) {
    const afterMs = (parameters.retry_after ?? 1) * second
    return { is: 'later', afterMs, scope: 'chat', reason: 'telegram_429' }
  }
  if (error_code >= 500) return { is: 'later', afterMs: null, scope: 'chat', reason: `telegram_${error_code}` }
  return refusal(error)
}
