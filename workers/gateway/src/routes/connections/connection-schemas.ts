import { chatPlatform } from '@orrery/contracts/channels-api'
import type { ErrorCode } from '@orrery/contracts/errors'
import { z } from 'zod'

export const connections = z.object({
  connections: z.array(
    z.object({
      platform: chatPlatform,
      isOn: z.boolean(),
      address: z.string().nullable(),
      linked: z.array(z.object({ id: z.string(), displayName: z.string().nullable(), linkedAt: z.string() })),
    }),
  ),
})

export const linkCode = z.object({ code: z.string(), expiresAt: z.string(), link: z.string().nullable() })

export const platformParameter = z.object({ platform: chatPlatform })

/** Every way in which a person's connections can be refused. */
export const connectionErrors = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'CHANNELS_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]
