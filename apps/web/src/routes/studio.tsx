import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../account/require-person.tsx'
import { studio as texts } from '../i18n/en/studio.ts'
import { addTexts } from '../i18n/language.ts'
import { buttonClass } from '../parts/button.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { AskForm } from '../studio/ask-form.tsx'
import { CodeForm } from '../studio/code-form.tsx'
import { usualLook } from '../studio/film-fields.tsx'
import { type Drawing, useDrawing } from '../studio/renderer-state.ts'
import { ModelNote, RendererNote } from '../studio/renderer-note.tsx'
import { TopicNames } from '../studio/topic-chips.tsx'
import { useTopics, useVideo } from '../studio/use-videos.ts'
import { VideoList } from '../studio/video-list.tsx'

addTexts('studio', texts)

const nothingAsked = { problem: '', ...usualLook }

const AskAgain = ({ jobId, drawing }: { jobId: string; drawing: Drawing | null }) => {
  const { data, isPending } = useVideo(jobId)
  // One that is gone is asked for in new words.
  if (isPending) return <ScreenLoading />
  return (
    <Ask
      drawing={drawing}
      draftName={`film.${jobId}`}
      first={data ? { ...data, problem: data.problem ?? '' } : nothingAsked}
    />
  )
}

const canDrawNothing = (drawing: Drawing | null): boolean =>
  drawing?.means.mode === 'none' || drawing?.means.mode === 'unavailable'

const Ask = ({ drawing, ...first }: { drawing: Drawing | null; draftName: string; first: typeof nothingAsked }) => {
  const { data: topics = [] } = useTopics()
  return <AskForm topics={topics} {...first} hasModel={drawing?.hasModel ?? false} isOff={canDrawNothing(drawing)} />
}

const wayClass =
  'inline-flex min-h-11 items-center border-b-2 border-transparent text-quiet hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink'

const Ways = ({ way }: { way: 'ask' | 'code' }) => {
  const { t } = useTranslation('studio')
  return (
    <nav aria-label={t('ways')} className="mt-8 mb-4 flex gap-6" data-keeps-focus>
      <Link
        to="/studio"
        search={{}}
        activeOptions={{ exact: true }}
        aria-current={way === 'ask' ? 'page' : undefined}
        className={wayClass}
      >
        {t('ask')}
      </Link>
      <Link
        to="/studio"
        search={{ way: 'code' }}
        aria-current={way === 'code' ? 'page' : undefined}
        className={wayClass}
      >
        {t('ownCode')}
      </Link>
    </nav>
  )
}

const OwnStudio = () => {
  const { way, again } = useSearch({ from: '/studio' })
  const drawing = useDrawing()
  const isOff = canDrawNothing(drawing)
  return (
    <>
      {drawing && <RendererNote drawing={drawing} />}
      {way !== 'code' && drawing && <ModelNote drawing={drawing} />}
      <Ways way={way === 'code' ? 'code' : 'ask'} />
      {way === 'code' && <CodeForm isOff={isOff || drawing?.means.mode === 'library_only'} />}
      {way !== 'code' && again !== undefined && <AskAgain key={again} jobId={again} drawing={drawing} />}
      {way !== 'code' && again === undefined && <Ask drawing={drawing} draftName="film" first={nothingAsked} />}
      <VideoList isAlone={isOff} />
    </>
  )
}

const GuestStudio = () => {
  const { t } = useTranslation('studio')
  const { data: topics = [] } = useTopics()
  return (
    <>
      <div className="card mt-8 p-5 sm:p-6">
        <p className="max-w-prose">{t('signInText')}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <Link to="/sign-in" search={{ to: '/studio' }} className={buttonClass('main')}>
            {t('signIn')}
          </Link>
          <Link to="/sign-up" search={{ to: '/studio' }} className={buttonClass('plain')}>
            {t('signUp')}
          </Link>
        </p>
      </div>
      {topics.length > 0 && <TopicNames topics={topics} />}
    </>
  )
}

/** Where films are asked for, and found again. */
export const Studio = () => {
  const { t } = useTranslation('studio')
  return (
    <div className="mx-auto max-w-3xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
      <p className="mt-4 max-w-[38rem] text-balance font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
      <RequirePerson guest={<GuestStudio />}>
        <OwnStudio />
      </RequirePerson>
    </div>
  )
}
