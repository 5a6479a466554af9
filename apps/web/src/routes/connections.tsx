import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../account/require-person.tsx'
import { ChatApps } from '../connections/chat-apps.tsx'
import { connections as texts } from '../i18n/en/connections.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('connections', texts)

const OwnConnections = () => {
  const { t } = useTranslation('connections')
  return (
    <div className="mx-auto max-w-2xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-2 mb-8 max-w-prose text-quiet">{t('lead')}</p>
      <ChatApps />
    </div>
  )
}

/** Chat apps of others, and which chats there are the person’s own. */
export const Connections = () => (
  <RequirePerson>
    <OwnConnections />
  </RequirePerson>
)
