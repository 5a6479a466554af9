import type { ContentType } from '@orrery/contracts/practice-script'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../account/use-person.ts'
import { type KeptConversation, forgetConversation, useKeptConversations } from '../conversation/kept-conversations.ts'
import { api } from '../api.ts'
import { practice as texts } from '../i18n/en/practice.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenInstant } from '../i18n/written.ts'
import { useLibrary } from '../library/use-library.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { DepthSign } from '../practice/depth-sign.tsx'
import { contentTypes, minutesOf, prices } from '../practice/practice-kinds.ts'
import { useCreditWords } from '../practice/use-credit-words.ts'

addTexts('practice', texts)
addTexts('practiceWords', practiceWords)

const Kind = ({ type }: { type: ContentType }) => {
  const { t } = useTranslation('practice')
  const { t: words } = useTranslation('practiceWords')
  const creditWords = useCreditWords()
  const id = useId()
  return (
    <li className="card flex flex-col p-5 sm:p-6">
      <div className="flex items-center gap-3 text-calm">
        <DepthSign type={type} />
        <p className="text-fine text-quiet">{t(`depth.${type}`)}</p>
      </div>
      <h3 id={id} className="mt-3 text-2xl">
        {words(`type.${type}`)}
      </h3>
      <p className="mt-2 grow text-[0.9375rem] text-quiet">{t(`what.${type}`)}</p>
      <p className="figure-text mt-4 text-fine">
        {[t('range', minutesOf[type]), t('price', { credits: creditWords(prices[type]) })].join(' · ')}
      </p>
      <Link
        to="/practice/new"
        search={{ type }}
        aria-label={t('begin', { type: words(`type.${type}`) })}
        className={`mt-4 ${buttonClass('plain')}`}
      >
        {t('beginShort')}
      </Link>
    </li>
  )
}

const GoOn = ({ kept: { conversationId, contentType, intent, at } }: { kept: KeptConversation }) => {
  const { t } = useTranslation('practice')
  const { t: words } = useTranslation('practiceWords')
  const what = intent === '' ? t('goOnUntitled') : intent
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-hairline py-3 first:border-t-0">
      <div className="min-w-0">
        <Link
          to="/practice/new"
          search={{ type: contentType, conversation: conversationId }}
          className="inline-block min-h-6 max-w-full font-serif text-lg text-calm hover:underline"
        >
          {what}
        </Link>
        <p className="figure-text text-fine text-quiet">
          {t('goOnAt', { type: words(`type.${contentType}`), time: writtenInstant(at) })}
        </p>
      </div>
      <Button look="quiet" aria-label={t('goOnDropOf', { what })} onClick={() => forgetConversation(conversationId)}>
        {t('goOnDrop')}
      </Button>
    </li>
  )
}

const Conversations = () => {
  const { t } = useTranslation('practice')
  const id = useId()
  const kept = useKeptConversations()
  if (kept.length === 0) return null
  return (
    <section aria-labelledby={id} className="card mt-8 p-5 sm:p-6">
      <h2 id={id} className="text-2xl">
        {t('goOn')}
      </h2>
      <ul className="mt-2">
        {kept.map((one) => (
          <GoOn key={one.conversationId} kept={one} />
        ))}
      </ul>
    </section>
  )
}

const mostShown = 3

const ListenAgain = () => {
  const { t } = useTranslation('practice')
  const { t: words } = useTranslation('practiceWords')
  const id = useId()
  const { data } = useLibrary({})
  const items = data?.pages[0]?.answer.items.slice(0, mostShown) ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-2xl">
        {t('again')}
      </h2>
      <ul className="mt-3 grid gap-3 sm:grid-cols-3">
        {items.map((item) => (
          <li key={item.id} className="card p-4">
            <Link
              to="/play/$itemId"
              params={{ itemId: item.id }}
              lang={item.locale}
              className="inline-block min-h-6 max-w-full font-serif text-lg hover:text-calm"
            >
              {item.title}
            </Link>
            <p className="figure-text text-fine text-quiet">
              {[words(`type.${item.contentType}`), words('minutes', { count: item.durationMinutes })].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/library" className="mt-3 inline-flex min-h-11 items-center text-calm underline underline-offset-4">
        {t('library')}
      </Link>
    </section>
  )
}

const Balance = () => {
  const { t } = useTranslation('practice')
  const creditWords = useCreditWords()
  const { data } = useQuery({
    queryKey: ['balance'],
    queryFn: ({ signal }) => api.credits.balance({ signal }),
    staleTime: 0,
  })
  return (
    <p className="figure-text mt-5 flex min-h-11 flex-wrap items-center gap-x-5 text-[0.9375rem]">
      {data && <span>{t('balance', { credits: creditWords(data.halfCredits) })}</span>}
      <Link to="/credits" className="inline-flex min-h-6 items-center text-calm underline underline-offset-4">
        {t('credits')}
      </Link>
    </p>
  )
}

const How = () => {
  const { t } = useTranslation('practice')
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-hairline pt-8">
      <h2 id={id} className="text-2xl">
        {t('how')}
      </h2>
      <ol className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-3">
        {(['step1', 'step2', 'step3'] as const).map((step, index) => (
          <li key={step} className="text-[0.9375rem] text-quiet">
            <span aria-hidden="true" className="mb-1 block font-serif text-xl text-ink">
              {index + 1}
            </span>
            {t(step)}
          </li>
        ))}
      </ol>
      <p className="mt-8 max-w-prose font-serif text-lg">{t('note')}</p>
    </section>
  )
}

/** What can be made, what each is and costs, and the way back to what was begun. */
export const Practice = () => {
  const { t } = useTranslation('practice')
  const { person } = usePerson()
  const id = useId()
  return (
    <div className="pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
      <p className="mt-4 max-w-[38rem] font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
      {person && <Balance />}
      {person && <Conversations />}
      <section aria-labelledby={id} className="mt-10">
        <h2 id={id} className="text-2xl">
          {t('choose')}
        </h2>
        <ul className="mt-4 grid gap-4 lg:grid-cols-3">
          {contentTypes.map((type) => (
            <Kind key={type} type={type} />
          ))}
        </ul>
      </section>
      {person && <ListenAgain />}
      <How />
    </div>
  )
}
