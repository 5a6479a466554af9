import { useTranslation } from 'react-i18next'
import { Consents } from '../../account/consents.tsx'
import { Deletion } from '../../account/deletion.tsx'
import { ExportData } from '../../account/export-data.tsx'
import { Loaded } from '../../account/loaded.tsx'
import { useOwnAccount } from '../../account/own-account.ts'
import { Panel } from '../../account/panel.tsx'
import { SectionTitle } from '../../account/section-title.tsx'

/** What the person agrees to, what is kept of them, and its end. */
export const AccountPrivacy = () => {
  const { t } = useTranslation('account')
  const account = useOwnAccount()
  return (
    <>
      <SectionTitle section="privacy" />
      <Loaded query={account}>
        {(own) => (
          <>
            <Panel title={t('consentsTitle')} lead={t('consentsLead')}>
              <Consents />
            </Panel>
            <Panel title={t('exportTitle')} lead={t('exportLead')}>
              <ExportData account={own} />
            </Panel>
            <Panel title={t('deletionTitle')}>
              <Deletion account={own} />
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}
