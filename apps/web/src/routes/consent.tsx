import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../account/require-person.tsx'
import { useScopeWords } from '../account/scope-words.ts'
import { usePerson } from '../account/use-person.ts'
import { api } from '../api.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { searchText } from '../parts/search-texts.ts'
import { questionOf } from '../sign-in/asked-by-program.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'

type Asked = {
  clientId: string
  scopes: readonly string[]
  /** Where the browser goes afterwards: a host, or the scheme of an installed program. */
  returnsTo: string
  /** As it came, with the signature of the door. */
  query: string
  /** Where it is asked anew. */
  question: string
}

const textIn = (search: Readonly<Record<string, unknown>>, name: string): string => {
  const value = search[name]
  return typeof value === 'string' ? value : ''
}

const returnOf = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { host, protocol } = new URL(address)
  return host || protocol
}

const askedIn = (search: Readonly<Record<string, unknown>>): Asked | null => {
  const question = questionOf(search)
  if (question === null) return null
  return {
    clientId: textIn(search, 'client_id'),
    scopes: textIn(search, 'scope').split(' ').filter(Boolean),
    returnsTo: returnOf(textIn(search, 'redirect_uri')),
    query: searchText(search).slice(1),
    question,
  }
}

const Scopes = ({ scopes }: { scopes: readonly string[] }) => {
  const inWords = useScopeWords()
  return (
    <ul className="mt-2 list-disc ps-5">
      {scopes.map((scope) => (
        <li key={scope} className="py-0.5">
          {inWords(scope)}
        </li>
      ))}
    </ul>
  )
}

/** Both answers lead back to the program. */
const Answers = ({ query, question }: Asked) => {
  const { t } = useTranslation('signIn')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (accept: boolean) => api.account.answerConsent({ accept, oauth_query: query }),
    onSuccess: (answer) => location.assign(answer.redirect_uri),
  })
  return (
    <>
      {error && (
        <div>
          <Refusal error={error} />
          <a href={question} className="mt-2 inline-block ps-5 text-calm underline underline-offset-4">
            {t('consentAskAgain')}
          </a>
        </div>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <Button look="main" disabled={isPending} onClick={() => mutate(true)}>
          {t('allow')}
        </Button>
        <Button disabled={isPending} onClick={() => mutate(false)}>
          {t('deny')}
        </Button>
      </p>
    </>
  )
}

const Question = (asked: Asked) => {
  const { t } = useTranslation('signIn')
  const { person } = usePerson()
  const app = useQuery({
    queryKey: ['app', asked.clientId],
    queryFn: ({ signal }) => api.account.describeApp(asked.clientId, { signal }),
  })
  if (app.isPending) return <ScreenLoading />
  if (app.isError)
    return (
      <div className="pt-10">
        <Failure error={app.error} onRetry={() => void app.refetch()} />
      </div>
    )
  return (
    <SignInPage
      title={t('consentTitle', { name: app.data.name })}
      lead={person && t('consentAs', { name: person.name, email: person.email })}
    >
      <div className="card p-5">
        <p className="font-semibold">{t('consentScopes')}</p>
        <Scopes scopes={asked.scopes} />
      </div>
      <div className="mt-4 grid gap-2 text-quiet">
        <p>{t('consentNever')}</p>
        <p>{t('consentTakeBack')}</p>
        <p>{t('consentName')}</p>
        <p>{t('consentReturn', { host: asked.returnsTo })}</p>
      </div>
      <Answers {...asked} />
    </SignInPage>
  )
}

/** Whether another program may use the account. `/oauth2/authorize` leads here with a question that the door signed. */
export const Consent = () => {
  const { t } = useTranslation('signIn')
  const asked = askedIn(useSearch({ from: '/consent' }))
  if (asked)
    return (
      <RequirePerson>
        <Question {...asked} />
      </RequirePerson>
    )
  return (
    <SignInPage title={t('consentNothing')} lead={t('consentNothingText')}>
      <Link to="/" className={buttonClass('plain')}>
        {t('goOn')}
      </Link>
    </SignInPage>
  )
}
