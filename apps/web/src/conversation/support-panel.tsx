import type { QuickReply, SupportResource } from '@orrery/contracts/practice-api'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'

/** In place of the input: whom to talk to, and the way on or out. Nothing is asked here. */
export const SupportPanel = ({
  resources,
  replies,
  isBusy,
  onPress,
}: {
  resources: readonly SupportResource[]
  replies: readonly QuickReply[]
  isBusy: boolean
  onPress: (reply: QuickReply) => void
}) => {
  const { t } = useTranslation('conversation')
  const id = useId()
  return (
    <section aria-labelledby={id} className="card border-s-4 border-s-calm p-5 sm:p-6">
      <h2 id={id} className="text-2xl">
        {t('supportTitle')}
      </h2>
      {resources.length > 0 && (
        <>
          <h3 className="mt-4 text-lg">{t('supportResources')}</h3>
          <ul className="mt-2 grid gap-3">
            {resources.map(({ name, contact, url }) => (
              <li key={name}>
                <p className="text-quiet">{name}</p>
                {!contact.startsWith('https:') && (
                  <a href={`tel:${contact.replaceAll(' ', '')}`} className="figure-text block text-xl font-semibold">
                    {contact}
                  </a>
                )}
                <a
                  href={url}
                  target="_blank"
                  rel="noreferrer"
                  className="inline-block min-h-6 text-calm underline underline-offset-4"
                >
                  {new URL(url).hostname}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        {replies.map((reply) => (
          <Button key={reply.label} disabled={isBusy} onClick={() => onPress(reply)}>
            {reply.label}
          </Button>
        ))}
      </p>
    </section>
  )
}
