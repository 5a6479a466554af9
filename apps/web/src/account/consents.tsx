import type { Consent, ConsentKind } from '@orrery/contracts/privacy'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Refusal } from '../parts/refusal.tsx'
import { Loaded } from './loaded.tsx'
import { useClock } from './use-clock.ts'

/** The version of the words below, which is what a person agrees to. Change it with them. */
const version = '2026-11'

const switchable = [
  { kind: 'charts_in_practice', title: 'consentCharts', text: 'consentChartsText' },
  { kind: 'own_voice', title: 'consentVoice', text: 'consentVoiceText' },
  { kind: 'analytics', title: 'consentAnalytics', text: 'consentAnalyticsText' },
] as const

/** A track and a thumb; forced colours get the system's own box instead. */
const switchClass =
  'relative mt-0.5 h-6 w-10 shrink-0 appearance-none rounded-full border border-line before:absolute before:start-0.5 before:top-0.5 before:size-4.5 before:rounded-full before:bg-line before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-raised forced-colors:appearance-auto forced-colors:before:hidden'

const useStanding = (latest: Consent | undefined): string => {
  const { t } = useTranslation('account')
  const { day } = useClock()
  if (latest === undefined) return t('consentNever')
  return latest.withdrawnAt === null
    ? t('consentGiven', { date: day(latest.at) })
    : t('consentWithdrawn', { date: day(latest.withdrawnAt) })
}

const ConsentSwitch = ({
  kind,
  title,
  text,
  latest,
}: {
  kind: ConsentKind
  title: string
  text: string
  latest: Consent | undefined
}) => {
  const id = useId()
  const queries = useQueryClient()
  const standing = useStanding(latest)
  const isGiven = latest !== undefined && latest.withdrawnAt === null
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: boolean) => api.privacy.setConsent({ kind, version, given }),
    onSuccess: (consents) => queries.setQueryData(['consents'], consents),
  })
  return (
    <li className="border-b border-hairline py-4 first:pt-0 last:border-b-0">
      <label className="flex min-h-8 items-start gap-3 font-semibold">
        <input
          type="checkbox"
          role="switch"
          className={switchClass}
          checked={isGiven}
          aria-checked={isGiven}
          disabled={isPending}
          aria-describedby={`${id}-text ${id}-standing`}
          onChange={(change) => mutate(change.target.checked)}
        />
        {title}
      </label>
      <div className="ms-13 mt-1">
        <p id={`${id}-text`} className="max-w-prose text-quiet">
          {text}
        </p>
        <output id={`${id}-standing`} className="mt-1 block text-fine">
          {standing}
        </output>
        {error && <Refusal error={error} />}
      </div>
    </li>
  )
}

/** Terms cannot be taken back by themselves: they are told where they were agreed to. */
const Terms = ({ latest }: { latest: Consent }) => {
  const { t } = useTranslation('account')
  const standing = useStanding(latest)
  return (
    <li className="py-4">
      <p className="font-semibold">{t('consentTerms')}</p>
      <p className="text-quiet">{t('consentTermsText')}</p>
      <p className="mt-1 text-fine">{standing}</p>
    </li>
  )
}

/** What the person agrees to, each by itself. */
export const Consents = () => {
  const { t } = useTranslation('account')
  const consents = useQuery({ queryKey: ['consents'], queryFn: ({ signal }) => api.privacy.consents({ signal }) })
  return (
    <Loaded query={consents}>
      {(listed) => {
        const latest = (kind: ConsentKind) => listed.find((consent) => consent.kind === kind)
        const terms = latest('terms')
        return (
          <ul>
            {switchable.map(({ kind, title, text }) => (
              <ConsentSwitch key={kind} kind={kind} title={t(title)} text={t(text)} latest={latest(kind)} />
            ))}
            {terms && <Terms latest={terms} />}
          </ul>
        )
      }}
    </Loaded>
  )
}
