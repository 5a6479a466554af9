import { AppError } from '@orrery/contracts/errors'

/** A mail in words: plain ASCII, because it must pass every server and keep its link whole. */
export type Mail = { kind: MailKind; to: string; subject: string; text: string; usefulForMs: number }

/** Times after which the link in a mail no longer works. */
export const linkLifeMs = { verify: 24 * 3_600_000, reset: 30 * 60_000 } as const

const noticeLifeMs = 24 * 3_600_000

type Settings = { PUBLIC_URL: string }

const linkTo = ({ PUBLIC_URL }: Settings, path: string, token: string): string => {
  if (!URL.canParse(PUBLIC_URL)) throw new AppError('UNAVAILABLE', 'PUBLIC_URL is not set, so no mail can link to us.')
  return `${new URL(path, PUBLIC_URL).href}?token=${token}`
}

const signInAt = ({ PUBLIC_URL }: Settings): string => new URL('/sign-in', PUBLIC_URL).href

const closing = 'This mail was sent by Orrery because somebody gave your address. Nobody reads answers to it.'

const written = (...paragraphs: readonly string[]): string => [...paragraphs, closing].join('\n\n')

const kinds = {
  verify: (settings: Settings, token: string) => ({
    subject: 'Confirm your address',
    usefulForMs: linkLifeMs.verify,
    text: written(
      'An account at Orrery was opened with this address. To confirm that it is yours, open this within 24 hours:',
      linkTo(settings, '/auth/verify', token),
      'If that was not you, do nothing: without this step the account stays closed.',
    ),
  }),
  already_registered: (settings: Settings) => ({
    subject: 'You already have an account',
    usefulForMs: noticeLifeMs,
    text: written(
      'Somebody tried to open an account at Orrery with this address, which has one already. Nothing was changed.',
      `If that was you, sign in at ${signInAt(settings)}; there you can also choose a new password.`,
      'If it was not, nothing needs doing.',
    ),
  }),
  reset: (settings: Settings, token: string) => ({
    subject: 'Choose a new password',
    usefulForMs: linkLifeMs.reset,
    text: written(
      'A new password was asked for. To choose one, open this within 30 minutes; it works once:',
      linkTo(settings, '/reset-password', token),
      'All devices are then signed out. If you did not ask for this, do nothing: your password stays as it is.',
    ),
  }),
  password_changed: (settings: Settings) => ({
    subject: 'Your password was changed',
    usefulForMs: noticeLifeMs,
    text: written(
      'A new password was chosen for your account at Orrery just now. Every other device was signed out.',
      `If that was not you, ask for a new one at once at ${signInAt(settings)}.`,
    ),
  }),
  email_change_asked: (settings: Settings, token: string) => ({
    subject: 'Your account shall have another address',
    usefulForMs: linkLifeMs.verify,
    text: written(
      'Your account at Orrery shall have another address of mail, as was asked for just now. If that was you, open this within 24 hours, and the link in the mail to the other address too:',
      linkTo(settings, '/auth/verify', token),
      `If that was not you, do not open it, and choose a new password at ${signInAt(settings)}: that ends it. Until then this address stays the one of your account.`,
    ),
  }),
  email_change_confirm: (settings: Settings, token: string) => ({
    subject: 'Confirm your new address',
    usefulForMs: linkLifeMs.verify,
    text: written(
      'An account at Orrery shall have this address. If it is yours, open this within 24 hours, and the link in the mail to the address of before too:',
      linkTo(settings, '/auth/verify', token),
      'If that was not you, do nothing: nothing is changed.',
    ),
  }),
  email_taken: (settings: Settings) => ({
    subject: 'You already have an account',
    usefulForMs: noticeLifeMs,
    text: written(
      'Somebody asked for this address to be that of their account at Orrery, but it has one already. Nothing was changed.',
      `If that was you, sign in with it at ${signInAt(settings)}, or choose a third address for the other account.`,
      'If it was not, nothing needs doing.',
    ),
  }),
  deletion_asked: (settings: Settings) => ({
    subject: 'Your account will be deleted in seven days',
    usefulForMs: noticeLifeMs,
    text: written(
      'Your account at Orrery and everything in it will be deleted in seven days, as was asked for just now. All devices were signed out.',
      `To keep it, sign in before then at ${signInAt(settings)}: that alone stops the deletion.`,
      'If you did not ask for this, sign in and choose a new password as well.',
    ),
  }),
  session_ended: (settings: Settings) => ({
    subject: 'A device was signed out',
    usefulForMs: noticeLifeMs,
    text: written(
      'A sign-in key of one of your devices was used twice, which happens when somebody copied it. That device was signed out.',
      `Sign in again on it. If you suspect somebody, choose a new password at ${signInAt(settings)}: that signs out every device.`,
    ),
  }),
} as const satisfies Record<string, (settings: Settings, token: string) => Omit<Mail, 'kind' | 'to'>>

/** What we write to people about. Add a kind here and nowhere else. */
type MailKind = keyof typeof kinds

/** Writes a mail. `token` stands in its link; kinds without a link ignore it. */
export const composeMail = (settings: Settings, { kind, to, token = '' }: MailRequest): Mail => ({
  kind,
  to,
  ...kinds[kind](settings, token),
})

export type MailRequest = { kind: MailKind; to: string; token?: string }
