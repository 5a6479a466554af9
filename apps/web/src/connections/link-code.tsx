import type { LinkCode } from '@orrery/client'
import type { ChatPlatform } from '@orrery/contracts/channels-api'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { clockTime } from '../practice/clock-time.ts'
import { useSecondsLeft } from './time-left.ts'

/** A code while it can be used: how to say it to the bot, and for how long. */
const OpenCode = ({
  platform,
  given: { code, link },
  left,
}: {
  platform: ChatPlatform
  given: LinkCode
  left: number
}) => {
  const { t } = useTranslation('connections')
  const app = t(`platform.${platform}`)
  return (
    <>
      <p className="mt-1 max-w-prose text-quiet">{t('codeText')}</p>
      <div className="mt-4">
        <CopyText label={t('codeLabel')} text={`/link ${code}`} />
      </div>
      <p className="figure-text mt-2 text-fine text-quiet">{t('left', { time: clockTime(left) })}</p>
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer" className={`mt-4 ${buttonClass('main')}`}>
          {t('openWithCode', { app })} <span className="sr-only">{t('opensTab')}</span>
        </a>
      )}
      <p className="mt-4 text-fine text-quiet">{t('waiting')}</p>
    </>
  )
}

/** What to send to the bot. Takes the focus, for the button that asked for it is gone. */
export const LinkCodePanel = ({
  platform,
  given,
  onRenew,
  onClose,
}: {
  platform: ChatPlatform
  given: LinkCode
  onRenew: () => void
  onClose: () => void
}) => {
  const { t } = useTranslation('connections')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const left = useSecondsLeft(given.expiresAt)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby={id} className="mt-5 border-s-4 border-s-accent ps-4">
      <h3 id={id} ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t('codeTitle', { app: t(`platform.${platform}`) })}
      </h3>
      {left > 0 ? (
        <OpenCode platform={platform} given={given} left={left} />
      ) : (
        <>
          <p role="alert" className="mt-1">
            {t('codeEnded')}
          </p>
          <Button look="main" className="mt-4" onClick={onRenew}>
            {t('newCode')}
          </Button>
        </>
      )}
      <p className="mt-3">
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  )
}
