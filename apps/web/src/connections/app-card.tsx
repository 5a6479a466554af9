import type { LinkCode } from '@orrery/client'
import type { ChatConnection } from '@orrery/contracts/channels-api'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { usePerson } from '../account/use-person.ts'
import { api } from '../api.ts'
import { StatusMark } from '../health/status-mark.tsx'
import { Button } from '../parts/button.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { LinkCodePanel } from './link-code.tsx'
import { useUnlink } from './use-connections.ts'

/** What an operator sets to have an app. */
const settings = {
  telegram: { names: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET'], note: 'settingsWebhook' },
  whatsapp: {
    names: ['WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID'],
    note: 'settingsAll',
  },
} as const

const Off = ({ platform }: Pick<ChatConnection, 'platform'>) => {
  const { t } = useTranslation('connections')
  const { person } = usePerson()
  const app = t(`platform.${platform}`)
  const { names, note } = settings[platform]
  return (
    <>
      <p className="mt-3 max-w-prose text-quiet">{t('offText', { app })}</p>
      {person?.roles.includes('admin') && (
        <div className="mt-4 border-s-4 border-s-calm ps-4 text-[0.9375rem]">
          <p>{t('offSettings', { app })}</p>
          <ul className="mt-1">
            {names.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-quiet">{t(note)}</p>
        </div>
      )}
    </>
  )
}

type Chat = ChatConnection['linked'][number]

/** What a chat is called where it has no name of its own. */
export const useChatName = () => {
  const { t } = useTranslation('connections')
  return (platform: ChatConnection['platform'], { displayName }: Pick<Chat, 'displayName'>): string =>
    displayName ?? t('unnamed', { app: t(`platform.${platform}`) })
}

const LinkedChat = ({
  platform,
  chat,
  onUnlinked,
}: {
  platform: ChatConnection['platform']
  chat: Chat
  onUnlinked: (name: string) => void
}) => {
  const { t } = useTranslation('connections')
  const { day } = useClock()
  const name = useChatName()(platform, chat)
  const unlink = useUnlink()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-3">
      <p className="min-w-0">
        {name} <span className="text-fine text-quiet">{t('since', { date: day(chat.linkedAt) })}</span>
      </p>
      <ConfirmDialog
        texts={{
          title: t('unlinkTitle', { name }),
          text: t('unlinkText'),
          confirm: t('unlinkConfirm'),
          cancel: t('stay'),
        }}
        trigger={t('unlink')}
        label={`${t('unlink')}: ${name}`}
        onConfirm={async () => {
          await unlink(platform, chat.id)
          onUnlinked(name)
        }}
      />
    </li>
  )
}

type Connecting = {
  given: LinkCode | null
  onGiven: (given: LinkCode) => void
  onClose: () => void
}

const Connect = ({ app, given, onGiven, onClose }: Connecting & { app: ChatConnection }) => {
  const { t } = useTranslation('connections')
  const { platform, linked } = app
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.connections.code(platform),
    onSuccess: onGiven,
  })
  const isFirst = linked.length === 0
  return (
    <>
      {given ? (
        <LinkCodePanel key={given.code} platform={platform} given={given} onRenew={() => mutate()} onClose={onClose} />
      ) : (
        <Button look={isFirst ? 'main' : 'plain'} className="mt-5" disabled={isPending} onClick={() => mutate()}>
          {isPending ? t('connecting') : t(isFirst ? 'connect' : 'connectMore', { app: t(`platform.${platform}`) })}
        </Button>
      )}
      {error && <Refusal error={error} />}
    </>
  )
}

const On = ({
  app,
  onUnlinked,
  ...connecting
}: Connecting & { app: ChatConnection; onUnlinked: (name: string) => void }) => {
  const { t } = useTranslation('connections')
  const { platform, address, linked } = app
  return (
    <>
      {address === null ? (
        <p className="mt-3 text-[0.9375rem] text-quiet">{t('noAddress')}</p>
      ) : (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className="mt-3 inline-flex min-h-6 items-center text-calm underline underline-offset-4"
        >
          {t('openBot')} <span className="sr-only">{t('opensTab')}</span>
        </a>
      )}
      <h3 className="mt-5 font-sans text-base font-semibold">{t('chats')}</h3>
      {linked.length === 0 ? (
        <p className="mt-1 text-quiet">{t('none')}</p>
      ) : (
        <ul className="mt-2">
          {linked.map((chat) => (
            <LinkedChat key={chat.id} platform={platform} chat={chat} onUnlinked={onUnlinked} />
          ))}
        </ul>
      )}
      <Connect app={app} {...connecting} />
    </>
  )
}

/** One chat app: whether it is on here, whose chats are the person’s, and how to connect one. */
export const AppCard = ({
  app,
  ...actions
}: Connecting & { app: ChatConnection; onUnlinked: (name: string) => void }) => {
  const { t } = useTranslation('connections')
  const id = useId()
  return (
    <section aria-labelledby={id} className="card p-5 sm:p-6">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-2xl">
          {t(`platform.${app.platform}`)}
        </h2>
        <p className="flex items-center gap-2 text-[0.9375rem]">
          <StatusMark status={app.isOn ? 'healthy' : 'off'} />
          {t(app.isOn ? 'on' : 'off')}
        </p>
      </div>
      {app.isOn ? <On app={app} {...actions} /> : <Off platform={app.platform} />}
    </section>
  )
}
