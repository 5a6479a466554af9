import type { AiOverview, ProviderState, TargetState } from '@orrery/contracts/ai-api'
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

const TargetRow = ({ target }: { target: TargetState }) => {
  const { t } = useTranslation('models')
  const { model, failureCount, nextAttemptTime, p50Ms, p95Ms, firstTokenP95Ms } = target
  const written = (milliseconds: number | null) => (milliseconds === null ? t('none') : writtenDuration(milliseconds))
  return (
    <tr>
      <HeadCell wraps>
        <span className="break-all">{model}</span>
      </HeadCell>
      <StateCell target={target} />
      <Cell>{writtenCount(failureCount)}</Cell>
      <Cell>{nextAttemptTime === null ? t('none') : writtenClock(nextAttemptTime)}</Cell>
      {p50Ms === null ? (
        <td colSpan={3} className="border-b border-hairline py-1.5 text-quiet">
          {t('notAsked')}
        </td>
      ) : (
        <>
          <Cell>{written(p50Ms)}</Cell>
          <Cell>{written(p95Ms)}</Cell>
          <Cell>{written(firstTokenP95Ms)}</Cell>
        </>
      )}
    </tr>
  )
}

const Provider = ({ state: { provider, targets } }: { state: ProviderState }) => {
  const { t } = useTranslation('models')
  const name = useProviderName()(provider)
  if (targets.length === 0) {
    return (
      <section>
        <h2 className="text-2xl">{name}</h2>
        <p className="mt-1 text-quiet">{t('noTargets')}</p>
      </section>
    )
  }
  const heads = [t('model'), t('state'), t('failures'), t('nextTrial'), t('half'), t('most'), t('firstWord')]
  return (
    <Table caption={name} heads={heads}>
      {targets.map((target) => (
        <TargetRow key={target.model} target={target} />
      ))}
    </Table>
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
  const { t } = useTranslation('models')
  const on = providers.filter(({ isOn }) => isOn)
  return (
    <div className="mt-10 grid gap-10">
      {on.length === 0 && (
        <div className="card p-6">
          <h2 className="text-2xl">{t('providers')}</h2>
          <p className="mt-1.5 max-w-prose text-quiet">{t('providersNone')}</p>
        </div>
      )}
      {on.map((state) => (
        <Provider key={state.provider} state={state} />
      ))}
      <Off providers={providers.filter(({ isOn }) => !isOn)} />
    </div>
  )
}
