import type { LinkCode } from '@orrery/client'
import type { ChatConnection, ChatPlatform } from '@orrery/contracts/channels-api'
import { AppError } from '@orrery/contracts/errors'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outcome } from '../account/outcome.tsx'
import { neverArrived } from '../offline/kept-copies.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { AppCard, useChatName } from './app-card.tsx'
import { useConnections } from './use-connections.ts'

type Waiting = {
  platform: ChatPlatform
  given: LinkCode
  /** Chats that were connected before. */
  before: readonly string[]
}

const linkedOf = (apps: readonly ChatConnection[], platform: ChatPlatform) =>
  apps.find((app) => app.platform === platform)?.linked ?? []

const isChatsDown = (error: unknown): boolean =>
  neverArrived(error) || (AppError.is(error) && error.code === 'CHANNELS_UNAVAILABLE')

const Down = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('connections')
  const { t: failure } = useTranslation('failure')
  return (
    <div role="alert" className="card border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('downTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}

/** Every chat app. While a code is open it is asked whether a chat has said it. */
export const ChatApps = () => {
  const { t } = useTranslation('connections')
  const nameOf = useChatName()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const { data: apps, error, refetch } = useConnections(waiting !== null)

  const isNew = ({ id }: { id: string }) => waiting !== null && !waiting.before.includes(id)
  const come = apps && waiting ? linkedOf(apps, waiting.platform).find(isNew) : undefined
  if (waiting && come) {
    setOutcome(t('connected', { name: nameOf(waiting.platform, come) }))
    setWaiting(null)
  }

  if (!apps) {
    if (!error) return <ScreenLoading />
    const retry = () => void refetch()
    return isChatsDown(error) ? <Down onRetry={retry} /> : <Failure error={error} onRetry={retry} />
  }
  const wait = (platform: ChatPlatform, given: LinkCode) => {
    setOutcome(null)
    setWaiting({ platform, given, before: linkedOf(apps, platform).map(({ id }) => id) })
  }
  return (
    <>
      <Outcome text={outcome} />
      <div className="grid gap-5">
        {apps.map((app) => (
          <AppCard
            key={app.platform}
            app={app}
            given={waiting?.platform === app.platform ? waiting.given : null}
            onGiven={(given) => wait(app.platform, given)}
            onClose={() => setWaiting(null)}
            onUnlinked={(name) => setOutcome(t('unlinked', { name }))}
          />
        ))}
      </div>
    </>
  )
}
