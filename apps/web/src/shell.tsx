import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { OfflineNote } from './offline/offline-note.tsx'
import { UpdateNote } from './offline/update-note.tsx'
import { Mark } from './parts/mark.tsx'
import { ThemeChoice } from './parts/theme-choice.tsx'

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

const Header = () => {
  const { t } = useTranslation('shell')
  const link =
    'inline-flex min-h-11 items-center rounded-md px-2 text-quiet hover:text-ink aria-[current=page]:text-ink sm:px-3'
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-2 px-4 py-2 sm:px-6">
        <Link to="/" className="inline-flex min-h-11 items-center gap-2.5 rounded-md font-serif text-xl font-medium">
          <Mark />
          {t('name')}
        </Link>
        <nav aria-label={t('places')} className="flex items-center text-[0.9375rem]">
          <Link to="/charts" activeOptions={{ exact: true }} className={link}>
            {t('charts')}
          </Link>
          <Link to="/docs" className={link}>
            {t('docs')}
          </Link>
          <Link to="/about" className={link}>
            {t('about')}
          </Link>
        </nav>
      </div>
    </header>
  )
}

const Footer = () => {
  const { t } = useTranslation('shell')
  return (
    <footer className="mt-16 border-t border-hairline print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-6 text-fine text-quiet sm:px-6">
        <p className="max-w-xl">{t('footer')}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Link to="/status" className="inline-flex min-h-6 items-center underline underline-offset-4 hover:text-ink">
            {t('status')}
          </Link>
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
      <UpdateNote />
    </div>
  )
}
