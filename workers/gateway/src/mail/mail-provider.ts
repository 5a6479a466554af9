import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { writeMessage } from './write-message.ts'

/** A mail with all that a provider needs of it. `id` is the same at every attempt. */
export type OutgoingMail = { id: string; from: string; to: string; subject: string; text: string; queuedAtMs: number }

/** Gives the mail to whoever carries it. Throws when they did not take it. */
export type SendMail = (env: Env, mail: OutgoingMail) => Promise<void>

const timeoutMs = 10_000

const refusedBy = (who: string, status: number): Error => new Error(`${who} answered ${status}.`)

/** Written to a file by the server on one machine, which alone has files. */
const capture: SendMail = async (env, mail) => {
  if (!env.MAIL_CAPTURE) throw new Error('Nothing captures mail here. Set MAIL_PROVIDER to one that sends.')
  const answer = await env.MAIL_CAPTURE.fetch(`http://mail/${mail.id}.eml`, { method: 'PUT', body: writeMessage(mail) })
  if (!answer.ok) throw refusedBy('The capture of mail', answer.status)
}

/** Resend's `POST /emails`, which others offer too. https://resend.com/docs/api-reference/emails/send-email */
const resend: SendMail = async (env, { id, from, to, subject, text }) => {
  const base = (env.MAIL_BASE_URL || 'https://api.resend.com').replace(/\/+$/, '')
  const answer = await fetch(`${base}/emails`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env.MAIL_API_KEY ?? ''}`,
      'content-type': 'application/json',
      'idempotency-key': id,
    },
    body: JSON.stringify({ from, to: [to], subject, text }),
    signal: AbortSignal.timeout(timeoutMs),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw refusedBy('The provider of mail', answer.status)
}

const providers: Readonly<Record<string, SendMail>> = { capture, resend }

/** The provider this installation names; captured to files where a development names none. */
export const mailProvider = ({ MAIL_PROVIDER, ORRERY_ENV }: Pick<Env, 'MAIL_PROVIDER' | 'ORRERY_ENV'>): SendMail => {
  const named = MAIL_PROVIDER || (ORRERY_ENV === 'development' ? 'capture' : '')
  const provider = Object.hasOwn(providers, named) ? providers[named] : undefined
  if (provider === undefined) {
    throw new AppError('UNAVAILABLE', `MAIL_PROVIDER names none of ${Object.keys(providers).join(', ')}.`)
  }
  return provider
}
