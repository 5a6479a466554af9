/** Bindings and settings of wrangler.jsonc. */
export type Env = Cloudflare.Env
