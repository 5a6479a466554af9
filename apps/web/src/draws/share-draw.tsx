import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { useCopy } from '../parts/use-copy.ts'
import type { KeptDraw } from './kept-draws.ts'
import { replayLink, type Subject } from './replay-link.ts'

/** Copies a link that gives the same draw again, to anybody. */
export const ShareDraw = ({ subject, kept }: { subject: Subject; kept: KeptDraw }) => {
  const { t } = useTranslation('draws')
  const { isCopied, copy } = useCopy(replayLink(location.origin, subject, kept))
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={copy}>{t('replayCopy')}</Button>
      <output className="text-fine text-good">{isCopied && t('replayCopied')}</output>
    </div>
  )
}
