/** What a browser said of itself, as far as a person would recognise it. */
export type Device = { browser: string | null; system: string | null }

type Sign = readonly [name: string, sign: RegExp]

/** In this order: browsers quote each other's names to be served alike. */
const browsers: readonly Sign[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bVersion\/\S+.*\bSafari\//],
]

/** In this order: an iPhone says “like Mac OS X”, Android says “Linux”. */
const systems: readonly Sign[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
]

const named = (signs: readonly Sign[], text: string): string | null =>
  signs.find(([, sign]) => sign.test(text))?.[0] ?? null

/** Reads a `User-Agent`. Whoever is no browser calls itself by its first word, `orrery-cli/1.0`. */
export const deviceOf = (userAgent: string): Device => {
  const browser = named(browsers, userAgent)
  const system = named(systems, userAgent)
  if (browser !== null || system !== null) return { browser, system }
  const [program] = userAgent.trim().split(' ')
  return { browser: program || null, system: null }
}
