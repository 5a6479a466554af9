import type { PasskeyOptions, PasskeySignInRequest, RegisterPasskeyRequest } from '@orrery/contracts/passkeys'

/** Whether this browser has passkeys, and speaks of them in JSON as the platform does. */
export const hasPasskeys = (): boolean =>
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** Whether the browser can offer passkeys where an address is filled in. */
export const fillsInPasskeys = async (): Promise<boolean> =>
  hasPasskeys() && PublicKeyCredential.isConditionalMediationAvailable()

/** Null when the person closed the browser's question, or the request was aborted. */
const unlessDeclined = async (asked: Promise<Credential | null>): Promise<PublicKeyCredential | null> => {
  try {
    const credential = await asked
    return credential instanceof PublicKeyCredential ? credential : null
  } catch (error) {
    if (error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)) return null
    throw error
  }
}

/**
 * Has the browser ask for a passkey. `conditional`: it only offers them beside the field of an address, for as long as
 * the signal lets it. Null when none was shown.
 */
export const showPasskey = async (
  options: PasskeyOptions,
  { mediation, signal }: { mediation: 'conditional' | 'optional'; signal: AbortSignal },
): Promise<PasskeySignInRequest['response'] | null> => {
  // Safe because the platform made them for this call; the browser checks each field.
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  // Safe because `toJSON` writes what WebAuthn names, of the kind that was asked for.
  const credential = await unlessDeclined(navigator.credentials.get({ publicKey, mediation, signal }))
  return credential && (credential.toJSON() as unknown as PasskeySignInRequest['response'])
}

/** Has the browser make a passkey. Null when the person changed their mind. */
export const makePasskey = async (options: PasskeyOptions): Promise<RegisterPasskeyRequest['response'] | null> => {
  // Safe for the same reason.
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = await unlessDeclined(navigator.credentials.create({ publicKey }))
  return credential && (credential.toJSON() as unknown as RegisterPasskeyRequest['response'])
}
