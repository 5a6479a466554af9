import type { ListedAccount } from '@orrery/contracts/administration'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'

/** What an account can be beside a user. */
const grantable = ['creator', 'admin'] as const
type Grantable = (typeof grantable)[number]

const RoleBox = ({ role, isGiven, onTurn }: { role: Grantable; isGiven: boolean; onTurn: () => void }) => {
  const { t } = useTranslation('administration')
  const id = useId()
  return (
    <div className="flex items-start gap-2.5 py-1.5">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-text`}
        className="mt-1 size-4.5 shrink-0"
        checked={isGiven}
        onChange={onTurn}
      />
      <div className="leading-snug">
        <label htmlFor={id} className="block min-h-6">
          {t(`role.${role}`)}
        </label>
        <p id={`${id}-text`} className="text-fine text-quiet">
          {t(`roleText.${role}`)}
        </p>
      </div>
    </div>
  )
}

/** Gives and takes roles, after saying what ends with the change. */
export const PersonRoles = ({
  account,
  isOwn,
  onChange,
}: {
  account: ListedAccount
  isOwn: boolean
  onChange: (roles: Grantable[]) => Promise<unknown>
}) => {
  const { t } = useTranslation('administration')
  const { email, roles } = account
  const [chosen, setChosen] = useState<readonly Grantable[] | null>(null)
  const given = chosen ?? grantable.filter((role) => roles.includes(role))
  const turn = (role: Grantable) =>
    setChosen(grantable.filter((each) => (each === role ? !given.includes(each) : given.includes(each))))
  const change = async () => {
    await onChange([...given])
    setChosen(null)
  }
  const texts = {
    title: t('changeRolesOf', { email }),
    text: t(isOwn ? 'rolesOwnText' : 'rolesText'),
    confirm: t('rolesConfirm'),
    cancel: t('cancel'),
  }
  return (
    <ConfirmDialog texts={texts} trigger={t('changeRoles')} label={t('changeRolesOf', { email })} onConfirm={change}>
      <div className="mt-4">
        {grantable.map((role) => (
          <RoleBox key={role} role={role} isGiven={given.includes(role)} onTurn={() => turn(role)} />
        ))}
      </div>
    </ConfirmDialog>
  )
}
