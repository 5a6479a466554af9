import type { Account } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import type { ExportJob } from '@orrery/contracts/privacy'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { buttonClass } from '../parts/button.tsx'
import { asProblemOf } from '../parts/field-problems.ts'
import { Refusal } from '../parts/refusal.tsx'
import { AccountForm } from './account-form.tsx'
import { keptExport } from './kept-id.ts'
import { PasswordField } from './password-field.tsx'
import { useClock } from './use-clock.ts'

const pollMs = 1500

/** How the export of this browser is getting on; null where there is none, also when it was somebody else's. */
const useExportJob = (jobId: string | null) =>
  useQuery({
    queryKey: ['export', jobId],
    queryFn: async ({ signal }): Promise<ExportJob | null> => {
      if (jobId === null) return null
      try {
        return await api.privacy.exportJob(jobId, { signal })
      } catch (error) {
        if (!AppError.is(error) || error.code !== 'NOT_FOUND') throw error
        keptExport.forget()
        return null
      }
    },
    staleTime: 0,
    refetchInterval: ({ state }) => state.data?.status === 'waiting' && pollMs,
  })

/** How far it is nobody knows, so the bar has no end to fill towards. */
const Working = () => {
  const { t } = useTranslation('account')
  return (
    <>
      <p className="font-semibold">{t('exportWorking')}</p>
      <progress aria-label={t('exportWorking')} className="my-3 block h-1.5 w-full max-w-md animate-pulse" />
      <p className="text-quiet">{t('exportWorkingText')}</p>
    </>
  )
}

const Ready = ({ url, expiresAt }: { url: string; expiresAt: string }) => {
  const { t } = useTranslation('account')
  const { instant } = useClock()
  return (
    <div className="mb-6">
      <p className="font-semibold">{t('exportReady')}</p>
      <p className="text-quiet">{t('exportReadyText', { instant: instant(expiresAt) })}</p>
      <a href={url} download className={`${buttonClass('main')} mt-4`}>
        {t('exportDownload')}
      </a>
    </div>
  )
}

/** What became of the export that was asked for last. */
const Outcome = ({ job }: { job: ExportJob | null | undefined }) => {
  const { t } = useTranslation('account')
  if (!job || job.status === 'waiting') return null
  if (job.status === 'failed') return <p className="mb-5 font-medium text-bad">{t('exportFailed')}</p>
  if (job.url === undefined || job.expiresAt === undefined) return <p className="mb-5">{t('exportExpired')}</p>
  return <Ready url={job.url} expiresAt={job.expiresAt} />
}

/** Everything that is kept of the person, as one archive. */
export const ExportData = ({ account }: { account: Account }) => {
  const { t } = useTranslation('account')
  const [jobId, setJobId] = useState(keptExport.read)
  const { data: job, error: lost } = useExportJob(jobId)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (password: string) =>
      api.privacy.askExport(account.hasPassword ? { password } : {}).catch((refused: unknown) => {
        throw account.hasPassword ? asProblemOf(refused, 'password') : refused
      }),
    onSuccess: (accepted) => {
      keptExport.keep(accepted.jobId)
      setJobId(accepted.jobId)
    },
  })
  const isWorking = jobId !== null && job === undefined ? !lost : job?.status === 'waiting'
  return (
    <div aria-live="polite">
      {lost && <Refusal error={lost} />}
      {isWorking ? (
        <Working />
      ) : (
        <>
          <Outcome job={job} />
          <AccountForm
            fields={['password']}
            action={t('exportAction')}
            isPending={isPending}
            error={error}
            onSubmit={(typed, clear) => mutate(typed('password'), { onSuccess: clear })}
          >
            <PasswordField account={account} error={error} />
          </AccountForm>
        </>
      )}
    </div>
  )
}
