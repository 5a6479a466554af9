import { forgetKeptOf } from '../charts/kept-of-charts.ts'
import { isOfAccount } from '../charts/people.ts'
import { forgetDrafts } from '../parts/draft.ts'
import { forgetUtterance } from '../conversation/kept-utterance.ts'
import { forgetAllKeptAudio } from '../offline/kept-audio.ts'
import { forgetPositions } from '../player/kept-positions.ts'
import { forgetPlays } from '../player/play-queue.ts'
import { forgetAnyMaking } from '../making/kept-making.ts'
import { forgetConversations } from '../conversation/kept-conversations.ts'
import { forgetAnyFilm } from '../studio/kept-film.ts'
import { keptExport } from './kept-id.ts'
import { forgetOwn } from './own-copies.ts'

/** Removes from this browser what only a signed-in person could read. What a guest keeps here stays. */
export const forgetAccount = async (): Promise<void> => {
  await forgetKeptOf(isOfAccount)
  await forgetOwn()
  keptExport.forget()
  forgetPositions()
  forgetConversations()
  forgetUtterance()
  forgetDrafts()
  forgetAnyMaking()
  forgetAnyFilm()
  await forgetAllKeptAudio()
  await forgetPlays()
  // Cache Storage is missing over plain HTTP, and then nothing was kept.
  if ('caches' in globalThis) await caches.delete('orrery-reads')
}
