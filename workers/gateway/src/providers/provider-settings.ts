import { type ProviderName, providerNames } from '@orrery/contracts/accounts'
import { issuerOf } from '../tokens/issuer.ts'

type Settings = { PUBLIC_URL: string } & {
  [Name in Uppercase<ProviderName> as `${Name}_CLIENT_ID` | `${Name}_CLIENT_SECRET`]?: string
}

type Provider = { clientId: string; clientSecret: string; redirectURI: string }

const settingsOf = (env: Settings, name: ProviderName): Provider | null => {
  // Safe because upper case turns exactly these names into those.
  const upper = name.toUpperCase() as Uppercase<ProviderName>
  const clientId = env[`${upper}_CLIENT_ID`]
  const clientSecret = env[`${upper}_CLIENT_SECRET`]
  if (!clientId || !clientSecret) return null
  return { clientId, clientSecret, redirectURI: `${issuerOf(env)}/auth/callback/${name}` }
}

/** The providers that are set up here, with what the library needs of each. */
export const configuredProviders = (env: Settings): Partial<Record<ProviderName, Provider>> =>
  Object.fromEntries(
    providerNames.flatMap((name) => {
      const settings = settingsOf(env, name)
      return settings === null ? [] : [[name, settings]]
    }),
  )
