import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { useSettled } from '../birth/use-settled.ts'
import { library as texts } from '../i18n/en/library.ts'
import { player } from '../i18n/en/player.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenInstant } from '../i18n/written.ts'
import { FolderList } from '../library/folder-list.tsx'
import { ItemCard } from '../library/item-card.tsx'
import { LibraryFields } from '../library/library-fields.tsx'
import { QuietCorner } from '../library/quiet-corner.tsx'
import { type LibraryView, useLibrary } from '../library/use-library.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { useAddressed } from '../parts/use-addressed.ts'
import { keptAudioQuery } from '../player/offline-switch.tsx'
import { sendPlays } from '../player/play-queue.ts'
import { PracticeDown } from '../practice/practice-down.tsx'
import { toContentType } from '../practice/practice-kinds.ts'
import type { librarySearch } from '../practice/practice-search.ts'

addTexts('library', texts)
addTexts('player', player)
addTexts('practiceWords', practiceWords)

const Box = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <div className="card mt-6 p-8 text-center">
    <h2 className="text-2xl">{title}</h2>
    <p className="mx-auto mt-2 mb-6 max-w-md text-quiet">{text}</p>
    {children}
  </div>
)

const Nothing = ({ isFiltered, onShowAll }: { isFiltered: boolean; onShowAll: () => void }) => {
  const { t } = useTranslation('library')
  if (isFiltered) {
    return (
      <Box title={t('emptyFiltered')} text={t('emptyFilteredText')}>
        <Button onClick={onShowAll}>{t('showAll')}</Button>
      </Box>
    )
  }
  return (
    <Box title={t('empty')} text={t('emptyText')}>
      <Link to="/practice" className={buttonClass('main')}>
        {t('emptyAction')}
      </Link>
    </Box>
  )
}

type Shown = { view: LibraryView; isKeptOnly: boolean; onTag: (tag: string) => void; onShowAll: () => void }

const isWhole = (view: LibraryView): boolean => Object.values(view).every((wanted) => wanted === undefined)

const Items = ({ view, isKeptOnly, onTag, onShowAll }: Shown) => {
  const { t } = useTranslation('library')
  const { t: words } = useTranslation('practiceWords')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLibrary(view)
  const { data: kept } = useQuery(keptAudioQuery)
  if (!data) {
    if (!error) return <ScreenLoading />
    const again = () => void refetch()
    return isAccountDown(error) ? <PracticeDown onRetry={again} /> : <Failure error={error} onRetry={again} />
  }
  const isKept = ({ id, version }: LibraryItem) => kept?.versions.get(id) === version
  const items = data.pages.flatMap(({ answer }) => answer.items).filter((item) => !isKeptOnly || isKept(item))
  const asOf = data.pages[0]?.asOf ?? null
  if (items.length === 0) return <Nothing isFiltered={isKeptOnly || !isWhole(view)} onShowAll={onShowAll} />
  return (
    <>
      {asOf !== null && (
        <output className="mt-4 block text-fine text-warn">{words('asOf', { time: writtenInstant(asOf) })}</output>
      )}
      <ul className="mt-6 grid gap-3">
        {items.map((item) => (
          <ItemCard key={item.id} item={item} isKept={isKept(item)} onTag={onTag} />
        ))}
      </ul>
      {hasNextPage && (
        <p className="mt-6 text-center">
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(isFetchingNextPage ? 'loadingMore' : 'more')}
          </Button>
        </p>
      )}
    </>
  )
}

/** What the person chose to look at: kind and favourites in the address, words of their own in memory alone. */
const useView = () => {
  const navigate = useNavigate()
  const [{ type, favorites }, setAddressed] = useAddressed(useSearch({ from: '/library' }))
  const [rest, setRest] = useState<Pick<LibraryView, 'tag' | 'folderId' | 'depth'>>({})
  const [words, setWords] = useState('')
  const [isKeptOnly, setKeptOnly] = useState(false)
  const settledWords = useSettled(words.trim(), 300)
  const view: LibraryView = {
    contentType: toContentType(type) ?? undefined,
    favorite: favorites === undefined ? undefined : 'true',
    ...rest,
    q: settledWords === '' ? undefined : settledWords,
  }
  const show = (search: ReturnType<typeof librarySearch>) => {
    setAddressed(search)
    void navigate({ to: '/library', search, replace: true })
  }
  const change = (next: LibraryView) => {
    const { contentType, favorite, tag, folderId, depth } = { ...view, ...next }
    setRest({ tag, folderId, depth })
    show({ ...(contentType && { type: contentType }), ...(favorite && { favorites: 'only' }) })
  }
  const showAll = () => {
    setWords('')
    setKeptOnly(false)
    setRest({})
    show({})
  }
  return { view, change, words, setWords, isKeptOnly, setKeptOnly, showAll }
}

const OwnLibrary = () => {
  const { t } = useTranslation('library')
  const { view, change, words, setWords, isKeptOnly, setKeptOnly, showAll } = useView()
  useEffect(() => {
    // What was heard without a connection is told as soon as there is one.
    sendPlays().catch(() => null)
  }, [])
  return (
    <div className="pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="mt-2 max-w-prose text-quiet">{t('lead')}</p>
        </div>
        <Link to="/practice" className={buttonClass('plain')}>
          {t('make')}
        </Link>
      </div>
      <div className="mt-2 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          <LibraryFields
            view={view}
            onView={change}
            words={words}
            onWords={setWords}
            isKeptOnly={isKeptOnly}
            onKeptOnly={setKeptOnly}
          />
          <Items view={view} isKeptOnly={isKeptOnly} onTag={(tag) => change({ tag })} onShowAll={showAll} />
        </div>
        <aside className="lg:pt-6">
          <FolderList chosen={view.folderId} onChoose={(folderId) => change({ folderId })} />
        </aside>
      </div>
      <QuietCorner />
    </div>
  )
}

/** Everything a person made. */
export const Library = () => (
  <RequirePerson>
    <OwnLibrary />
  </RequirePerson>
)
