import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenInstant } from '../i18n/written.ts'
import { AllFacts } from './facts-panel.tsx'
import { ReadingEnds, TakeAlong } from './reading-ends.tsx'
import { ReadingForm, type Wish, type Writers } from './reading-form.tsx'
import { ReadingLabel } from './reading-label.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import type { Looking } from './reading-spot.ts'
import { isUnderWay, type Story } from './reading-story.ts'
import { ReadingText } from './reading-text.tsx'
import { ReadingTrouble } from './reading-trouble.tsx'
import type { ReadingDesk } from './use-reading.ts'
import { useWriterWords } from './writer-words.ts'

const Withdrawn = ({ story }: { story: Story }) => {
  const { t } = useTranslation('reading')
  const writer = useWriterWords()(story.writer)
  if (story.withdrawals === 0) return null
  const text = isUnderWay(story) ? t('withdrawn', { writer }) : t('withdrawnBefore')
  return <output className="mb-5 block border-s-4 border-s-warn ps-4 text-[0.9375rem]">{text}</output>
}

const Asked = ({ question, story }: { question: string; story: Story }) => {
  const { t } = useTranslation('reading')
  if (question === '') return null
  return (
    <div className="mb-6">
      <p className="text-fine text-quiet">{t('asked')}</p>
      <p className="font-serif text-2xl leading-snug">{question}</p>
      {story.writer?.provider === 'composer' && <p className="mt-1 text-fine text-quiet">{t('questionHeard')}</p>}
    </div>
  )
}

const Ending = ({ desk }: { desk: ReadingDesk }) => {
  const { t } = useTranslation('reading')
  const { story, writtenAt } = desk
  const isCut = story.reading === null && story.sentences.length > 0
  if (isCut && story.phase === 'stopped') return <p className="mt-5 text-quiet">{t('stopped')}</p>
  if (isCut && story.phase === 'failed') return <p className="mt-5 text-quiet">{t('broken')}</p>
  if (story.phase === 'failed' && story.reading && writtenAt !== null) {
    return <p className="mt-5 text-quiet">{t('lastKept', { time: writtenInstant(writtenAt) })}</p>
  }
  return null
}

const FormPlace = ({ isFirst, children }: { isFirst: boolean; children: ReactNode }) => {
  const { t } = useTranslation('reading')
  if (isFirst) {
    return (
      <div className="card p-5 sm:p-7">
        <p className="mb-5 max-w-prose font-serif text-lg leading-normal">{t('lead')}</p>
        {children}
      </div>
    )
  }
  return (
    <details className="card mt-8 px-5 print:hidden">
      <summary className="flex min-h-11 items-center">{t('askAgainTitle')}</summary>
      <div className="border-t border-hairline py-5">{children}</div>
    </details>
  )
}

/** What comes after the text of a reading that is whole. */
const After = ({ desk: { story, writtenAt }, title }: { desk: ReadingDesk; title: string }) => {
  if (story.reading === null) return null
  return (
    <>
      <ReadingEnds reading={story.reading} />
      <ReadingLabel reading={story.reading} writtenAt={writtenAt} />
      <div className="mt-5">
        <TakeAlong title={title} reading={story.reading} />
      </div>
      <AllFacts facts={Object.values(story.facts)} />
    </>
  )
}

/** The text with everything that belongs to it: how far it has come, what went wrong, who wrote it, and how to ask for it. */
export const ReadingColumn = ({
  desk,
  title,
  looking,
  spoken,
  writers,
  isReady,
  onAsk,
  children,
}: {
  desk: ReadingDesk
  title: string
  looking: Looking
  spoken: ReadonlySet<number>
  writers: Writers
  isReady: boolean
  onAsk: (wish: Wish) => void
  /** What has to be left out, and why. */
  children: ReactNode
}) => {
  const { t } = useTranslation('reading')
  const { story, question } = desk
  const isWriting = isUnderWay(story)
  const isEmpty = !isWriting && story.sentences.length === 0
  return (
    <article aria-label={title} aria-busy={isWriting} className="max-w-[40rem] min-w-0">
      <Withdrawn story={story} />
      <Asked question={question} story={story} />
      <ReadingText story={story} looking={looking} spoken={spoken} />
      {isWriting && <ReadingProgress story={story} onStop={desk.stop} />}
      <Ending desk={desk} />
      {story.phase === 'failed' && (
        <div className="my-5">
          <ReadingTrouble
            error={story.error}
            onRetry={() => onAsk({ question, writer: 'auto' })}
            onCompose={() => onAsk({ question, writer: 'composer' })}
          />
        </div>
      )}
      <After desk={desk} title={title} />
      {children}
      {!isWriting && (
        <FormPlace isFirst={isEmpty}>
          <ReadingForm writers={writers} action={t(isEmpty ? 'ask' : 'askAgain')} isReady={isReady} onAsk={onAsk} />
        </FormPlace>
      )}
      <output className="sr-only">{story.phase === 'finished' && t('finished')}</output>
    </article>
  )
}
