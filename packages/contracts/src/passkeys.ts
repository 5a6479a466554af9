import { z } from 'zod'
import { modeField, nameField } from './account-fields.ts'
import type { SignInMode } from './accounts.ts'

const base64Url = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9_-]*$/, 'This is not base64url.')

const credential = {
  id: base64Url.min(1),
  rawId: base64Url.min(1),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
}

/** What `toJSON()` of a credential gives, in as much as the door reads it; a browser's own types fit. */
type CredentialJson<Response> = {
  id: string
  rawId: string
  type: string
  clientExtensionResults?: object
  response: Response
}

/** `toJSON()` of what a browser created, as WebAuthn names its fields. */
const createdPasskey = z.object({
  ...credential,
  response: z.looseObject({ clientDataJSON: base64Url, attestationObject: base64Url }),
})

/** `toJSON()` of what a browser got from the person. */
const shownPasskey = z.object({
  ...credential,
  response: z.looseObject({ clientDataJSON: base64Url, authenticatorData: base64Url, signature: base64Url }),
})

export const passkeyOptionsRequest = z.object({
  purpose: z.enum(['register', 'sign_in']).default('sign_in'),
  name: nameField.optional().describe('For a passkey to register.'),
})
export type PasskeyPurpose = z.output<typeof passkeyOptionsRequest>['purpose']

export const passkeyOptions = z
  .looseObject({ challenge: z.string() })
  .describe('For `navigator.credentials.create` or `.get`, as WebAuthn names its fields.')
export type PasskeyOptions = z.infer<typeof passkeyOptions>

export const registerPasskeyRequest = z.object({ response: createdPasskey, name: nameField.optional() })
export type RegisterPasskeyRequest = {
  response: CredentialJson<{ clientDataJSON: string; attestationObject: string }>
  name?: string | undefined
}

export const passkeySignInRequest = z.object({ response: shownPasskey, mode: modeField })
export type PasskeySignInRequest = {
  response: CredentialJson<{ clientDataJSON: string; authenticatorData: string; signature: string }>
  mode?: SignInMode
}

export const removePasskeyRequest = z.object({ id: z.string().min(1).max(100) })

export const passkey = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    deviceType: z.string().describe('`singleDevice` or `multiDevice`.'),
    backedUp: z.boolean(),
    createdAt: z.string().nullable().describe('ISO instant.'),
  })
  .meta({ id: 'Passkey' })
/** A passkey that was registered, without its key. */
export type Passkey = z.infer<typeof passkey>

export const passkeyList = z.object({ items: z.array(passkey).readonly() })
