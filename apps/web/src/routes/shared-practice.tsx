import { AppError } from '@orrery/contracts/errors'
import type { SharedItem } from '@orrery/contracts/practice-api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { player as texts } from '../i18n/en/player.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { play } from '../player/audio-player.ts'
import { durationQuery } from '../player/file-duration.ts'
import { beginningOf } from '../player/kept-positions.ts'
import { PlayerFace } from '../player/player-face.tsx'
import { useMakers } from '../player/provenance.tsx'
import { useSound } from '../player/sound-store.ts'
import { SoundTrouble } from '../player/sound-trouble.tsx'
import type { Track } from '../player/track.ts'

addTexts('player', texts)
addTexts('practiceWords', practiceWords)

const Gone = () => {
  const { t } = useTranslation('player')
  return (
    <div className="mx-auto max-w-md pt-16">
      <title>{`${t('sharedGoneTitle')} · Orrery`}</title>
      <h1 className="text-3xl">{t('sharedGoneTitle')}</h1>
      <p className="mt-3 text-quiet">{t('sharedGoneText')}</p>
    </div>
  )
}

const trackOf = ({ title, audioUrl }: SharedItem, artist: string, durationSeconds: number): Track => ({
  id: audioUrl,
  version: 1,
  title,
  artist,
  durationSeconds,
  screen: location.pathname,
  isOwn: false,
  address: () => Promise.resolve(audioUrl),
})

/** The keys of the player, once it is known how long it is. */
const Sounding = ({ item }: { item: SharedItem }) => {
  const sound = useSound()
  const { data: durationSeconds, error, refetch } = useQuery(durationQuery(item.audioUrl))
  const makers = useMakers()
  if (error !== null) return <SoundTrouble error={error} onRetry={() => void refetch()} />
  if (durationSeconds === undefined) return <ScreenLoading />
  const track = trackOf(item, makers(item.provider).speech, durationSeconds)
  const isHere = sound.track?.id === track.id
  const seconds = isHere ? sound.seconds : beginningOf(track)
  return (
    <>
      <PlayerFace track={track} sound={sound} seconds={Math.min(seconds, track.durationSeconds)} segments={[]} />
      {isHere && sound.error !== null && <SoundTrouble error={sound.error} onRetry={() => void play(track)} />}
    </>
  )
}

const Heard = ({ item }: { item: SharedItem }) => {
  const { title, contentType, transcript, provider } = item
  const { t } = useTranslation('player')
  const { t: words } = useTranslation('practiceWords')
  const makers = useMakers()
  return (
    <article className="mx-auto max-w-2xl pt-8 sm:pt-12">
      <title>{`${title} · Orrery`}</title>
      <meta name="robots" content="noindex" />
      <p className="text-fine text-quiet">
        {t('sharedBy')} · {words(`type.${contentType}`)}
      </p>
      <h1 className="mt-1 text-4xl">{title}</h1>
      <p className="mt-2 mb-6 text-fine text-quiet">{words('provenanceShared', makers(provider))}</p>
      <Sounding item={item} />
      <section aria-label={t('transcript')} className="mt-8 grid gap-4 font-serif text-lg leading-relaxed">
        {transcript.split('\n\n').map((paragraph, index) => (
          // Paragraphs never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{paragraph}</p>
        ))}
      </section>
      <p className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-hairline pt-6">
        <span className="text-fine text-quiet">{t('sharedNote')}</span>
        <Link to="/practice" className={buttonClass('plain')}>
          {t('sharedOwn')}
        </Link>
      </p>
    </article>
  )
}

/** What somebody shared: to be heard and read without an account. */
export const Shared = () => {
  const { token } = useParams({ from: '/s/$token' })
  const { data, error, refetch } = useQuery({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => api.practice.shared(token, { signal }),
    staleTime: 0,
  })
  if (data) return <Heard item={data} />
  if (!error) return <ScreenLoading />
  return AppError.is(error) && error.code === 'NOT_FOUND' ? (
    <Gone />
  ) : (
    <Failure error={error} onRetry={() => void refetch()} />
  )
}
