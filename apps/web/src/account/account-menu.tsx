import { Menu } from '@base-ui/react/menu'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountSign } from './account-sign.tsx'
import { endSession } from './sign-out.ts'
import type { Person } from './use-person.ts'

const item =
  'flex min-h-11 w-full items-center rounded-md px-3 text-start outline-none data-highlighted:bg-ground data-highlighted:text-ink'

/** Everything of one’s own, behind one’s name. */
export const AccountMenu = ({ person, className }: { person: Person; className: string }) => {
  const { t } = useTranslation('shell')
  const router = useRouter()
  const [hasFailed, setFailed] = useState(false)
  const signOut = async () => {
    try {
      await endSession()
      setFailed(false)
      router.history.push('/')
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className={className} aria-label={t('accountOf', { name: person.name })}>
          <AccountSign name={person.name} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={6} className="z-40">
            <Menu.Popup className="card min-w-56 border-line p-1.5 text-[0.9375rem] outline-none">
              <p className="max-w-64 truncate px-3 py-2 text-fine text-quiet">{person.email}</p>
              <Menu.LinkItem closeOnClick className={item} render={<Link to="/charts" />}>
                {t('charts')}
              </Menu.LinkItem>
              <Menu.LinkItem closeOnClick className={item} render={<Link to="/timeline" />}>
                {t('timeline')}
              </Menu.LinkItem>
              <Menu.LinkItem closeOnClick className={item} render={<Link to="/credits" />}>
                {t('credits')}
              </Menu.LinkItem>
              <Menu.LinkItem closeOnClick className={item} render={<Link to="/connections" />}>
                {t('connections')}
              </Menu.LinkItem>
              <Menu.LinkItem closeOnClick className={item} render={<Link to="/account" />}>
                {t('account')}
              </Menu.LinkItem>
              {person.roles.includes('admin') && (
                <Menu.LinkItem closeOnClick className={item} render={<Link to="/admin" />}>
                  {t('admin')}
                </Menu.LinkItem>
              )}
              <Menu.Separator className="mx-3 my-1.5 h-px bg-hairline" />
              <Menu.Item className={item} onClick={() => void signOut()}>
                {t('signOut')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {hasFailed && (
        <p role="alert" className="card fixed end-4 top-16 z-40 max-w-xs border-s-4 border-s-bad p-4 text-fine">
          {t('signOutFailed')}
        </p>
      )}
    </>
  )
}
