import { AppError } from '@orrery/contracts/errors'
import { issuerOf } from '../tokens/issuer.ts'

/** Where RFC 9728 has clients look for what they need to be let in; the path of a resource of its own comes after it. */
export const resourceMetadataPath = '/.well-known/oauth-protected-resource'

/** What assistants are given as our address. */
export const mcpPath = '/mcp'

/** Where the metadata of the resource lie that was asked for. */
export const resourceMetadataOf = (env: { PUBLIC_URL: string }, askedPath: string): string =>
  `${issuerOf(env)}${resourceMetadataPath}${askedPath === mcpPath ? mcpPath : ''}`

/**
 * Takes the resource indicators of RFC 8707 out of a request. A token of ours opens this installation and nothing else, so
 * there is nothing to bind it to; a client that means another one is told. Throws `INVALID_INPUT`.
 */
export const takeResourcesOut = (fields: URLSearchParams, env: { PUBLIC_URL: string }): void => {
  const ours = issuerOf(env)
  const foreign = fields.getAll('resource').some((named) => named !== ours && !named.startsWith(`${ours}/`))
  if (foreign) throw new AppError('INVALID_INPUT', 'The resource is not one of this installation.')
  fields.delete('resource')
}
