import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../account/require-person.tsx'
import { AdministratorOnly } from '../administration/administrator-only.tsx'
import { administration } from '../i18n/en/administration.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('administration', administration)

const pages = [
  { to: '/admin/health', name: 'health' },
  { to: '/admin/people', name: 'people' },
  { to: '/admin/models', name: 'models' },
  { to: '/admin/audit', name: 'audit' },
] as const

const Pages = () => {
  const { t } = useTranslation('administration')
  return (
    <nav aria-label={t('places')} data-keeps-focus className="mt-5 flex flex-wrap gap-x-1 border-b border-hairline">
      {pages.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-quiet hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}

/** The frame of the administrators' pages. Whoever is not one sees why, and nothing is asked for. */
export const Admin = () => {
  const { t } = useTranslation('administration')
  return (
    <RequirePerson>
      <AdministratorOnly>
        <div className="pt-8 sm:pt-12">
          <title>{`${t('title')} · Orrery`}</title>
          <h1 className="text-4xl">{t('title')}</h1>
          <Pages />
          <Outlet />
        </div>
      </AdministratorOnly>
    </RequirePerson>
  )
}
