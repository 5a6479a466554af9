import type { AiOverview } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'
import { models } from '../i18n/en/models.ts'
import { writtenInstant } from '../i18n/written.ts'
import { useProviderName } from './provider-names.ts'

type Alert = AiOverview['alerts'][number]
type KnownKind = Exclude<keyof typeof models.alert, 'other'>

const isKnown = (kind: string): kind is KnownKind => kind !== 'other' && Object.hasOwn(models.alert, kind)

/** A point would part the key of a text: `price.unknown` is `price_unknown` there. */
const keyOf = (kind: string): string => kind.replaceAll('.', '_')

const AlertLine = ({ alert: { kind, target: named, count, at } }: { alert: Alert }) => {
  const { t } = useTranslation('models')
  const key = keyOf(kind)
  const target = useProviderName()(named)
  const text = isKnown(key) ? t(`alert.${key}`, { target }) : t('alert.other', { kind, target })
  return (
    <li className="border-s-4 border-s-warn ps-4">
      {text}{' '}
      <span className="figure-text text-fine text-quiet">({t('alertCount', { count, time: writtenInstant(at) })})</span>
    </li>
  )
}

/** What only whoever runs the installation can put right. */
export const AlertList = ({ alerts }: Pick<AiOverview, 'alerts'>) => {
  const { t } = useTranslation('models')
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t('alerts')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t(alerts.length === 0 ? 'alertsNone' : 'alertsLead')}</p>
      <ul className="mt-3 grid max-w-prose gap-3">
        {alerts.map((alert) => (
          <AlertLine key={`${alert.kind} ${alert.target}`} alert={alert} />
        ))}
      </ul>
    </section>
  )
}
