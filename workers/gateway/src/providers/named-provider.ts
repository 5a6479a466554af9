import { type ProviderName, providerNames } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { configuredProviders } from './provider-settings.ts'

/** The provider that the address names. Throws `NOT_FOUND` for one that is not set up here. */
export const namedProvider = (c: Context<App>): ProviderName => {
  const name = c.req.param('provider')
  const known = providerNames.find((each) => each === name)
  if (known !== undefined && configuredProviders(c.env)[known]) return known
  throw new AppError('NOT_FOUND', 'Nobody signs in here by this provider.')
}
