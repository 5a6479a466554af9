import { useNavigate, useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepDraw, nobody } from '../draws/kept-draws.ts'
import { drawnFromFragment, isSubject, type Subject, subjects } from '../draws/replay-link.ts'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { NotFound } from './not-found.tsx'

type Desk = ComponentType<{ owner: string }>

const desks = {
  tarot: lazy(async () => ({ default: (await import('../tarot/desk.tsx')).Desk })),
  iching: lazy(async () => ({ default: (await import('../iching/desk.tsx')).Desk })),
  geometry: lazy(async () => ({ default: (await import('../sacred-geometry/desk.tsx')).Desk })),
  sigil: lazy(async () => ({ default: (await import('../sigil-forge/desk.tsx')).Desk })),
} as const satisfies Record<Subject, Desk>

/** A link with a draw keeps it here and shows it; read once, then out of the address bar and the history. */
const useDrawFromLink = (subject: Subject | null) => {
  const navigate = useNavigate()
  const [linked] = useState(() => drawnFromFragment(location.hash))
  useEffect(() => {
    if (linked === null || subject === null) return
    const search =
      linked === 'unreadable'
        ? {}
        : { draw: keepDraw({ owner: nobody, engine: subjects[subject], question: '', ...linked }).id }
    void navigate({ to: '/draw/$subject', params: { subject }, search, replace: true })
  }, [linked, subject, navigate])
  return linked
}

/** A draw without a chart: nobody's in particular, kept in this browser. */
export const Draw = () => {
  const { t } = useTranslation('engines')
  const { t: draws } = useTranslation('draws')
  const { subject } = useParams({ from: '/draw/$subject' })
  const known = isSubject(subject) ? subject : null
  const linked = useDrawFromLink(known)
  if (known === null) return <NotFound />
  const Desk = desks[known]
  const name = t(subjects[known])
  return (
    <div className="pt-8">
      <title>{`${name} · Orrery`}</title>
      <h1 className="mb-6 text-3xl sm:text-4xl">{name}</h1>
      {linked !== null && (
        <output
          className={`mb-5 block rounded-lg border px-4 py-3 text-[0.9375rem] ${linked === 'unreadable' ? 'border-bad text-bad' : 'border-calm text-calm'}`}
        >
          {draws(linked === 'unreadable' ? 'replayBad' : 'replayed')}
        </output>
      )}
      <Suspense fallback={<ScreenLoading />}>
        <Desk owner={nobody} />
      </Suspense>
    </div>
  )
}
