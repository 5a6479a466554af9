import { z } from 'zod'

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

/** `toJSON()` of what a browser created, as WebAuthn names its fields. */
export const createdPasskey = z.object({
  ...credential,
  response: z.looseObject({ clientDataJSON: base64Url, attestationObject: base64Url }),
})

/** `toJSON()` of what a browser got from the person. */
export const shownPasskey = z.object({
  ...credential,
  response: z.looseObject({ clientDataJSON: base64Url, authenticatorData: base64Url, signature: base64Url }),
})

export const passkeyOptions = z
  .looseObject({ challenge: z.string() })
  .describe('For `navigator.credentials.create` or `.get`, as WebAuthn names its fields.')

export const storedPasskey = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    deviceType: z.string().describe('`singleDevice` or `multiDevice`.'),
    backedUp: z.boolean(),
    createdAt: z.string().nullable().describe('ISO instant.'),
  })
  .meta({ id: 'Passkey' })
