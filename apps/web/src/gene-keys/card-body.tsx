import type { ResultOf } from '@orrery/client'
import { profilePicture } from '@orrery/engines/gene_keys/picture'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { likeliest, sureOf } from '../charts/certainty.ts'
import { CardContent } from '../profile/card-content.tsx'

const shown = ['lifes_work', 'evolution', 'radiance', 'purpose'] as const

/** The four spheres of the first path; without a time of day the likeliest line of each. */
export const CardBody = ({ result }: { result: ResultOf<'gene_keys'> }) => {
  const { t } = useTranslation('geneKeys')
  const { profile } = result.raw_data
  const certificate = certificateOf(result)
  const picture = useMemo(() => profile && profilePicture(profile), [profile])
  const factOf = (id: (typeof shown)[number]) => {
    const sphere = profile?.spheres[id]
    const value = sphere
      ? `${sphere.key}.${sphere.line}`
      : likeliest(certificate?.possible ?? null, `${id}_line`)?.value
    return {
      name: t(id),
      value: value ?? t('lineOpen'),
      note: sphere?.theme ?? null,
      ...sureOf(certificate, `${id}_line`),
    }
  }
  return (
    <CardContent picture={picture} facts={shown.map(factOf)} words={result.interpretation[0]?.text ?? t('likeliest')} />
  )
}
