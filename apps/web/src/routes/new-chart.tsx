import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BirthDraft, draftOf, emptyDraft } from '../birth/birth-draft.ts'
import { BirthForm } from '../birth/birth-form.tsx'
import { draftOfProfile } from '../charts/birth-of-profile.ts'
import { browserCharts } from '../charts/browser-charts.ts'
import { isOfAccount, type KeptPerson, usePeople } from '../charts/people.ts'
import { birthFromFragment } from '../charts/share-link.ts'
import { people as texts } from '../i18n/en/people.ts'
import { addTexts } from '../i18n/language.ts'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

addTexts('people', texts)

type Start = { draft: BirthDraft; note: 'fromLink' | 'badLink' | null }

/** Where the form begins: from a shared link, from a chart of this browser, or empty. */
const startOf = (fragment: string, from: string | undefined): Start => {
  const shared = birthFromFragment(fragment)
  if (shared === 'unreadable') return { draft: emptyDraft, note: 'badLink' }
  if (shared) return { draft: draftOf(shared), note: 'fromLink' }
  const chart = browserCharts().find(({ id }) => id === from)
  return { draft: chart ? draftOf(chart.birth) : emptyDraft, note: null }
}

const Note = ({ text, isBad }: { text: string; isBad: boolean }) => (
  <output
    className={`mt-4 block rounded-lg border px-4 py-3 text-[0.9375rem] ${isBad ? 'border-bad text-bad' : 'border-calm text-calm'}`}
  >
    {text}
  </output>
)

/** The form on its own page. A link with birth data fills it in and calculates nothing until the person says so. */
const MakeChart = ({ from }: { from: string | undefined }) => {
  const { t } = useTranslation('birth')
  const { t: charts } = useTranslation('charts')
  const [start] = useState(() => startOf(location.hash, from))
  useEffect(() => {
    // Read once, then out of the address bar and the history.
    if (location.hash.includes('birth=')) history.replaceState(history.state, '', location.pathname)
  }, [])
  return (
    <>
      <title>{`${charts('newTitle')} · Orrery`}</title>
      <h1 className="text-4xl">{charts('newTitle')}</h1>
      {start.note && <Note text={t(start.note)} isBad={start.note === 'badLink'} />}
      <div className="card mt-6 p-5 sm:p-7">
        <BirthForm start={start.draft} />
      </div>
    </>
  )
}

/** What a program told in words cannot be filled in: it is said, so that it can be chosen. */
const ToldPlace = ({ person: { place, birth_location: point } }: { person: KeptPerson }) => {
  const { t } = useTranslation('charts')
  return place !== undefined && point === undefined && <Note text={t('toldPlace', { place })} isBad={false} />
}

/** The form of somebody in the account: what it saves takes the place of the birth before. */
const ChangeChart = ({ id }: { id: string }) => {
  const { t } = useTranslation('charts')
  const { t: people } = useTranslation('people')
  const { data, error, isLoading, refetch } = usePeople()
  const person = data?.people.find((someone) => someone.id === id)
  if (isLoading) return <ScreenLoading />
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!person) return <MakeChart from={undefined} />
  return (
    <>
      <title>{`${t('changeTitle')} · Orrery`}</title>
      <h1 className="text-4xl">{t('changeTitle')}</h1>
      <p className="mt-2 text-quiet">
        {t('changeText', { name: person.name })} {t('changeRelation', { relation: people(person.relation) })}
      </p>
      <ToldPlace person={person} />
      <div className="card mt-6 p-5 sm:p-7">
        <BirthForm start={draftOfProfile(person)} changes={id} />
      </div>
    </>
  )
}

/** A new chart, or another birth for somebody in the account. */
export const NewChart = () => {
  const { from } = useSearch({ from: '/charts/new' })
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-12">
      {from !== undefined && isOfAccount(from) ? <ChangeChart key={from} id={from} /> : <MakeChart from={from} />}
    </div>
  )
}
