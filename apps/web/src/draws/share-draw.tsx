import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import type { KeptDraw } from './kept-draws.ts'
import { replayLink, type Subject } from './replay-link.ts'

/** Copies a link that gives the same draw again, to anybody. */
export const ShareDraw = ({ subject, kept }: { subject: Subject; kept: KeptDraw }) => {
  const { t } = useTranslation('draws')
  const [copiedId, setCopiedId] = useState('')
  const copy = async () => {
    await navigator.clipboard.writeText(replayLink(location.origin, subject, kept))
    setCopiedId(kept.id)
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={() => void copy()}>{t('replayCopy')}</Button>
      <output className="text-fine text-good">{copiedId === kept.id && t('replayCopied')}</output>
    </div>
  )
}
