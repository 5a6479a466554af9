/** Admits Observable Plot's own style element beside our files; nothing else is inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const everywhere: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'microphone=(self), camera=(), geolocation=()'],
]

const transportSecurity = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const

/** Headers of every answer. Only production promises HTTPS for two years: elsewhere it would lock localhost out. */
export const securityHeaders = (environment: string): readonly (readonly [string, string])[] =>
  environment === 'production' ? [...everywhere, transportSecurity] : everywhere
