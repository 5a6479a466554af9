import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { studio } from '../i18n/en/studio.ts'
import type { Drawing } from './renderer-state.ts'

type KnownStep = keyof typeof studio.steps
const isKnownStep = (step: string): step is KnownStep => Object.hasOwn(studio.steps, step)

const toldAs = {
  preparing: { title: 'renderer.preparingTitle', text: 'renderer.preparingText' },
  library_only: { title: 'renderer.libraryTitle', text: 'renderer.libraryText' },
  unavailable: { title: 'renderer.noneTitle', text: 'renderer.noneText' },
  none: { title: 'renderer.noneTitle', text: 'renderer.noneText' },
  silent: { title: 'renderer.silentTitle', text: 'renderer.silentText' },
} as const

const edges = {
  preparing: 'border-s-calm',
  library_only: 'border-s-calm',
  unavailable: 'border-s-warn',
  none: 'border-s-warn',
  silent: 'border-s-warn',
} as const

/** That films come from our own library alone, where nobody could write others. */
export const ModelNote = ({ drawing: { means, hasModel } }: { drawing: Drawing }) => {
  const { t } = useTranslation('studio')
  if (hasModel || means.mode !== 'full') return null
  return (
    <p className="mt-6 max-w-prose text-[0.9375rem] text-quiet">
      {t('renderer.offlineModelTitle')}. {t('renderer.offlineModelText')}
    </p>
  )
}

/** What cannot be drawn here now, and what can; nothing while everything can. */
export const RendererNote = ({ drawing: { means } }: { drawing: Drawing }) => {
  const { t } = useTranslation('studio')
  const { mode, step, reason } = means
  if (mode === 'full') return null
  const { title, text } = toldAs[mode]
  const named = step !== null && isKnownStep(step) ? t(`steps.${step}`) : step
  return (
    <div className={`card mt-6 border-s-4 p-5 ${edges[mode]}`}>
      <p className="font-serif text-xl">{t(title)}</p>
      <p className="mt-1 max-w-prose text-quiet">{t(text)}</p>
      {mode === 'preparing' && named !== null && (
        <output className="mt-2 block">{t('renderer.preparingStep', { step: named })}</output>
      )}
      {reason !== null && mode !== 'preparing' && (
        <p className="mt-2 text-[0.9375rem]">{t('renderer.reason', { reason })}</p>
      )}
      <Link to="/status" className="mt-2 inline-flex min-h-6 items-center text-calm underline underline-offset-4">
        {t('renderer.status')}
      </Link>
    </div>
  )
}
