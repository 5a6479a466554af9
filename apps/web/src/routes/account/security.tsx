import { useTranslation } from 'react-i18next'
import { Codes } from '../../account/codes.tsx'
import { EmailForm } from '../../account/email-form.tsx'
import { Loaded } from '../../account/loaded.tsx'
import { useOwnAccount } from '../../account/own-account.ts'
import { Panel } from '../../account/panel.tsx'
import { Passkeys } from '../../account/passkeys.tsx'
import { PasswordForm } from '../../account/password-form.tsx'
import { SectionTitle } from '../../account/section-title.tsx'

/** How the person signs in: passkeys, codes, password, address. */
export const AccountSecurity = () => {
  const { t } = useTranslation('account')
  const account = useOwnAccount()
  return (
    <>
      <SectionTitle section="security" />
      <Loaded query={account}>
        {(own) => (
          <>
            <Panel title={t('passkeysTitle')} lead={t('passkeysLead')}>
              <Passkeys />
            </Panel>
            <Panel title={t('codesTitle')} lead={t('codesLead')}>
              <Codes account={own} />
            </Panel>
            <Panel title={t('passwordTitle')} lead={t('passwordLead')}>
              <PasswordForm account={own} />
            </Panel>
            <Panel title={t('emailTitle')}>
              <EmailForm account={own} />
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}
