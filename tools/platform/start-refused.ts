/** The platform cannot start, and the message is the one line that says why and what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
