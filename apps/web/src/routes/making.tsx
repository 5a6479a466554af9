import type { CreationProgress } from '@orrery/contracts/practice-api'
import { AppError } from '@orrery/contracts/errors'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { useKeptConversations } from '../conversation/kept-conversations.ts'
import { making as texts } from '../i18n/en/making.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { forgetMaking, keepMaking } from '../making/kept-making.ts'
import { MakingSteps } from '../making/making-steps.tsx'
import { useCancelMaking, useMaking } from '../making/use-making.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { PracticeDown } from '../practice/practice-down.tsx'

addTexts('making', texts)
addTexts('practiceWords', practiceWords)

const Page = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="mx-auto max-w-xl pt-10 sm:pt-16">
    <h1 className="text-4xl">{title}</h1>
    {children}
  </div>
)

const BackLinks = () => {
  const { t } = useTranslation('making')
  const [last] = useKeptConversations()
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      {last && (
        <Link
          to="/practice/new"
          search={{ type: last.contentType, conversation: last.conversationId }}
          className={buttonClass('main')}
        >
          {t('backToConversation')}
        </Link>
      )}
      <Link to="/practice" className={buttonClass('plain')}>
        {t('again')}
      </Link>
    </p>
  )
}

const Complete = ({ itemId }: { itemId: string }) => {
  const { t } = useTranslation('making')
  return (
    <Page title={t('completeTitle')}>
      <title>{`${t('completeTitle')} · Orrery`}</title>
      <p className="mt-3 text-quiet">{t('completeText')}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link to="/play/$itemId" params={{ itemId }} className={buttonClass('main')}>
          {t('listen')}
        </Link>
        <Link to="/library" className={buttonClass('plain')}>
          {t('library')}
        </Link>
      </p>
    </Page>
  )
}

const Ended = ({ progress: { status, reason } }: { progress: CreationProgress }) => {
  const { t } = useTranslation('making')
  const isCancelled = status === 'cancelled'
  const title = t(isCancelled ? 'cancelledTitle' : 'failedTitle')
  return (
    <Page title={title}>
      <title>{`${title} · Orrery`}</title>
      {reason !== undefined && !isCancelled && <p className="mt-3">{reason}</p>}
      <p className="mt-3 text-quiet">{t(isCancelled ? 'cancelledText' : 'failedText')}</p>
      <BackLinks />
    </Page>
  )
}

const UnderWay = ({ progress, isCutOff }: { progress: CreationProgress; isCutOff: boolean }) => {
  const { t } = useTranslation('making')
  const { mutate, isPending, error } = useCancelMaking(progress.creationId)
  return (
    <Page title={t('title')}>
      <title>{`${Math.floor(progress.fraction * 100)} % · ${t('title')} · Orrery`}</title>
      <p className="mt-3 mb-8 text-quiet">{t('leave')}</p>
      <MakingSteps progress={progress} />
      {isCutOff && <output className="mt-5 block text-fine text-warn">{t('reconnecting')}</output>}
      <p className="mt-8 flex flex-wrap items-center gap-4">
        <Button disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? 'cancelling' : 'cancel')}
        </Button>
        <output className="text-quiet">{error && t('tooLate')}</output>
      </p>
    </Page>
  )
}

const NotThere = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation('making')
  if (isAccountDown(error)) return <PracticeDown onRetry={onRetry} />
  if (!AppError.is(error) || error.code !== 'NOT_FOUND') return <Failure error={error} onRetry={onRetry} />
  return (
    <Page title={t('missingTitle')}>
      <title>{`${t('missingTitle')} · Orrery`}</title>
      <p className="mt-3 mb-6 text-quiet">{t('missingText')}</p>
      <Link to="/library" className={buttonClass('plain')}>
        {t('library')}
      </Link>
    </Page>
  )
}

const OwnMaking = ({ creationId }: { creationId: string }) => {
  const { data, error, refetch } = useMaking(creationId)
  const status = data?.status
  useEffect(() => {
    if (status === undefined) return
    if (status === 'generating') keepMaking(creationId)
    else forgetMaking(creationId)
  }, [creationId, status])
  if (!data) return error ? <NotThere error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  if (data.status === 'complete' && data.itemId !== undefined) return <Complete itemId={data.itemId} />
  if (data.status === 'generating') return <UnderWay progress={data} isCutOff={error !== null} />
  return <Ended progress={data} />
}

/** While something is made: how far it is, and the ways to leave it, to stop it, to hear it. */
export const Making = () => {
  const { creationId } = useParams({ from: '/practice/making/$creationId' })
  return (
    <RequirePerson>
      <OwnMaking key={creationId} creationId={creationId} />
    </RequirePerson>
  )
}
