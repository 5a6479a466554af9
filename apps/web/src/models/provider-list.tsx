import type { AiOverview, TargetState } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../health/status-mark.tsx'
import { writtenClock, writtenDuration } from '../health/written-figures.ts'
import { writtenCount } from '../i18n/written.ts'
import { Cell, HeadCell, Table } from '../parts/table.tsx'
import { useProviderName } from './provider-names.ts'

const marks = { closed: 'healthy', half_open: 'degraded', open: 'unhealthy' } as const

const StateCell = ({ target: { state, reason } }: { target: TargetState }) => {
  const { t } = useTranslation('models')
  return (
    <Cell>
      <span className="inline-flex items-center gap-2">
        <StatusMark status={marks[state]} />
        {t(`stateOf.${state}`)}
        {reason !== null && state !== 'closed' && (
          <span className="text-fine text-quiet">({t(`reasonOf.${reason}`)})</span>
        )}
      </span>
    </Cell>
  )
}

const TimeCells = ({ target: { p50Ms, p95Ms, firstTokenP95Ms } }: { target: TargetState }) => {
  const { t } = useTranslation('models')
  if (p50Ms === null) {
    return (
      <td colSpan={3} className="border-b border-hairline py-1.5 text-quiet">
        {t('notAsked')}
      </td>
    )
  }
  const written = (milliseconds: number | null) => (milliseconds === null ? t('none') : writtenDuration(milliseconds))
  return (
    <>
      <Cell>{written(p50Ms)}</Cell>
      <Cell>{written(p95Ms)}</Cell>
      <Cell>{written(firstTokenP95Ms)}</Cell>
    </>
  )
}

const TargetRow = ({ target }: { target: TargetState }) => {
  const { t } = useTranslation('models')
  const { provider, model, failureCount, nextAttemptTime } = target
  return (
    <tr>
      <HeadCell wraps>
        <span className="block break-words">{model}</span>
        <span className="block text-fine text-quiet">{useProviderName()(provider)}</span>
      </HeadCell>
      <StateCell target={target} />
      <Cell>{writtenCount(failureCount)}</Cell>
      <Cell>{nextAttemptTime === null ? t('none') : writtenClock(nextAttemptTime)}</Cell>
      <TimeCells target={target} />
    </tr>
  )
}

/** A provider that no chain names. */
const IdleRow = ({ provider }: { provider: string }) => {
  const { t } = useTranslation('models')
  return (
    <tr>
      <HeadCell wraps>{useProviderName()(provider)}</HeadCell>
      <td colSpan={6} className="border-b border-hairline py-1.5 text-quiet">
        {t('noTargets')}
      </td>
    </tr>
  )
}

const On = ({ providers }: Pick<AiOverview, 'providers'>) => {
  const { t } = useTranslation('models')
  const heads = [t('model'), t('state'), t('failures'), t('nextTrial'), t('half'), t('most'), t('firstWord')]
  return (
    <section>
      <Table caption={t('providers')} heads={heads}>
        {providers.map(({ provider, targets }) =>
          targets.length === 0 ? (
            <IdleRow key={provider} provider={provider} />
          ) : (
            targets.map((target) => <TargetRow key={`${provider}/${target.model}`} target={target} />)
          ),
        )}
      </Table>
      <p className="mt-3 max-w-prose text-[0.9375rem] text-quiet">{t('providersLead')}</p>
    </section>
  )
}

const NoneOn = () => {
  const { t } = useTranslation('models')
  return (
    <div className="card p-6">
      <h2 className="text-2xl">{t('providers')}</h2>
      <p className="mt-1.5 max-w-prose text-quiet">{t('providersNone')}</p>
    </div>
  )
}

const Off = ({ providers }: Pick<AiOverview, 'providers'>) => {
  const { t } = useTranslation('models')
  const nameOf = useProviderName()
  if (providers.length === 0) return null
  return (
    <section>
      <h2 className="text-2xl">{t('providersOff')}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.9375rem]">
        {providers.map(({ provider, reason }) => (
          <li key={provider} className="inline-flex items-center gap-2">
            <StatusMark status="off" />
            {nameOf(provider)}
            <span className="text-quiet">{reason === 'no key' || reason === null ? t('noKey') : reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every provider that is on with its models, then those that are off and why. */
export const ProviderList = ({ providers }: Pick<AiOverview, 'providers'>) => {
  const on = providers.filter(({ isOn }) => isOn)
  return (
    <div className="mt-10 grid gap-10">
      {on.length === 0 ? <NoneOn /> : <On providers={on} />}
      <Off providers={providers.filter(({ isOn }) => !isOn)} />
    </div>
  )
}
