import { z } from 'zod'

export const appDescription = z
  .object({
    clientId: z.string(),
    name: z.string().describe('As the program calls itself; nobody vouches for it.'),
    uri: z.string().nullable(),
    returnsTo: z.array(z.string()).readonly().describe('Hosts to which the browser goes afterwards.'),
  })
  .meta({ id: 'AppDescription' })
/** A program of somebody else as it named itself. */
export type AppDescription = z.infer<typeof appDescription>

const allowedApp = z.object({
  clientId: z.string(),
  name: z.string(),
  scopes: z.array(z.string()).readonly(),
  allowedAt: z.string(),
})
/** A program that a person let in. */
export type AllowedApp = z.infer<typeof allowedApp>

export const allowedAppList = z.object({ items: z.array(allowedApp).readonly() }).meta({ id: 'AllowedApps' })

export const appConsentRequest = z.object({
  accept: z.boolean(),
  oauth_query: z.string().max(8000).describe('The query of the page that asks, as it came.'),
  scope: z.string().max(4000).optional().describe('Fewer scopes than were asked for, separated by spaces.'),
})
export type AppConsentRequest = z.input<typeof appConsentRequest>

export const appConsentAnswer = z.object({ redirect_uri: z.string() }).meta({ id: 'ConsentAnswer' })
/** Where the browser goes, allowed or not. */
export type AppConsentAnswer = z.infer<typeof appConsentAnswer>
