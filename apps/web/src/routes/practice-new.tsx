import { AppError } from '@orrery/contracts/errors'
import type { ContentType } from '@orrery/contracts/practice-script'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { ConversationView } from '../conversation/conversation-view.tsx'
import { StartPanel } from '../conversation/start-panel.tsx'
import { useConversation } from '../conversation/use-conversation.ts'
import { conversation as texts } from '../i18n/en/conversation.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { keepMaking } from '../making/kept-making.ts'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { PracticeDown } from '../practice/practice-down.tsx'
import { toContentType } from '../practice/practice-kinds.ts'

addTexts('conversation', texts)
addTexts('practiceWords', practiceWords)

const Gone = () => {
  const { t } = useTranslation('conversation')
  return (
    <div className="card mt-8 p-8 text-center">
      <h2 className="text-2xl">{t('goneTitle')}</h2>
      <p className="mx-auto mt-2 mb-6 max-w-md text-quiet">{t('goneText')}</p>
      <Link to="/practice" className={buttonClass('main')}>
        {t('newOne')}
      </Link>
    </div>
  )
}

const NotThere = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  if (AppError.is(error) && (error.code === 'NOT_FOUND' || error.code === 'INVALID_INPUT')) return <Gone />
  return isAccountDown(error) ? <PracticeDown onRetry={onRetry} /> : <Failure error={error} onRetry={onRetry} />
}

/** Whoever confirmed here is taken to where it is made; whoever comes back later is not. */
const useGoToMaking = (state: string | undefined, creationId: string | undefined) => {
  const navigate = useNavigate()
  const before = useRef(state)
  useEffect(() => {
    const wasHere = before.current
    before.current = state
    if (wasHere === undefined || wasHere === state || state !== 'generating' || creationId === undefined) return
    keepMaking(creationId)
    void navigate({ to: '/practice/making/$creationId', params: { creationId } })
  }, [state, creationId, navigate])
}

const Talk = ({ conversationId }: { conversationId: string }) => {
  const { query, speaking, line } = useConversation(conversationId)
  const { data, error, refetch } = query
  useGoToMaking(data?.state, data?.creationId)
  if (!data) return error ? <NotThere error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  return <ConversationView now={data} speaking={speaking} line={line} />
}

const Frame = ({ type, conversationId }: { type: ContentType; conversationId: string | undefined }) => {
  const { t } = useTranslation('conversation')
  return (
    <div className="pt-8 sm:pt-12">
      <title>{`${t(`titleOf.${type}`)} · Orrery`}</title>
      <h1 className="text-4xl">{t(`titleOf.${type}`)}</h1>
      {conversationId === undefined ? (
        <StartPanel type={type} />
      ) : (
        <Talk key={conversationId} conversationId={conversationId} />
      )}
    </div>
  )
}

/** From an intention to everything that is needed to make something of it. */
export const PracticeNew = () => {
  const { type, conversation } = useSearch({ from: '/practice/new' })
  return (
    <RequirePerson>
      <Frame type={toContentType(type) ?? 'guided_meditation'} conversationId={conversation} />
    </RequirePerson>
  )
}
