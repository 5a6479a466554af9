import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from './app.ts'

const isNavigation = (request: Request): boolean =>
  request.headers.get('sec-fetch-mode') === 'navigate' || (request.headers.get('accept') ?? '').includes('text/html')

const isHtml = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false

const isPageItself = (path: string): boolean => path === '/' || path.endsWith('.html')

/** Built files carry their hash in the name and never change; the page and the service worker must be asked for anew. */
const cacheControlOf = (path: string, isPage: boolean): string => {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return isPage || path === '/sw.js' ? 'no-cache' : 'public, max-age=3600'
}

/**
 * A file of the web app, or its page for every screen a browser navigates to. What only looks like a file or was asked
 * for by a script gets 404 instead of a page it cannot read.
 */
export const serveWebApp = async (c: Context<App>): Promise<Response> => {
  const { path } = c.req
  const navigates = isNavigation(c.req.raw)
  const response = await c.env.ASSETS.fetch(c.req.raw)
  const fellBack = isHtml(response) && !isPageItself(path)
  if (response.status === 404 || (fellBack && (path.startsWith('/assets/') || !navigates))) {
    throw new AppError('NOT_FOUND', 'There is nothing at this address.')
  }
  const served = new Response(response.body, response)
  // An answer 304 names no content type: then the way of asking tells whether it is the page.
  const isPage = isHtml(response) || isPageItself(path) || (response.status === 304 && navigates)
  served.headers.set('Cache-Control', cacheControlOf(path, isPage))
  return served
}
