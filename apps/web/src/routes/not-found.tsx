import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../parts/button.tsx'

export const NotFound = () => {
  const { t } = useTranslation('shell')
  return (
    <div className="max-w-prose py-16">
      <title>{`${t('notFoundTitle')} · ${t('name')}`}</title>
      <h1 className="text-4xl">{t('notFoundTitle')}</h1>
      <p className="my-5 text-quiet">{t('notFoundText')}</p>
      <Link to="/" className={buttonClass('main')}>
        {t('notFoundAction')}
      </Link>
    </div>
  )
}
