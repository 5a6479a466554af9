import { providerList } from '@orrery/contracts/accounts'
import { needsVerifiedAddress } from '../../accounts/auth.ts'
import type { Route } from '../../app.ts'
import { configuredProviders } from '../../providers/provider-settings.ts'

export const listProviders: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/auth/providers',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'listProviders',
    tag: 'Account',
    summary: 'Who else can sign one in here',
    answers: { 200: { description: 'Those that this installation has set up.', schema: providerList } },
    errors: ['RATE_LIMITED'],
  },
  answer(c) {
    return c.json({
      providers: Object.keys(configuredProviders(c.env)),
      confirmsAddresses: needsVerifiedAddress(c.env),
    })
  },
}
