import { Link, useLocation } from '@tanstack/react-router'
import { Fragment, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { type PersonState, usePerson } from './use-person.ts'

addTexts('signIn', signIn)

const SignInFirst = () => {
  const { t } = useTranslation('signIn')
  const { href } = useLocation()
  return (
    <div className="mx-auto max-w-md pt-12 sm:pt-20">
      <title>{`${t('firstTitle')} · Orrery`}</title>
      <h1 className="text-3xl">{t('firstTitle')}</h1>
      <p className="mt-3 text-quiet">{t('firstText')}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link to="/sign-in" search={{ to: href }} className={buttonClass('main')}>
          {t('signIn')}
        </Link>
        <Link to="/sign-up" search={{ to: href }} className={buttonClass('plain')}>
          {t('signUp')}
        </Link>
      </p>
    </div>
  )
}

/** Beside what was typed, not instead of it. Another tab signs in; this one notices. */
const SessionEnded = () => {
  const { t } = useTranslation('signIn')
  return (
    <div
      role="alert"
      className="card mt-6 flex flex-wrap items-center justify-between gap-4 border-s-4 border-s-warn p-5"
    >
      <p className="max-w-prose">{t('endedText')}</p>
      <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonClass('plain')}>
        {t('endedAction')}
      </a>
    </div>
  )
}

/** Whose page is on the screen: also after their session has ended, until somebody signs in or out. */
const useShownId = ({ state, person, hasEnded }: PersonState): string | null => {
  const [shownId, setShownId] = useState<string | null>(null)
  const current = state === 'guest' && hasEnded ? shownId : (person?.id ?? null)
  if (current !== shownId) setShownId(current)
  return current
}

/**
 * Shows its children to a person; a guest is shown `guest`, or asked to sign in first. A session that ends meanwhile loses
 * nothing typed.
 */
export const RequirePerson = ({ guest, children }: { guest?: ReactNode; children: ReactNode }) => {
  const asked = usePerson()
  const shownId = useShownId(asked)
  if (shownId !== null)
    return (
      <>
        {asked.hasEnded && <SessionEnded />}
        <Fragment key={shownId}>{children}</Fragment>
      </>
    )
  if (asked.state === 'guest') return guest ?? <SignInFirst />
  return asked.error ? <Failure error={asked.error} onRetry={() => location.reload()} /> : <ScreenLoading />
}
