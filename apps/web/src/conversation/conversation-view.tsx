import type { ConversationState, QuickReply } from '@orrery/contracts/practice-api'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import type { ConversationView as ConversationNow } from '@orrery/contracts/practice-calls'
import { useCreditWords } from '../practice/use-credit-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { useInSight } from './in-sight.ts'
import { MessageLog } from './message-log.tsx'
import { QuickReplies } from './quick-replies.tsx'
import { SoFar } from './so-far.tsx'
import { SupportPanel } from './support-panel.tsx'
import type { Speaking } from './use-conversation.ts'

/** Free words change nothing in these states; the buttons say what can be done. */
const wordless: ReadonlySet<ConversationState> = new Set(['support', 'generating', 'complete', 'confirmed', 'idle'])

const CostLine = ({ now: { state, price, balance } }: { now: ConversationNow }) => {
  const { t } = useTranslation('conversation')
  const creditWords = useCreditWords()
  if (!price || (state !== 'review' && state !== 'confirmed')) return null
  const cost = creditWords(price.halfCredits)
  return (
    <p className="figure-text flex flex-wrap gap-x-4 border-s-4 border-s-accent ps-4">
      {balance
        ? t('cost', { price: cost, balance: creditWords(balance.halfCredits) })
        : t('costAlone', { price: cost })}
      {state === 'confirmed' && (
        <Link to="/credits" className="inline-block min-h-6 text-calm underline underline-offset-4">
          {t('getCredits')}
        </Link>
      )}
    </p>
  )
}

const Trouble = ({ speaking: { error, again, isBusy, isWaiting } }: { speaking: Speaking }) => {
  const { t } = useTranslation('conversation')
  if (error === null || isBusy) return null
  if (!isWaiting) return <Refusal error={error} />
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 text-warn">
      <p>{t('waiting')}</p>
      <Button onClick={again}>{t('sendAgain')}</Button>
    </div>
  )
}

const WayOn = ({ now: { state, creationId, itemId } }: { now: ConversationNow }) => {
  const { t } = useTranslation('conversation')
  if (itemId !== undefined && state === 'complete') {
    return (
      <Link to="/play/$itemId" params={{ itemId }} className={buttonClass('main')}>
        {t('listen')}
      </Link>
    )
  }
  if (creationId !== undefined && state === 'generating') {
    return (
      <Link to="/practice/making/$creationId" params={{ creationId }} className={buttonClass('main')}>
        {t('making')}
      </Link>
    )
  }
  return null
}

/** What the screen itself offers as a link is not offered twice. */
const shownReplies = ({ state, quickReplies }: ConversationNow): readonly QuickReply[] =>
  state === 'complete' ? quickReplies.filter(({ event }) => event !== 'practice_now') : quickReplies

/** A press takes its button away with the question: the focus goes to where the next answers are, not to nowhere. */
const useKeptFocus = (seq: number) => {
  const answers = useRef<HTMLDivElement>(null)
  const shown = useRef(seq)
  useEffect(() => {
    if (shown.current === seq) return
    shown.current = seq
    if (document.activeElement === document.body) answers.current?.focus({ preventScroll: true })
  }, [seq])
  return answers
}

const Answering = ({ now, speaking }: { now: ConversationNow; speaking: Speaking }) => {
  const { press, say } = speaking
  const isBusy = speaking.isBusy || speaking.isWaiting
  if (now.state === 'support') {
    return <SupportPanel resources={now.resources ?? []} replies={now.quickReplies} isBusy={isBusy} onPress={press} />
  }
  return (
    <>
      <CostLine now={now} />
      <WayOn now={now} />
      <QuickReplies replies={shownReplies(now)} isBusy={isBusy} onPress={press} />
      {!wordless.has(now.state) && (
        <AnswerForm conversationId={now.conversationId} isAside={now.state === 'review'} isBusy={isBusy} onSay={say} />
      )}
    </>
  )
}

/** The conversation beside what came of it so far. */
export const ConversationView = ({
  now,
  speaking,
  line: { isOpen, isTyping },
}: {
  now: ConversationNow
  speaking: Speaking
  line: { isOpen: boolean; isTyping: boolean }
}) => {
  const { t } = useTranslation('conversation')
  const talk = useRef<HTMLDivElement>(null)
  const answers = useKeptFocus(now.seq)
  useInSight(talk, answers, now.messages.length + (speaking.pending === null ? 0 : 1))
  return (
    <div className="mt-6 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <div ref={talk} className="grid gap-5">
        <MessageLog messages={now.messages} pending={speaking.pending} isThinking={speaking.isBusy || isTyping} />
        <Trouble speaking={speaking} />
        {!isOpen && !speaking.error && <output className="text-fine text-warn">{t('reconnecting')}</output>}
        <div ref={answers} tabIndex={-1} className="grid scroll-mb-18 gap-5 outline-none sm:scroll-mb-6">
          <Answering now={now} speaking={speaking} />
        </div>
      </div>
      <aside className="lg:sticky lg:top-6">
        <SoFar now={now} onModify={(step) => speaking.press({ label: '', event: 'modify', step })} />
      </aside>
    </div>
  )
}
