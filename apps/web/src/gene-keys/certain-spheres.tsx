import type { GeneKeysFacts } from '@orrery/engines/gene_keys/schema'
import { useTranslation } from 'react-i18next'
import { writtenFact } from '../certificate/written.ts'

/** What a birth date alone decides. */
export const CertainSpheres = ({ certain }: { certain: NonNullable<GeneKeysFacts['certain']> }) => {
  const { t } = useTranslation('geneKeys')
  const spheres = Object.entries(certain.spheres)
  return (
    <section aria-labelledby="unknown-time">
      <h2 id="unknown-time" className="text-3xl">
        {t('unknownTitle')}
      </h2>
      <p className="mt-3 max-w-prose font-serif text-lg leading-normal">{t('unknownText')}</p>
      <dl className="mt-6 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {spheres.map(([sphere, { key, line }]) => (
          <div key={sphere} className="flex justify-between gap-4 border-b border-hairline py-1.5">
            <dt className="text-quiet">{writtenFact(sphere)}</dt>
            <dd className="figure-text">
              {t('key', { key })}, {line === null ? t('lineOpen') : t('lineOnly', { line })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
