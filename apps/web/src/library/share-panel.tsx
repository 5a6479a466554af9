import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { writtenInstantDay } from '../i18n/written.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Refusal } from '../parts/refusal.tsx'

const ends = ['1', '7', '30', '90', 'never'] as const
type End = (typeof ends)[number]

const endsAtOf = (end: End): string | null =>
  end === 'never' ? null : new Date(Date.now() + Number(end) * 86_400_000).toISOString()

/** A link for whoever is to listen, with its end, and the way to end all of them. */
export const SharePanel = ({ item: { id } }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const [end, setEnd] = useState<End>('30')
  const sharing = useMutation({ mutationFn: () => api.practice.share(id, { endsAt: endsAtOf(end) }) })
  const ending = useMutation({ mutationFn: () => api.practice.unshare(id), onSuccess: () => sharing.reset() })
  const share = sharing.data
  const error = sharing.error ?? ending.error
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-[0.9375rem] text-quiet">{t('shareLead')}</p>
      <Choice
        label={t('shareEnds')}
        value={end}
        options={ends.map((value) => ({
          value,
          name: value === 'never' ? t('shareNever') : t('shareDays', { count: Number(value) }),
        }))}
        onChoose={setEnd}
      />
      <p className="flex flex-wrap gap-2">
        <Button disabled={sharing.isPending} onClick={() => sharing.mutate()}>
          {t('shareAction')}
        </Button>
        <Button look="quiet" disabled={ending.isPending} onClick={() => ending.mutate()}>
          {t('shareStop')}
        </Button>
      </p>
      {share && (
        <div>
          <CopyText label={t('shareLink')} text={new URL(share.url, location.origin).href} />
          <p className="mt-1.5 text-fine text-quiet">
            {t('shareOnce')} {share.endsAt !== null && t('shareUntil', { date: writtenInstantDay(share.endsAt) })}
          </p>
        </div>
      )}
      <output className="text-good">{ending.isSuccess && !share && t('shareStopped')}</output>
      {error && <Refusal error={error} />}
    </div>
  )
}
