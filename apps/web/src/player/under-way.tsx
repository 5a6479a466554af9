import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useKeptMaking } from '../making/kept-making.ts'
import { useKeptFilm } from '../studio/kept-film.ts'
import { SoundingLine } from './sounding-line.tsx'
import { useSound } from './sound-store.ts'

// Nearly always there is nothing to show.
const MakingTray = lazy(async () => ({ default: (await import('../making/making-tray.tsx')).MakingTray }))

const FilmTray = lazy(async () => ({ default: (await import('../studio/film-tray.tsx')).FilmTray }))

const Row = ({ children }: { children: ReactNode }) => (
  <div className="border-t border-hairline">
    <div className="mx-auto max-w-6xl py-1 sm:px-2">{children}</div>
  </div>
)

/** What goes on while one looks elsewhere: something that is made, something that sounds. */
export const UnderWay = () => {
  const { pathname } = useLocation()
  const { track } = useSound()
  const creationId = useKeptMaking()
  const isMaking = creationId !== null && !pathname.startsWith('/practice/making/')
  const jobId = useKeptFilm()
  const isFilming = jobId !== null && !pathname.startsWith('/studio')
  const isSounding = track !== null && pathname !== track.screen
  if (!isMaking && !isFilming && !isSounding) return null
  return (
    <aside className="sticky bottom-13 z-20 bg-raised px-4 sm:bottom-0 print:hidden">
      {isMaking && (
        <Suspense>
          <Row>
            <MakingTray creationId={creationId} />
          </Row>
        </Suspense>
      )}
      {isFilming && (
        <Suspense>
          <Row>
            <FilmTray jobId={jobId} />
          </Row>
        </Suspense>
      )}
      {isSounding && (
        <Row>
          <SoundingLine track={track} />
        </Row>
      )}
    </aside>
  )
}
