import type { LibraryItem } from '@orrery/contracts/practice-api'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepOwn } from '../account/own-copies.ts'
import { queryClient } from '../api.ts'
import { writtenCount } from '../i18n/written.ts'
import { canKeepAudio, forgetKeptAudio, keepAudio, keptAudio, usedBytes } from '../offline/kept-audio.ts'
import { AppError } from '@orrery/contracts/errors'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { soundLink } from './item-track.ts'

/** Which items this device keeps, and in which version. */
export const keptAudioQuery = queryOptions({
  queryKey: ['kept-audio'],
  queryFn: async () => ({
    versions: new Map((await keptAudio()).map(({ itemId, version }) => [itemId, version])),
    usedBytes: await usedBytes(),
  }),
  staleTime: 0,
})

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: keptAudioQuery.queryKey })

const useKeeping = (item: LibraryItem) => {
  const [fraction, setFraction] = useState(0)
  const keeping = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      setFraction(0)
      await keepAudio({ itemId: item.id, version: item.version }, await soundLink(item.id), setFraction)
      await keepOwn(`item/${item.id}`, item)
    },
    onSuccess: refresh,
  })
  return { keeping, fraction }
}

const Space = ({ bytes }: { bytes: number | null | undefined }) => {
  const { t } = useTranslation('player')
  if (bytes === null || bytes === undefined) return null
  return (
    <p className="figure-text text-fine text-quiet">
      {t('offlineSpace', { size: writtenCount(Math.ceil(bytes / 1e6)) })}
    </p>
  )
}

const NotKept = ({ error }: { error: Error }) => {
  const { t } = useTranslation('player')
  if (AppError.is(error)) return <Refusal error={error} />
  return (
    <p role="alert" className="border-s-4 border-s-bad ps-4">
      {t(error.name === 'QuotaExceededError' ? 'offlineFull' : 'offlineFailed')}
    </p>
  )
}

/** Keeps the sound on this device, for when there is no connection. */
export const OfflineSwitch = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const { data } = useQuery(keptAudioQuery)
  const { keeping, fraction } = useKeeping(item)
  if (!canKeepAudio()) return null
  const version = data?.versions.get(item.id)
  if (keeping.isPending) {
    return (
      <div>
        <p>{t('offlineKeeping')}</p>
        <progress aria-label={t('offlineKeeping')} className="mt-1 h-1 w-full" max={1} value={fraction} />
      </div>
    )
  }
  return (
    <div className="grid gap-1">
      {version === undefined ? (
        <p>
          <Button onClick={() => keeping.mutate()}>{t('offline')}</Button>
        </p>
      ) : (
        <>
          <output className="text-[0.9375rem]">{t(version === item.version ? 'offlineKept' : 'offlineOld')}</output>
          <p className="flex flex-wrap gap-2">
            {version !== item.version && <Button onClick={() => keeping.mutate()}>{t('offlineRenew')}</Button>}
            <Button look="quiet" onClick={() => void forgetKeptAudio(item.id).then(refresh)}>
              {t('offlineRemove')}
            </Button>
          </p>
          <Space bytes={data?.usedBytes} />
        </>
      )}
      {keeping.error && <NotKept error={keeping.error} />}
    </div>
  )
}
