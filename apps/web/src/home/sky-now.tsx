import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { PictureView } from '../charts/picture-view.tsx'
import { writtenInstant } from '../i18n/written.ts'
import { type DialBody, dialBodies, skyDial } from './sky-dial.ts'

const longitudesAt = async (instant: string, signal: AbortSignal): Promise<Record<DialBody, number>> => {
  const { bodies } = await api.positions({ instant, bodies: [...dialBodies] }, { signal })
  // Safe because every body of the dial was asked for.
  return Object.fromEntries(dialBodies.map((body) => [body, bodies[body]?.longitude ?? 0])) as Record<DialBody, number>
}

const nothingToExplore = {
  active: null,
  titleOf: (factId: string) => factId,
  onPoint: () => {},
  onChoose: () => {},
  onLeave: () => {},
}

/** An orrery of this moment. An ornament that is true: where it cannot be, nothing stands in its place. */
export const SkyNow = () => {
  const { t } = useTranslation('home')
  const [instant] = useState(() => new Date().toISOString())
  const sky = useQuery({
    queryKey: ['sky', instant],
    queryFn: ({ signal }) => longitudesAt(instant, signal),
    retry: false,
  })
  const picture = useMemo(() => sky.data && skyDial(sky.data), [sky.data])
  if (!picture) return null
  return (
    <figure className="mx-auto max-w-[30rem]">
      <PictureView picture={picture} focus={nothingToExplore} />
      <figcaption className="mt-3 text-center text-fine text-quiet">
        {t('skyText', { time: writtenInstant(instant) })}
      </figcaption>
    </figure>
  )
}
