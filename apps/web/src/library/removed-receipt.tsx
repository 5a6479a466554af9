import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { player } from '../i18n/en/player.ts'
import { buttonClass } from '../parts/button.tsx'
import type { RemovedCounts } from './remove-item.tsx'

type Kind = 'items' | 'versions' | 'shares' | 'practiceEvents' | 'audio'

const isKind = (name: string): name is Kind => Object.hasOwn(player.removed, `${name}_one`)

/** What went with a practice, each thing counted. */
export const RemovedReceipt = ({ removed }: { removed: RemovedCounts }) => {
  const { t } = useTranslation('player')
  return (
    <div className="mx-auto max-w-md pt-16">
      <title>{`${t('removedTitle')} · Orrery`}</title>
      <h1 className="text-3xl">{t('removedTitle')}</h1>
      <p className="mt-4">{t('removedText')}</p>
      <ul className="figure-text mt-2 mb-8 list-disc ps-5 text-quiet">
        {Object.entries(removed).flatMap(([kind, count]) =>
          isKind(kind) && count > 0 ? [<li key={kind}>{t(`removed.${kind}`, { count })}</li>] : [],
        )}
      </ul>
      <Link to="/library" className={buttonClass('plain')}>
        {t('toLibrary')}
      </Link>
    </div>
  )
}
