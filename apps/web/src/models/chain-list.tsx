import type { AiOverview } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'

/** The names by which models are asked for, and who is asked in which order. */
export const ChainList = ({ chains, providers }: Pick<AiOverview, 'chains' | 'providers'>) => {
  const { t } = useTranslation('models')
  const off = new Set(providers.filter(({ isOn }) => !isOn).map(({ provider }) => provider))
  const isOff = (target: string): boolean => off.has(target.split('/')[0] ?? '')
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t('chains')}</h2>
      <p className="mt-1 max-w-prose text-[0.9375rem] text-quiet">{t('chainsLead')}</p>
      {Object.keys(chains).length === 0 && <p className="mt-3">{t('chainsNone')}</p>}
      <dl className="mt-4 grid gap-4">
        {Object.entries(chains).map(([name, targets]) => (
          <div key={name} className="grid gap-x-6 gap-y-1 border-b border-hairline pb-3 sm:grid-cols-[8rem_1fr]">
            <dt className="font-semibold">{name}</dt>
            <dd>
              {targets.length === 0 && <span className="text-quiet">{t('chainEmpty')}</span>}
              <ol className="flex flex-wrap gap-x-2 gap-y-1 text-[0.9375rem]">
                {targets.map((target, index) => (
                  <li key={target} className={`break-all ${isOff(target) ? 'text-quiet' : ''}`}>
                    {index > 0 && (
                      <span aria-hidden="true" className="me-2 text-quiet">
                        →
                      </span>
                    )}
                    {target}
                    {isOff(target) && ` (${t('isOff')})`}
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
