import type { LibraryItem } from '@orrery/contracts/practice-api'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportPanel } from '../library/export-panel.tsx'
import { FavoriteStar } from '../library/favorite-star.tsx'
import { ItemOrder } from '../library/item-order.tsx'
import { type RemovedCounts, RemoveItem } from '../library/remove-item.tsx'
import { ReviseAction } from '../library/revise-action.tsx'
import { SharePanel } from '../library/share-panel.tsx'
import { AdjustForm } from './adjust-form.tsx'
import { play } from './audio-player.ts'
import { itemTrack } from './item-track.ts'
import { beginningOf } from './kept-positions.ts'
import { OfflineSwitch } from './offline-switch.tsx'
import { PlayerFace } from './player-face.tsx'
import { Provenance } from './provenance.tsx'
import { useSound } from './sound-store.ts'
import { SoundTrouble } from './sound-trouble.tsx'
import { Transcript } from './transcript.tsx'
import { WordsForm } from './words-form.tsx'
import { writtenInstant } from '../i18n/written.ts'

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="border-t border-hairline">
    <summary className="min-h-12 py-3">{title}</summary>
    <div className="pt-1 pb-6">{children}</div>
  </details>
)

/** Everything that can be done with a practice beside hearing it, folded away. */
const Folds = ({ item, onRemoved }: { item: LibraryItem; onRemoved: (removed: RemovedCounts) => void }) => {
  const { t } = useTranslation('player')
  return (
    <div className="border-b border-hairline">
      <Fold title={t('adjust')}>
        <AdjustForm item={item} />
      </Fold>
      <Fold title={t('words')}>
        <WordsForm item={item} />
        <ReviseAction item={item} />
      </Fold>
      <Fold title={t('keepOrder')}>
        <ItemOrder item={item} />
      </Fold>
      <Fold title={t('share')}>
        <SharePanel item={item} />
      </Fold>
      <Fold title={t('export')}>
        <ExportPanel item={item} />
        <p className="mt-6">
          <RemoveItem item={item} onRemoved={onRemoved} />
        </p>
      </Fold>
    </div>
  )
}

const Heading = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const { t: words } = useTranslation('practiceWords')
  return (
    <header className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p className="figure-text text-fine text-quiet">
          {[words(`type.${item.contentType}`), words('minutes', { count: item.durationMinutes })].join(' · ')}
        </p>
        <h1 lang={item.locale} className="mt-1 text-3xl sm:text-4xl">
          {item.title}
        </h1>
        <div className="mt-2 grid gap-0.5">
          <Provenance item={item} />
          {item.shapedBy.length > 0 && (
            <p className="text-fine text-quiet">{t('shapedBy', { what: item.shapedBy.join(', ') })}</p>
          )}
        </div>
      </div>
      <FavoriteStar item={item} />
    </header>
  )
}

/** One practice: hear it, read along, and lay it out anew. */
export const PlayerScreen = ({
  item,
  asOf,
  onRemoved,
}: {
  item: LibraryItem
  asOf: string | null
  onRemoved: (removed: RemovedCounts) => void
}) => {
  const { t: words } = useTranslation('practiceWords')
  const sound = useSound()
  const track = itemTrack(item)
  const [begun] = useState(() => beginningOf(track))
  const isHere = sound.track?.id === item.id
  const seconds = Math.min(isHere ? sound.seconds : begun, track.durationSeconds)
  const { segments } = item.audio
  return (
    <div className="grid items-start gap-x-12 gap-y-6 pt-8 sm:pt-12 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <title>{`${item.title} · Orrery`}</title>
      <div className="grid gap-6 max-lg:contents">
        <Heading item={item} />
        {asOf !== null && (
          <output className="text-fine text-warn">{words('asOf', { time: writtenInstant(asOf) })}</output>
        )}
        <div>
          <PlayerFace track={track} sound={sound} seconds={seconds} segments={segments} />
          {isHere && sound.error !== null && <SoundTrouble error={sound.error} onRetry={() => void play(track)} />}
        </div>
        <OfflineSwitch item={item} />
        {/* On a phone the words stand beneath the voice, and what is seldom done after them. */}
        <div className="max-lg:order-last">
          <Folds item={item} onRemoved={onRemoved} />
        </div>
      </div>
      <div className="lg:sticky lg:top-6">
        <Transcript
          segments={segments}
          seconds={seconds}
          isPlaying={isHere && sound.state === 'playing'}
          locale={item.locale}
          onHear={(from) => void play(track, from)}
        />
      </div>
    </div>
  )
}
