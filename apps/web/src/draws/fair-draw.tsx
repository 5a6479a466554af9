import type { DrawCommitment } from '@orrery/contracts/engines-api'
import type { EngineId } from '@orrery/engines/schemas'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Field } from '../parts/field.tsx'
import { opaqueId } from '../parts/stored-list.ts'
import type { FairShare } from './use-draws.ts'

const Bound = ({
  commitment,
  word,
  onWord,
}: {
  commitment: DrawCommitment
  word: string
  onWord: (word: string) => void
}) => {
  const { t } = useTranslation('draws')
  return (
    <div className="mt-3 grid gap-4 rounded-lg border border-hairline p-4">
      <p className="text-[0.9375rem]">
        {t('bound')} <code className="block text-fine break-all select-all">{commitment.commitment}</code>
      </p>
      <Field label={t('ownWord')} hint={t('ownWordHint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            className="control"
            maxLength={128}
            value={word}
            onChange={(change) => onWord(change.target.value)}
          />
        )}
      </Field>
    </div>
  )
}

/**
 * An optional first step: the server is bound to its share of the chance before the person adds theirs, so that neither
 * could choose the outcome.
 */
export const FairDraw = ({
  engine,
  share,
  onShare,
}: {
  engine: EngineId
  share: FairShare | null
  onShare: (share: FairShare | null) => void
}) => {
  const { t } = useTranslation('draws')
  const hintId = useId()
  const [isWanted, setWanted] = useState(false)
  const commit = useMutation({
    mutationFn: () => api.commit(engine),
    onSuccess: (commitment) => onShare({ commitment, clientSeed: opaqueId() }),
  })
  const want = (wanted: boolean) => {
    setWanted(wanted)
    if (!wanted) onShare(null)
  }
  return (
    <div>
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={isWanted}
          aria-describedby={hintId}
          onChange={(change) => want(change.target.checked)}
        />
        {t('fair')}
      </label>
      <p id={hintId} className="text-fine text-quiet">
        {t('fairText')}
      </p>
      {isWanted && share === null && (
        <Button className="mt-3" disabled={commit.isPending} onClick={() => commit.mutate()}>
          {t('bind')}
        </Button>
      )}
      {isWanted && share !== null && (
        <Bound
          commitment={share.commitment}
          word={share.clientSeed}
          onWord={(clientSeed) => onShare({ ...share, clientSeed })}
        />
      )}
      {commit.error && (
        <div className="mt-3">
          <Failure error={commit.error} onRetry={() => commit.mutate()} />
        </div>
      )}
    </div>
  )
}
