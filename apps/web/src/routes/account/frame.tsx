import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../../account/require-person.tsx'
import { account } from '../../i18n/en/account.ts'
import { addTexts } from '../../i18n/language.ts'

addTexts('account', account)

const sections = ['profile', 'security', 'sessions', 'keys', 'apps', 'usage', 'privacy'] as const

const Sections = () => {
  const { t } = useTranslation('account')
  return (
    <nav aria-label={t('sections')} data-keeps-focus className="lg:sticky lg:top-6 lg:self-start">
      <ul className="-mx-2 flex flex-wrap gap-x-1 border-b border-hairline pb-2 lg:mx-0 lg:flex-col lg:border-b-0 lg:pb-0">
        {sections.map((section) => (
          <li key={section}>
            <Link
              to={`/account/${section}`}
              className="inline-flex min-h-11 items-center rounded-md px-2 text-quiet hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:w-full lg:rounded-s-none lg:border-s-2 lg:border-transparent lg:px-3 lg:aria-[current=page]:border-accent"
            >
              {t(section)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The account of who is signed in: the way from part to part of it. */
export const AccountFrame = () => {
  const { t } = useTranslation('account')
  return (
    <RequirePerson>
      <div className="pt-8 sm:pt-12">
        <h1 className="text-4xl">{t('title')}</h1>
        <div className="mt-6 grid gap-6 lg:grid-cols-[11rem_minmax(0,44rem)] lg:gap-10">
          <Sections />
          <div className="grid content-start gap-6">
            <Outlet />
          </div>
        </div>
      </div>
    </RequirePerson>
  )
}
