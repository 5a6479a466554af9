import { useTranslation } from 'react-i18next'
import { forgetAnswer } from '../charts/chart-answers.ts'
import { writtenInstant } from '../i18n/written.ts'
import { Button } from '../parts/button.tsx'
import { forgetDraw, type KeptDraw } from './kept-draws.ts'

const forget = ({ id, owner, engine }: KeptDraw): void => {
  forgetDraw(id)
  void forgetAnswer(owner, `${engine}/${id}`)
}

/** Earlier draws, to be looked at again. */
export const DrawHistory = ({
  isMade,
  history,
  nameOf,
  onShow,
}: {
  isMade: boolean
  history: readonly KeptDraw[]
  /** What was drawn, in a few words. */
  nameOf: (kept: KeptDraw) => string
  onShow: (id: string) => void
}) => {
  const { t } = useTranslation('draws')
  if (history.length === 0) return null
  return (
    <section aria-labelledby="draw-history" className="mt-12 max-w-3xl print:hidden">
      <h2 id="draw-history" className="text-2xl">
        {t(isMade ? 'historyMade' : 'history')}
      </h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t(isMade ? 'historyMadeText' : 'historyText')}</p>
      <ul className="mt-3">
        {history.map((kept) => (
          <li
            key={kept.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hairline py-1.5"
          >
            <button
              type="button"
              className="min-h-11 min-w-0 text-start text-calm underline-offset-4 hover:underline"
              onClick={() => onShow(kept.id)}
            >
              <span className="block">{kept.question || nameOf(kept)}</span>
              <span className="figure-text block text-fine text-quiet">
                {[kept.question && nameOf(kept), writtenInstant(kept.at)].filter(Boolean).join(' · ')}
              </span>
            </button>
            <Button
              look="quiet"
              aria-label={`${t('forget')}: ${kept.question || nameOf(kept)}, ${writtenInstant(kept.at)}`}
              onClick={() => forget(kept)}
            >
              {t('forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
