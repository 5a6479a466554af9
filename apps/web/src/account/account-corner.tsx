import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountSign } from './account-sign.tsx'
import { usePerson } from './use-person.ts'

// Guests do without the code of a menu.
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

/** The corner of every screen that says who is here. */
export const AccountCorner = ({ className }: { className: string }) => {
  const { t } = useTranslation('shell')
  const { state, person } = usePerson()
  if (state === 'unknown') return <span className={className} />
  if (!person)
    return (
      <Link to="/sign-in" className={className}>
        {t('signIn')}
      </Link>
    )
  const menuClass = `${className} gap-2`
  const plainLink = (
    <Link to="/account" className={menuClass} aria-label={t('accountOf', { name: person.name })}>
      <AccountSign name={person.name} />
    </Link>
  )
  return (
    <Suspense fallback={plainLink}>
      <AccountMenu person={person} className={menuClass} />
    </Suspense>
  )
}
