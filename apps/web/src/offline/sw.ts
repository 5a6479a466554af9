/// <reference lib="webworker" />
import { belongsToApi } from '@orrery/contracts/api-paths'
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { rangeResponse } from './byte-range.ts'
import { findKeptAudio, isKeptAudioPath } from './kept-audio.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

const readsCache = 'orrery-reads'

/** What is one person's own is kept by the app itself, under their name, so that signing out takes it away. */
const isForAll = (response: Response): boolean => !/no-store|private/.test(response.headers.get('cache-control') ?? '')

/** Answers a GET of the API from the network, and with the last copy when the network fails. */
const networkFirst = async ({ request }: { request: Request }): Promise<Response> => {
  const cache = await caches.open(readsCache)
  try {
    const response = await fetch(request)
    if (response.ok && isForAll(response)) await cache.put(request, response.clone())
    return response
  } catch {
    // `Vary: Origin` would make the stored copy miss.
    return (await cache.match(request, { ignoreVary: true })) ?? Response.error()
  }
}

/** A kept file by the stretch that was asked for. */
const keptSound = async ({ request, url }: { request: Request; url: URL }): Promise<Response> => {
  const kept = await findKeptAudio(url.pathname)
  return kept === undefined
    ? new Response(null, { status: 404 })
    : rangeResponse(await kept.blob(), request.headers.get('range'))
}

/** Sound comes in stretches, and a stretch is not a copy: it goes to the network as it is asked for. */
const isSound = (request: Request): boolean => request.destination === 'audio' || request.headers.has('range')

const precache = new PrecacheController()
// Module scripts are asked for with an Origin header, the copies were fetched without: see `Vary` above.
precache.strategy.matchOptions = { ignoreVary: true }
precache.precache(self.__WB_MANIFEST)
self.addEventListener('install', (install) => void precache.install(install))
self.addEventListener('activate', (activate) => void precache.activate(activate))
cleanupOutdatedCaches()

registerRoute(new PrecacheRoute(precache, { cleanURLs: false }))
registerRoute(({ url, sameOrigin }) => sameOrigin && isKeptAudioPath(url.pathname), keptSound)
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/api/v1/') && !isSound(request),
  networkFirst,
)
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === '/openapi.json', networkFirst)
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !belongsToApi(url.pathname),
  precache.createHandlerBoundToURL('/index.html'),
)
setCatchHandler(async () => Response.error())

self.addEventListener('message', (message) => {
  if ((message.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
