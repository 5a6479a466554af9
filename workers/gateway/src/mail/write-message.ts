import type { OutgoingMail } from './mail-provider.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** An instant as RFC 5322 §3.3 writes it, in UTC. */
const dateHeader = (instantMs: number): string => {
  const at = new Date(instantMs)
  const day = `${weekdays[at.getUTCDay()]}, ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(twoDigits).join(':')
  return `${day} ${time} +0000`
}

const asciiOnly = (text: string): string => text.replaceAll(/[^\x20-\x7e\n]/g, '?')
/** A line break in a header would begin another header. */
const oneLine = (text: string): string => asciiOnly(text).replaceAll('\n', ' ')

/** The mail as a message of RFC 5322: 7-bit plain text, so that its link stands in it as it is. */
export const writeMessage = ({ id, from, to, subject, text, queuedAtMs }: OutgoingMail): string =>
  [
    `Date: ${dateHeader(queuedAtMs)}`,
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${oneLine(subject)}`,
    `Message-ID: <${id}@orrery>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    'Content-Transfer-Encoding: 7bit',
    '',
    ...asciiOnly(text).split('\n'),
    '',
  ].join('\r\n')
