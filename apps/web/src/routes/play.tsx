import { AppError } from '@orrery/contracts/errors'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { player as texts } from '../i18n/en/player.ts'
import { practiceWords } from '../i18n/en/practice-words.ts'
import { addTexts } from '../i18n/language.ts'
import { RemovedReceipt } from '../library/removed-receipt.tsx'
import type { RemovedCounts } from '../library/remove-item.tsx'
import { useItem } from '../library/use-library.ts'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { PlayerScreen } from '../player/player-screen.tsx'
import { PracticeDown } from '../practice/practice-down.tsx'

addTexts('player', texts)
addTexts('practiceWords', practiceWords)

const Missing = () => {
  const { t } = useTranslation('player')
  return (
    <div className="mx-auto max-w-md pt-16">
      <title>{`${t('missingTitle')} · Orrery`}</title>
      <h1 className="text-3xl">{t('missingTitle')}</h1>
      <p className="mt-3 mb-6 text-quiet">{t('missingText')}</p>
      <Link to="/library" className={buttonClass('plain')}>
        {t('toLibrary')}
      </Link>
    </div>
  )
}

const NotThere = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  if (AppError.is(error) && (error.code === 'NOT_FOUND' || error.code === 'INVALID_INPUT')) return <Missing />
  if (isAccountDown(error)) return <PracticeDown onRetry={onRetry} />
  return (
    <div className="pt-12">
      <Failure error={error} onRetry={onRetry} />
    </div>
  )
}

const OwnItem = ({ itemId }: { itemId: string }) => {
  const { data, error, refetch } = useItem(itemId)
  const [removed, setRemoved] = useState<RemovedCounts | null>(null)
  if (removed !== null) return <RemovedReceipt removed={removed} />
  if (data) return <PlayerScreen item={data.answer} asOf={data.asOf} onRemoved={setRemoved} />
  return error ? <NotThere error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
}

/** Where a practice is heard. */
export const Play = () => {
  const { itemId } = useParams({ from: '/play/$itemId' })
  return (
    <RequirePerson>
      <OwnItem key={itemId} itemId={itemId} />
    </RequirePerson>
  )
}
