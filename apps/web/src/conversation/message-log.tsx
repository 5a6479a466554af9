import type { ConversationMessage } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { HearButton } from './hear-button.tsx'

const Paragraphs = ({ text }: { text: string }) => (
  <div className="grid gap-3">
    {text.split(/\n{2,}/).map((paragraph, index) => (
      // Paragraphs of one message never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={index} className="whitespace-pre-line">
        {paragraph}
      </p>
    ))}
  </div>
)

const Said = ({ message: { from, text }, isLast }: { message: ConversationMessage; isLast: boolean }) => {
  const { t } = useTranslation('conversation')
  if (from === 'person') {
    return (
      <li className="card ms-auto w-fit max-w-[85%] scroll-mt-4 px-4 py-2.5">
        <span className="sr-only">{t('you')}: </span>
        <Paragraphs text={text} />
      </li>
    )
  }
  return (
    <li className={`max-w-[38rem] scroll-mt-4 font-serif text-lg leading-normal ${isLast ? '' : 'text-quiet'}`}>
      <span className="sr-only">{t('orrery')}: </span>
      <Paragraphs text={text} />
      {isLast && (
        <p className="mt-1 font-sans">
          <HearButton text={text} />
        </p>
      )}
    </li>
  )
}

/** What was said, the last of it in full ink. New words are read out. */
export const MessageLog = ({
  messages,
  pending,
  isThinking,
}: {
  messages: readonly ConversationMessage[]
  pending: string | null
  isThinking: boolean
}) => {
  const { t } = useTranslation('conversation')
  return (
    <div>
      <div role="log" aria-label={t('log')}>
        <ol className="grid gap-5">
          {messages.map((message, index) => (
            <Said key={`${message.from}-${message.seq}`} message={message} isLast={index === messages.length - 1} />
          ))}
          {pending !== null && (
            <li className="card ms-auto w-fit max-w-[85%] scroll-mt-4 px-4 py-2.5 text-quiet">
              <Paragraphs text={pending} />
            </li>
          )}
        </ol>
      </div>
      <div className="min-h-6 pt-2 text-fine text-quiet">
        <output>{isThinking && t('thinking')}</output>
      </div>
    </div>
  )
}
