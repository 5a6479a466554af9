import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BirthDraft, draftOf, emptyDraft } from '../birth/birth-draft.ts'
import { BirthForm } from '../birth/birth-form.tsx'
import { storedCharts } from '../charts/chart-store.ts'
import { birthFromFragment } from '../charts/share-link.ts'

type Start = { draft: BirthDraft; note: 'fromLink' | 'badLink' | null }

/** Where the form begins: from a shared link, from a chart to change, or empty. */
const startOf = (fragment: string, from: string | undefined): Start => {
  const shared = birthFromFragment(fragment)
  if (shared === 'unreadable') return { draft: emptyDraft, note: 'badLink' }
  if (shared) return { draft: draftOf(shared), note: 'fromLink' }
  const chart = storedCharts().find(({ id }) => id === from)
  return { draft: chart ? draftOf(chart.birth) : emptyDraft, note: null }
}

/** The form on its own page. A link with birth data fills it in and calculates nothing until the person says so. */
export const NewChart = () => {
  const { t } = useTranslation('birth')
  const { t: charts } = useTranslation('charts')
  const { from } = useSearch({ from: '/charts/new' })
  const [start] = useState(() => startOf(location.hash, from))
  useEffect(() => {
    // Read once, then out of the address bar and the history.
    if (location.hash.includes('birth=')) history.replaceState(history.state, '', location.pathname)
  }, [])
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-12">
      <title>{`${charts('newTitle')} · Orrery`}</title>
      <h1 className="text-4xl">{charts('newTitle')}</h1>
      {start.note && (
        <output
          className={`mt-4 block rounded-lg border px-4 py-3 text-[0.9375rem] ${start.note === 'badLink' ? 'border-bad text-bad' : 'border-calm text-calm'}`}
        >
          {t(start.note)}
        </output>
      )}
      <div className="card mt-6 p-5 sm:p-7">
        <BirthForm start={start.draft} />
      </div>
    </div>
  )
}
