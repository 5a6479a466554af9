const ownHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether an address to return to leads to a program on the person's own machine: plain HTTP to itself, or a scheme that
 * an installed program opens. Programs that do not say what they are, are taken for what their addresses say.
 */
export const isForThisMachine = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:') return false
  return protocol !== 'http:' || ownHosts.has(hostname)
}

/** Where an address leads, for people to read: its host, or the scheme that opens an installed program. */
export const hostOf = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { host, protocol } = new URL(address)
  return host === '' ? protocol.slice(0, -1) : host
}
