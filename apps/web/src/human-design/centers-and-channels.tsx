import type { HumanDesignChart } from '@orrery/engines/human_design/schema'
import { useTranslation } from 'react-i18next'

const Channels = ({ chart }: { chart: HumanDesignChart }) => {
  const { t } = useTranslation('humanDesign')
  return (
    <section>
      <h2 className="text-2xl">{t('channels')}</h2>
      {chart.defined_channels.length === 0 && <p className="mt-2 text-quiet">{t('noChannels')}</p>}
      <ul className="mt-2">
        {chart.defined_channels.map(({ id, name, text }) => (
          <li key={id} className="border-b border-hairline py-2.5">
            <details>
              <summary className="min-h-7">
                <span className="figure-text font-semibold">{id}</span> {name}
              </summary>
              <p className="mt-1.5 mb-1 font-serif leading-normal">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Centers = ({ chart }: { chart: HumanDesignChart }) => {
  const { t } = useTranslation('humanDesign')
  return (
    <section>
      <h2 className="text-2xl">{t('centers')}</h2>
      <ul className="mt-2">
        {Object.entries(chart.centers).map(([id, center]) => (
          <li key={id} className="border-b border-hairline py-2.5">
            <details>
              <summary className="min-h-7">
                {center.name} <span className="text-quiet">{center.defined ? t('defined') : t('open')}</span>
              </summary>
              <p className="mt-1.5 text-[0.9375rem] text-quiet">{center.function}</p>
              <p className="mt-1 mb-1 font-serif leading-normal">
                {center.defined ? center.when_defined : center.when_undefined}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same as in the picture, as two lists one can read through. */
export const CentersAndChannels = ({ chart }: { chart: HumanDesignChart }) => (
  <>
    <Channels chart={chart} />
    <Centers chart={chart} />
  </>
)
