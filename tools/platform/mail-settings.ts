import { StartRefused } from './start-refused.ts'

/** Who may carry mail, and whether they know us by a key. */
const needsKey: Readonly<Record<string, boolean>> = { capture: false, resend: true }

/**
 * Refuses a start whose mail would go nowhere: a provider that nobody knows, or one that is not told who we are. Outside
 * of development nobody reads captured mail by accident: whoever wants that says so.
 */
export const refuseWithoutMail = (settings: Readonly<Record<string, string>>): void => {
  const { ORRERY_ENV: environment, MAIL_PROVIDER: provider, MAIL_API_KEY: key } = settings
  if (provider === undefined) {
    if (environment === 'development') return
    throw new StartRefused(
      `MAIL_PROVIDER is not set, and ${environment} confirms addresses by mail. Name a provider, or set it to "capture" on purpose.`,
    )
  }
  if (!Object.hasOwn(needsKey, provider))
    throw new StartRefused(`MAIL_PROVIDER is "${provider}". Set it to one of ${Object.keys(needsKey).join(', ')}.`)
  if (needsKey[provider] && key === undefined)
    throw new StartRefused(`MAIL_PROVIDER is "${provider}", which asks for a key. Set MAIL_API_KEY.`)
}
