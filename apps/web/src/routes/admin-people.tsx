import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../account/use-person.ts'
import { KeyTier } from '../administration/key-tier.tsx'
import { peopleQuery } from '../administration/people-query.ts'
import { PeopleSearch } from '../administration/people-search.tsx'
import { PersonLine } from '../administration/person-line.tsx'
import { RefusedList } from '../administration/refused-list.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

const route = getRouteApi('/admin/people')

const FoundNone = ({ words }: { words: string }) => {
  const { t } = useTranslation('administration')
  return (
    <div className="card mt-6 p-8 text-center">
      <h2 className="text-2xl">{t('foundNone', { words })}</h2>
      <p className="mx-auto mt-2 max-w-md text-quiet">{t('foundNoneText')}</p>
    </div>
  )
}

const Found = ({ words }: { words: string }) => {
  const { t } = useTranslation('administration')
  const { person } = usePerson()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(peopleQuery(words))
  const [told, setTold] = useState('')
  if (!data) {
    return error ? (
      <div className="mt-6">
        <RefusedList error={error} onRetry={() => void refetch()} />
      </div>
    ) : (
      <ScreenLoading />
    )
  }
  const accounts = data.pages.flatMap(({ items }) => items)
  if (accounts.length === 0) return <FoundNone words={words} />
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t(hasNextPage ? 'foundMore' : 'found', { count: accounts.length })}</h2>
      <output className="mt-2 block text-good empty:hidden">{told}</output>
      <ul className="mt-4 grid gap-3">
        {accounts.map((account) => (
          <PersonLine key={account.id} account={account} ownId={person?.id ?? null} onTell={setTold} />
        ))}
      </ul>
      {error && (
        <div className="mt-4">
          <RefusedList error={error} onRetry={() => void fetchNextPage()} />
        </div>
      )}
      {hasNextPage && !error && (
        <Button className="mt-4" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </Button>
      )}
    </section>
  )
}

/** Who has an account and how it stands. What is typed into the search stays out of the address; an id may stand there. */
export const AdminPeople = () => {
  const { id = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [words, setWords] = useState('')
  const asked = id === '' ? words : id
  const ask = (wanted: string) => {
    setWords(wanted)
    void navigate({ search: {}, replace: true })
  }
  return (
    <div className="mt-8 max-w-3xl">
      <PeopleSearch key={id} asked={asked} onAsk={ask} />
      <Found key={asked} words={asked} />
      <KeyTier />
    </div>
  )
}
