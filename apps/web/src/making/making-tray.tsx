import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { making } from '../i18n/en/making.ts'
import { addTexts } from '../i18n/language.ts'
import { AppError } from '@orrery/contracts/errors'
import { forgetMaking } from './kept-making.ts'
import { useMaking } from './use-making.ts'

addTexts('making', making)

const linkClass = 'flex min-h-11 items-center justify-between gap-4 font-serif hover:text-calm'

/** While one looks elsewhere: how far it is, then that it is ready, until one has looked. */
export const MakingTray = ({ creationId }: { creationId: string }) => {
  const { t } = useTranslation('making')
  const { data, error } = useMaking(creationId)
  const isLost = AppError.is(error) && error.code === 'NOT_FOUND'
  useEffect(() => {
    if (isLost) forgetMaking(creationId)
  }, [isLost, creationId])
  if (!data) return null
  const percent = t('percent', { percent: Math.floor(data.fraction * 100) })
  const titles = {
    generating: 'title',
    complete: 'completeTitle',
    failed: 'failedTitle',
    cancelled: 'cancelledTitle',
  } as const
  return (
    <Link to="/practice/making/$creationId" params={{ creationId }} className={linkClass}>
      {data.status === 'generating' && <title>{`${percent} · ${t('title')} · Orrery`}</title>}
      <output>{t(titles[data.status])}</output>
      {data.status === 'generating' && <span className="figure-text font-sans text-fine text-quiet">{percent}</span>}
    </Link>
  )
}
