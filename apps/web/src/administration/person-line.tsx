import type { ListedAccount } from '@orrery/contracts/administration'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenInstantDay } from '../i18n/written.ts'
import { BudgetDialog } from '../models/budget-dialog.tsx'
import { CopiedId } from './copied-id.tsx'
import { changeAccount } from './people-query.ts'
import { PersonBan } from './person-ban.tsx'
import { PersonRoles } from './person-roles.tsx'

const Flag = ({ color = 'text-quiet', children }: { color?: string; children: ReactNode }) => (
  <li className={`rounded-full border border-current px-2.5 py-0.5 text-fine ${color}`}>{children}</li>
)

const Flags = ({ account }: { account: ListedAccount }) => {
  const { t } = useTranslation('administration')
  const { roles, banned, emailVerified, eraseAfter } = account
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {roles.map((role) => (
        <Flag key={role} color={role === 'admin' ? 'text-accent' : 'text-quiet'}>
          {t(`role.${role}`)}
        </Flag>
      ))}
      {banned && <Flag color="text-bad">{t('banned')}</Flag>}
      {!emailVerified && <Flag color="text-warn">{t('unconfirmed')}</Flag>}
      {eraseAfter !== null && <Flag color="text-warn">{t('erasing', { day: writtenInstantDay(eraseAfter) })}</Flag>}
    </ul>
  )
}

/** How one account stands, and what an administrator can do about it. Nothing of what is in it. */
export const PersonLine = ({
  account,
  ownId,
  onTell,
}: {
  account: ListedAccount
  ownId: string | null
  onTell: (text: string) => void
}) => {
  const { t } = useTranslation(['administration', 'models'])
  const { id, email, name, createdAt } = account
  const isOwn = id === ownId
  const setRoles = async (roles: ('creator' | 'admin')[]) => {
    await changeAccount(account, { roles }, ownId)
    onTell(t('toldRoles', { email }))
  }
  const setBanned = async (banned: boolean) => {
    await changeAccount(account, { banned }, ownId)
    onTell(t(banned ? 'toldBanned' : 'toldUnbanned', { email }))
  }
  return (
    <li className="card flex flex-wrap items-start justify-between gap-4 p-5">
      <article aria-label={email} className="min-w-0">
        <h3 className="text-xl break-words">
          {name || t('noName')}
          {isOwn && <span className="ms-2 font-sans text-fine text-quiet">({t('you')})</span>}
        </h3>
        <p className="break-all">{email}</p>
        <p className="figure-text mt-0.5 flex flex-wrap items-center gap-x-3 text-[0.9375rem] text-quiet">
          <span>{t('since', { day: writtenInstantDay(createdAt) })}</span>
          <span>
            {t('id')} <CopiedId id={id} />
          </span>
        </p>
        <Flags account={account} />
      </article>
      <div className="flex flex-wrap gap-3">
        <PersonRoles account={account} isOwn={isOwn} onChange={setRoles} />
        <BudgetDialog
          userId={id}
          who={email}
          trigger={t('models:budgetShort')}
          onSet={() => onTell(t('models:budgetSet', { who: email }))}
        />
        <PersonBan account={account} onChange={setBanned} />
      </div>
    </li>
  )
}
