import type { LibraryItem } from '@orrery/contracts/practice-api'
import { queryClient } from '../api.ts'
import { itemQuery } from '../library/use-library.ts'
import { keptAudioAddress } from '../offline/kept-audio.ts'
import type { Track } from './track.ts'

/** `kal` of `flite:kal`. */
export const voiceName = (voice: string): string => voice.split(':').at(-1) ?? voice

/** A link that still holds. Throws a `DOMException` while whoever keeps the sound is down: there is none to be had then. */
export const soundLink = async (itemId: string): Promise<string> => {
  const { audioUrl } = (await queryClient.fetchQuery(itemQuery(itemId))).answer
  if (audioUrl === '') throw new DOMException('There is no link to the sound at the moment.', 'NotFoundError')
  return audioUrl
}

/** An item of the library to be heard: from this device where it is kept, else by a link that still holds. */
export const itemTrack = (item: LibraryItem): Track => ({
  id: item.id,
  version: item.version,
  title: item.title,
  artist: voiceName(item.audio.voice),
  durationSeconds: item.audio.durationSeconds,
  screen: `/play/${item.id}`,
  isOwn: true,
  address: async () => (await keptAudioAddress(item.id, item.version)) ?? soundLink(item.id),
})
