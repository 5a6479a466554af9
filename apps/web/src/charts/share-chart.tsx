import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BirthRecord } from '../birth/birth-record.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { useCopy } from '../parts/use-copy.ts'
import { shareLink } from './share-link.ts'

const ShareLink = ({ link }: { link: string }) => {
  const { t } = useTranslation('chart')
  const id = useId()
  return (
    <div className="mt-4">
      <label htmlFor={id} className="text-fine font-semibold">
        {t('shareLink')}
      </label>
      <input
        id={id}
        readOnly
        value={link}
        className="control mt-1 font-mono text-fine"
        onFocus={(focus) => focus.target.select()}
      />
    </div>
  )
}

/** A link to give away: empty of personal data until the person ticks otherwise. */
export const ShareChart = ({ birth }: { birth: BirthRecord }) => {
  const { t } = useTranslation('chart')
  const [includes, setIncludes] = useState(false)
  const hintId = useId()
  const link = shareLink(location.origin, includes ? birth : null)
  const { isCopied, copy } = useCopy(link)
  return (
    <Dialog.Root onOpenChange={() => setIncludes(false)}>
      <Dialog.Trigger className={buttonClass('plain')}>{t('shareTitle')}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Popup className="card fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(30rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto p-6 outline-none">
          <Dialog.Title className="text-2xl">{t('shareTitle')}</Dialog.Title>
          <Dialog.Description className="mt-2 text-quiet">{t('shareText')}</Dialog.Description>
          <label className="mt-4 flex items-center gap-3 font-semibold">
            <input
              type="checkbox"
              className="size-5 shrink-0"
              checked={includes}
              aria-describedby={hintId}
              onChange={(change) => setIncludes(change.target.checked)}
            />
            {t('shareInclude')}
          </label>
          <p id={hintId} className="ms-8 text-fine text-quiet">
            {t('shareIncludeText')}
          </p>
          <ShareLink link={link} />
          <div className="mt-5 flex flex-wrap items-center justify-end gap-3">
            <output className="grow text-fine text-good">{isCopied ? t('shareCopied') : ''}</output>
            <Dialog.Close className={buttonClass('plain')}>{t('shareClose')}</Dialog.Close>
            <Button look="main" onClick={copy}>
              {t('share')}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
