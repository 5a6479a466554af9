import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../parts/button.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** After signing up where an address has to be confirmed. */
export const CheckMail = ({ email, onOther }: { email: string; onOther: () => void }) => {
  const { t } = useTranslation('signIn')
  return (
    <SignInPage title={t('mailTitle')} lead={<output>{t('mailText', { email })}</output>}>
      <p className="text-quiet">{t('mailNone')}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link to="/sign-in" className={buttonClass('main')}>
          {t('signIn')}
        </Link>
        <Button onClick={onOther}>{t('mailOther')}</Button>
      </p>
    </SignInPage>
  )
}
