import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { signIn as texts } from '../i18n/en/sign-in.ts'
import { addTexts } from '../i18n/language.ts'
import { buttonClass } from '../parts/button.tsx'

addTexts('signIn', texts)

type Arrived = { failed?: unknown; email?: unknown }

/** What came of the link, in the words of the door's redirect. */
const outcomeOf = ({ failed, email }: Arrived) => {
  if (failed === 'taken') return { title: 'verifyTaken', text: 'verifyTakenText' } as const
  if (failed !== undefined) return { title: 'verifyFailed', text: 'verifyFailedText' } as const
  if (email === 'changed') return { title: 'emailChanged', text: 'emailChangedText' } as const
  if (email !== undefined) return { title: 'emailHalf', text: 'emailHalfText' } as const
  return { title: 'verifyTitle', text: 'verifyText' } as const
}

/** Confirming an address: the links in our mails lead to the door, which sends the browser here to say what came of it. */
export const Verify = () => {
  const { t } = useTranslation('signIn')
  const { title, text } = outcomeOf(useSearch({ from: '/verify' }))
  return (
    <SignInPage title={t(title)} lead={t(text)}>
      <Link to="/sign-in" className={buttonClass('main')}>
        {t('backToSignIn')}
      </Link>
    </SignInPage>
  )
}
