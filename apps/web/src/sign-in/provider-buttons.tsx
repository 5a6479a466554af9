import type { ProviderName } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { keepWayBack } from './way-back.ts'

const nameOf: Readonly<Record<ProviderName, string>> = { google: 'Google', github: 'GitHub', apple: 'Apple' }

/** Ways in through somebody else, where this installation has any. */
export const ProviderButtons = ({ providers, to }: { providers: readonly ProviderName[]; to: string | null }) => {
  const { t } = useTranslation('signIn')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (provider: ProviderName) => api.account.beginProvider(provider, { returnTo: '/sign-in?returned=1' }),
    onSuccess: ({ url }) => {
      keepWayBack(to)
      location.assign(url)
    },
  })
  return (
    <div className="mt-6 grid gap-3 border-t border-hairline pt-6 empty:hidden">
      {providers.map((provider) => (
        <Button key={provider} disabled={isPending} onClick={() => mutate(provider)}>
          {t('provider', { provider: nameOf[provider] })}
        </Button>
      ))}
      {error && <Refusal error={error} />}
    </div>
  )
}
