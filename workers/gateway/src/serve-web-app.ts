import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from './app.ts'

const isNavigation = (request: Request): boolean =>
  request.headers.get('sec-fetch-mode') === 'navigate' || (request.headers.get('accept') ?? '').includes('text/html')

const looksLikeFile = (path: string): boolean => /\.[^/]*$/.test(path)

/**
 * Whether the page is an answer to what was asked for. A browser says what it is doing: a page's own request (not a
 * navigation) could not read HTML. Other clients, which say nothing, get the screen at any address that names no file.
 */
const wantsScreen = (request: Request, path: string): boolean => {
  if (isNavigation(request)) return true
  if (request.headers.has('sec-fetch-mode') || looksLikeFile(path)) return false
  const accepted = request.headers.get('accept') ?? '*/*'
  return accepted.includes('*/*') && !accepted.includes('json')
}

const isHtml = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false

const isPageItself = (path: string): boolean => path === '/' || path.endsWith('.html')

/** Built files carry their hash in the name and never change; the page and the service worker must be asked for anew. */
const cacheControlOf = (path: string, isPage: boolean): string => {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return isPage || path === '/sw.js' ? 'no-cache' : 'public, max-age=3600'
}

/**
 * A file of the web app, or its page for every screen. What only looks like a file or was asked for by a script of a
 * page gets 404 instead of HTML it cannot read.
 */
export const serveWebApp = async (c: Context<App>): Promise<Response> => {
  const { path } = c.req
  const asksScreen = wantsScreen(c.req.raw, path)
  const response = await c.env.ASSETS.fetch(c.req.raw)
  const fellBack = isHtml(response) && !isPageItself(path)
  if (response.status === 404 || (fellBack && (path.startsWith('/assets/') || !asksScreen))) {
    throw new AppError('NOT_FOUND', 'There is nothing at this address.')
  }
  const served = new Response(response.body, response)
  // An answer 304 names no content type: then the way of asking tells whether it is the page.
  const isPage = isHtml(response) || isPageItself(path) || (response.status === 304 && asksScreen)
  served.headers.set('Cache-Control', cacheControlOf(path, isPage))
  return served
}
