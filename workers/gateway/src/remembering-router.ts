import type { Result, Router } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'

const mostAddresses = 500
const longestAddress = 80

/**
 * Hono's router for any pattern, with a memory of what it found: most requests go to few addresses, and looking one up anew
 * costs as much as all headers of an answer. What it finds depends on method and path alone, once the routes are added.
 */
export const createRememberingRouter = <Handler>(): Router<Handler> => {
  const trie = new TrieRouter<Handler>()
  const found = new Map<string, Result<Handler>>()
  return {
    name: 'RememberingRouter',
    add(method, path, handler) {
      found.clear()
      trie.add(method, path, handler)
    },
    match(method, path) {
      const address = `${method} ${path}`
      const known = found.get(address)
      if (known !== undefined) return known
      const result = trie.match(method, path)
      if (found.size < mostAddresses && address.length <= longestAddress) found.set(address, result)
      return result
    },
  }
}
