/** Notifications as the Cloud API writes them, and as it signs them. */
export type WhatsAppPerson = { phone?: string; userId?: string; name?: string }

export const numberId = '5550001'

let counted = 0
export const newMessageId = (): string => `wamid.in${Date.now()}.${(counted += 1)}`

const now = () => String(Math.floor(Date.now() / 1000))

export const contactOf = ({ phone, userId, name = 'Ada' }: WhatsAppPerson) => ({
  profile: { name },
  ...(phone !== undefined && { wa_id: phone }),
  ...(userId !== undefined && { user_id: userId }),
})

export const messageOf = (person: WhatsAppPerson, content: Record<string, unknown>, id: string = newMessageId()) => ({
  ...(person.phone !== undefined && { from: person.phone }),
  ...(person.userId !== undefined && { from_user_id: person.userId }),
  id,
  timestamp: now(),
  ...content,
})

export const textOf = (person: WhatsAppPerson, body: string, id?: string) =>
  messageOf(person, { type: 'text', text: { body } }, id)

export const statusOf = (person: WhatsAppPerson, id: string, status: string, more: Record<string, unknown> = {}) => ({
  id,
  status,
  timestamp: now(),
  ...(person.phone !== undefined && { recipient_id: person.phone }),
  ...(person.userId !== undefined && { recipient_user_id: person.userId }),
  ...more,
})

type Value = { contacts?: unknown[]; messages?: unknown[]; statuses?: unknown[] }

export const notificationOf = (...values: readonly Value[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: 'account-of-a-test',
      changes: values.map((value) => ({
        field: 'messages',
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: '15550001', phone_number_id: numberId },
          ...value,
        },
      })),
    },
  ],
})

/** Several messages of one person in one notification. */
export const spokenBy = (person: WhatsAppPerson, ...messages: readonly unknown[]) =>
  notificationOf({ contacts: [contactOf(person)], messages: [...messages] })

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The header `X-Hub-Signature-256` over this body. */
export const signatureOf = async (body: string, secret: string): Promise<string> => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign'])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(body)))
  return `sha256=${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
