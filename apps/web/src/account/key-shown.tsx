import type { CreatedApiKey } from '@orrery/contracts/api-keys'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'

/** A new key, this once. */
export const KeyShown = ({ created, onKept }: { created: CreatedApiKey; onKept: () => void }) => {
  const { t } = useTranslation('account')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby={id} className="card border-s-4 border-s-accent p-5 sm:p-6">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t('keyShownTitle', { name: created.name })}
      </h2>
      <p className="mt-1.5 max-w-prose text-quiet">{t('keyShownText')}</p>
      <div className="mt-5 grid gap-5">
        <CopyText label={t('keyShown')} text={created.key} />
        <CopyText label={t('keyTry')} text={`curl -H 'X-API-Key: ${created.key}' ${location.origin}/api/v1/auth/me`} />
        <Button look="main" className="justify-self-start" onClick={onKept}>
          {t('keyDone')}
        </Button>
      </div>
    </section>
  )
}
