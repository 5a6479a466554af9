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
