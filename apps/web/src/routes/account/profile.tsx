import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../account/loaded.tsx'
import { useOwnAccount } from '../../account/own-account.ts'
import { Panel } from '../../account/panel.tsx'
import { ProfileForm } from '../../account/profile-form.tsx'
import { SectionTitle } from '../../account/section-title.tsx'
import { useClock } from '../../account/use-clock.ts'
import { buttonClass } from '../../parts/button.tsx'

/** Name, language and time zone, and the way to one's own birth. */
export const AccountProfile = () => {
  const { t } = useTranslation('account')
  const account = useOwnAccount()
  const { day } = useClock()
  return (
    <>
      <SectionTitle section="profile" />
      <Panel title={t('profileTitle')}>
        <Loaded query={account}>
          {(own) => (
            <>
              <p className="mb-5 text-quiet">
                {own.email} · {t('since', { date: day(own.createdAt) })}
              </p>
              <ProfileForm account={own} />
            </>
          )}
        </Loaded>
      </Panel>
      <Panel title={t('birthTitle')} lead={t('birthText')}>
        <Link to="/charts" className={buttonClass('plain')}>
          {t('birthAction')}
        </Link>
      </Panel>
    </>
  )
}
