import type { Context } from 'hono'
import type { App } from '../app.ts'
import { type LinkTexts, linkTextsFor } from './link-texts.ts'

const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: light-dark(#f7f5f0, #0d1220); color: light-dark(#1c2334, #e9e6dd);
  font: 1rem/1.55 ui-sans-serif, system-ui, sans-serif; }
main { width: 100%; max-width: 32rem; padding: 2rem; border-radius: 10px; text-align: center;
  background: light-dark(#ffffff, #161d30); border: 1px solid light-dark(#e0dcd1, #283148); }
main.wide { max-width: 60rem; padding: 1rem 1rem 1.5rem; }
h1 { margin: 0 0 0.75rem; font: 500 1.75rem/1.2 'Iowan Old Style', Georgia, serif; }
p { margin: 0 0 1.5rem; color: light-dark(#565e70, #a6adbd); text-wrap: balance; }
p:last-child, main.wide p { margin-bottom: 0; }
button { font: inherit; font-weight: 600; padding: 0.75rem 1.5rem; min-height: 44px; border: 0; border-radius: 10px; cursor: pointer;
  background: light-dark(#765610, #e5c987); color: light-dark(#ffffff, #161d30); }
button:focus-visible, video:focus-visible { outline: 2px solid light-dark(#2b55a0, #9dbcf2); outline-offset: 3px; }
video { display: block; width: 100%; aspect-ratio: 16 / 9; max-height: 80vh; margin: 0 0 1rem; border-radius: 6px; background: #000000; }
`

/** Tells the end once; what is deleted then cannot be wound back, so the player goes with it. */
const script = (token: string): string => `
const video = document.querySelector('video')
const told = document.querySelector('p')
video.addEventListener('ended', async () => {
  const answer = await fetch('/v/${token}/ended', { method: 'POST', keepalive: true }).catch(() => null)
  if (answer === null || !answer.ok) return
  told.textContent = told.dataset.seen
  video.remove()
})
`

const policyOf = (nonce: string, isPlayer: boolean): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(isPlayer ? [`script-src 'nonce-${nonce}'`, "media-src 'self'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const newNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))

type Parts = { texts: LinkTexts; token: string; nonce: string }
type Page = { heading: string; content: string; isPlayer?: true }

/** With the header alone a form of this page would name its origin `null`: within our own origin it says which one it is. */
const documentOf = (language: string, { heading, content, isPlayer }: Page, nonce: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${heading}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main${isPlayer ? ' class="wide"' : ''}>
${content}
</main>
</body>
</html>
`

/** `token` was looked up before: it is letters, digits, - and _ alone. */
const pages = {
  button: ({ texts, token }: Parts): Page => ({
    heading: texts.title,
    content: `<h1>${texts.title}</h1>
<p>${texts.once}</p>
<form method="post" action="/v/${token}/open"><button>${texts.play}</button></form>`,
  }),
  player: ({ texts, token, nonce }: Parts): Page => ({
    heading: texts.title,
    isPlayer: true,
    content: `<video src="/v/${token}/media" aria-label="${texts.title}" controls autoplay playsinline preload="auto"></video>
<p role="status" data-seen="${texts.seen}">${texts.watching}</p>
<script nonce="${nonce}">${script(token)}</script>`,
  }),
  gone: ({ texts }: Parts): Page => ({
    heading: texts.goneTitle,
    content: `<h1>${texts.goneTitle}</h1>\n<p>${texts.gone}</p>`,
  }),
  unknown: ({ texts }: Parts): Page => ({
    heading: texts.unknownTitle,
    content: `<h1>${texts.unknownTitle}</h1>\n<p>${texts.unknown}</p>`,
  }),
} as const

const statuses = { button: 200, player: 200, gone: 410, unknown: 404 } as const

/** A page of a link. It is kept and indexed by nobody, names no address of a file, and tells nobody where a click came from. */
export const linkPage = (c: Context<App>, kind: keyof typeof pages, token: string): Response => {
  const { language, texts } = linkTextsFor(c.req.header('accept-language'))
  const nonce = newNonce()
  const page = pages[kind]({ texts, token, nonce })
  c.set('ownHeaders', {
    'Content-Security-Policy': policyOf(nonce, kind === 'player'),
    'Referrer-Policy': 'no-referrer',
  })
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept-Language')
  return c.html(documentOf(language, page, nonce), statuses[kind])
}
