const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/
const mappedIpv4 = /^::ffff:((?:\d{1,3}\.){3}\d{1,3})$/i
const groupsOfNetwork = 4
const groupsOfAddress = 8

/** The eight groups of an IPv6 address without a zone; null for anything else. */
const ipv6Groups = (text: string): readonly string[] | null => {
  if (!URL.canParse(`http://[${text}]/`)) return null
  // The URL parser writes every form of an address in one way, with at most one `::`.
  const [before = '', after] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::')
  const head = before.split(':').filter(Boolean)
  if (after === undefined) return head
  const tail = after.split(':').filter(Boolean)
  return [...head, ...Array.from({ length: groupsOfAddress - head.length - tail.length }, () => '0'), ...tail]
}

/** An address as limits count it: IPv4 whole, IPv6 by its /64, which is what one household has. Null when it is none. */
export const countedAddress = (text: string): string | null => {
  const plain = mappedIpv4.exec(text)?.[1] ?? text
  if (ipv4.test(plain)) return plain
  const groups = ipv6Groups(plain)
  return groups === null ? null : `${groups.slice(0, groupsOfNetwork).join(':')}::/64`
}

type Settings = { TRUSTED_PROXY: string }

/** What the platform itself says about a connection; on one machine it says nothing. */
export const isFromCloudflare = (request: Request): boolean =>
  'cf' in request && request.cf !== undefined && request.cf !== null

/**
 * Whom a guest's requests are counted for. Cloudflare tells the peer's address; with `TRUSTED_PROXY=1` the last hop of
 * `X-Forwarded-For` does, the one that our own proxy added. Whatever else a client writes about itself is not believed:
 * then all guests are the one subject `local`.
 */
export const clientAddress = (request: Request, { TRUSTED_PROXY }: Settings): string => {
  const { headers } = request
  if (isFromCloudflare(request)) return countedAddress(headers.get('cf-connecting-ip') ?? '') ?? 'local'
  if (TRUSTED_PROXY !== '1') return 'local'
  // Several headers of the name come joined by commas.
  const lastHop = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return countedAddress(lastHop) ?? 'local'
}
