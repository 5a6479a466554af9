import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AccountCorner } from './account/account-corner.tsx'
import { usePerson } from './account/use-person.ts'
import { OfflineNote } from './offline/offline-note.tsx'
import { UpdateNote } from './offline/update-note.tsx'
import { Mark } from './parts/mark.tsx'
import { ThemeChoice } from './parts/theme-choice.tsx'
import { UnderWay } from './player/under-way.tsx'

/** Puts keyboard and screen reader at the start of the new screen; the first screen is left as the browser has it. */
const useFocusOnNewScreen = () => {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    // Moving between the charts of one person keeps the focus on the tab that was used.
    if (document.activeElement?.closest('[data-keeps-focus]')) return
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

const placeLink =
  'inline-flex min-h-11 items-center justify-center rounded-md px-2 text-quiet hover:text-ink aria-[current=page]:text-ink sm:px-3'

/** The places of the app: beside its name, and on phones along the lower edge, where thumbs are. */
const Places = ({ className, current = '' }: { className: string; current?: string }) => {
  const { t } = useTranslation('shell')
  const { person } = usePerson()
  const link = `${placeLink} ${current}`
  // Whoever is signed in has more places than fit; these two also stand at the foot of the page.
  const secondary = person ? 'max-lg:hidden' : ''
  return (
    <nav aria-label={t('places')} className={className}>
      <Link to="/charts" activeOptions={{ exact: true }} className={link}>
        {t('charts')}
      </Link>
      <Link to="/practice" className={link}>
        {t('practice')}
      </Link>
      <Link to="/studio" className={link}>
        {t('studio')}
      </Link>
      {person && (
        <>
          <Link to="/library" className={link}>
            {t('library')}
          </Link>
          {/* Where it does not fit it is found behind one’s name. */}
          <Link to="/timeline" activeOptions={{ exact: true }} className={`${link} sm:max-md:hidden`}>
            {t('timeline')}
          </Link>
        </>
      )}
      <Link to="/docs" className={`${link} ${secondary}`}>
        {t('docs')}
      </Link>
      <Link to="/about" className={`${link} ${secondary}`}>
        {t('about')}
      </Link>
    </nav>
  )
}

const Header = () => {
  const { t } = useTranslation('shell')
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-2 px-4 py-2 sm:px-6">
        <Link to="/" className="inline-flex min-h-11 items-center gap-2.5 rounded-md font-serif text-xl font-medium">
          <Mark />
          {t('name')}
        </Link>
        <div className="flex items-center text-[0.9375rem]">
          <Places className="hidden items-center sm:flex" />
          <AccountCorner className={placeLink} />
        </div>
      </div>
    </header>
  )
}

/** Sticks to the lower edge of a phone and hides nothing: it has its own row at the end of the page. */
const LowerPlaces = () => (
  <Places
    className="sticky bottom-0 z-30 grid auto-cols-fr grid-flow-col border-t border-hairline bg-ground pb-[env(safe-area-inset-bottom)] text-fine sm:hidden print:hidden"
    current="rounded-none border-t-2 border-transparent aria-[current=page]:border-accent"
  />
)

const footName = { '/docs': 'docs', '/about': 'about', '/status': 'status' } as const

const Footer = () => {
  const { t } = useTranslation('shell')
  return (
    <footer className="mt-16 border-t border-hairline print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-6 text-fine text-quiet sm:px-6">
        <p className="max-w-xl">{t('footer')}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {(['/docs', '/about', '/status'] as const).map((to) => (
            <Link
              key={to}
              to={to}
              className={`inline-flex min-h-6 items-center underline underline-offset-4 hover:text-ink ${to === '/status' ? '' : 'lg:hidden'}`}
            >
              {t(footName[to])}
            </Link>
          ))}
          <ThemeChoice />
        </div>
      </div>
    </footer>
  )
}

/** The frame around every screen. */
export const Shell = () => {
  const { t } = useTranslation('shell')
  const main = useFocusOnNewScreen()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-raised px-4 py-2 focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50"
      >
        {t('skip')}
      </a>
      <Header />
      <OfflineNote />
      <main id="content" ref={main} tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 outline-none sm:px-6">
        <Outlet />
      </main>
      <Footer />
      <UnderWay />
      <LowerPlaces />
      <UpdateNote />
    </div>
  )
}
