import type { Account, OwnAccountChange } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { problemOf } from '../parts/field-problems.ts'
import { TextField } from '../parts/text-field.tsx'
import { AccountForm } from './account-form.tsx'
import { useKeepAccount } from './own-account.ts'

/** Languages that texts are going to be written in. */
const languages = ['en', 'pt', 'es', 'fr', 'de'] as const

const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Zones by their first part, `Europe`; those without one stand under their own name. */
const zonesByRegion = (): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(['UTC', ...Intl.supportedValuesOf('timeZone')], (zone) => zone.split('/')[0] ?? zone)

const ZoneOptions = ({ chosen }: { chosen: string | null }) => {
  const { t } = useTranslation('account')
  const regions = zonesByRegion()
  const isListed = [...regions.values()].some((zones) => zones.includes(chosen ?? 'UTC'))
  return (
    <>
      <option value="">{t('zoneOfDevice', { zone: deviceZone() })}</option>
      {chosen !== null && !isListed && <option value={chosen}>{chosen}</option>}
      {[...regions].map(([region, zones]) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

/** What a person is called here, and by which language and clock they are served. */
export const ProfileForm = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const keep = useKeepAccount()
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: (change: OwnAccountChange) => api.account.change(change),
    onSuccess: keep,
  })
  const offered = [...new Set([...languages, ...(account.locale === null ? [] : [account.locale])])]
  return (
    <AccountForm
      fields={['name', 'locale', 'zone']}
      action={t('save')}
      look="main"
      isPending={isPending}
      error={error}
      done={isSuccess && t('saved')}
      onSubmit={(typed) =>
        mutate({ name: typed('name'), locale: typed('locale') || null, zone: typed('zone') || null })
      }
    >
      <TextField
        name="name"
        autoComplete="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={account.name}
        problem={problemOf(error, 'name')}
      />
      <Field label={t('language')} hint={t('languageHint')} problem={problemOf(error, 'locale')}>
        {(control) => (
          <select {...control} name="locale" className="control" defaultValue={account.locale ?? ''}>
            <option value="">{t('languageOfDevice')}</option>
            {offered.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {ownName(tag)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('zone')} hint={t('zoneHint')} problem={problemOf(error, 'zone')}>
        {(control) => (
          <select {...control} name="zone" className="control" defaultValue={account.zone ?? ''}>
            <ZoneOptions chosen={account.zone} />
          </select>
        )}
      </Field>
    </AccountForm>
  )
}
