/** Sound that a person keeps on this device, under an address of ours: signed addresses change. */
const audioCacheName = 'orrery-audio'
const folder = '/offline/audio/'

const keptAudioPath = (itemId: string, version: number): string => `${folder}${itemId}/${version}`

export const isKeptAudioPath = (path: string): boolean => path.startsWith(folder)

/** Cache Storage is missing over plain HTTP; nothing can be kept then. */
export const canKeepAudio = (): boolean => 'caches' in globalThis

const opened = async (): Promise<Cache | null> => (canKeepAudio() ? caches.open(audioCacheName) : null)

export const findKeptAudio = async (path: string): Promise<Response | undefined> =>
  (await opened())?.match(path, { ignoreVary: true })

type KeptAudio = { itemId: string; version: number }

/** Everything that is kept here. */
export const keptAudio = async (): Promise<readonly KeptAudio[]> => {
  const requests = (await (await opened())?.keys()) ?? []
  return requests.map(({ url }) => {
    const [itemId = '', version = '0'] = new URL(url).pathname.slice(folder.length).split('/')
    return { itemId, version: Number(version) }
  })
}

export const forgetKeptAudio = async (itemId: string, but?: number): Promise<void> => {
  const cache = await opened()
  if (cache === null) return
  const old = (await keptAudio()).filter((kept) => kept.itemId === itemId && kept.version !== but)
  await Promise.all(old.map(({ version }) => cache.delete(keptAudioPath(itemId, version))))
}

export const forgetAllKeptAudio = async (): Promise<void> => {
  if (canKeepAudio()) await caches.delete(audioCacheName)
}

const inPieces = async (response: Response, onFraction: (fraction: number) => void): Promise<Blob> => {
  const size = Number(response.headers.get('content-length') ?? 0)
  const pieces: BlobPart[] = []
  let received = 0
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value)
    received += piece.value.byteLength
    if (size > 0) onFraction(Math.min(1, received / size))
  }
  return new Blob(pieces, { type: 'audio/mpeg' })
}

/** Keeps the whole file and asks the browser not to clear it away. Rejects when it does not come whole. */
export const keepAudio = async (
  { itemId, version }: KeptAudio,
  audioUrl: string,
  onFraction: (fraction: number) => void,
): Promise<void> => {
  const response = await fetch(audioUrl)
  if (response.status !== 200) throw new Error(`The file answered ${response.status}.`)
  const file = await inPieces(response, onFraction)
  const headers = { 'content-type': 'audio/mpeg', 'content-length': String(file.size) }
  await (await opened())?.put(keptAudioPath(itemId, version), new Response(file, { headers }))
  await forgetKeptAudio(itemId, version)
  // Firefox asks the person; elsewhere the browser decides by itself. Without it the copy is kept all the same.
  await navigator.storage.persist().catch(() => false)
}

/**
 * Where a kept file sounds from. A page that no service worker serves yet, as on the very first visit, plays it from
 * memory. Null: it is not kept.
 */
export const keptAudioAddress = async (itemId: string, version: number): Promise<string | null> => {
  const path = keptAudioPath(itemId, version)
  const found = await findKeptAudio(path)
  if (found === undefined) return null
  return navigator.serviceWorker?.controller ? path : URL.createObjectURL(await found.blob())
}

/** How much room the whole app takes on this device, in bytes; null where the browser does not tell. */
export const usedBytes = async (): Promise<number | null> => {
  if (!('storage' in navigator)) return null
  return (await navigator.storage.estimate()).usage ?? null
}
