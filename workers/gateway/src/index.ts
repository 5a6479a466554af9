import { createGateway } from './gateway.ts'

const gateway = createGateway()

export default gateway

/**
 * The same door for the server on one machine: Miniflare leads the default entrypoint of a worker with assets through
 * two workers of its own before it reaches us, a named one comes straight here.
 */
export { gateway as Door }
export { PasswordHasher } from './accounts/password-hasher.ts'
