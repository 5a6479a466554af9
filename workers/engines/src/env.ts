/** Bindings, as `wrangler types` reads them from wrangler.jsonc. */
export type Env = Cloudflare.Env
