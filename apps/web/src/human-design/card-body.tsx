import type { ResultOf } from '@orrery/client'
import { bodygraphPicture } from '@orrery/engines/human_design/picture'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { likeliest, sureOf } from '../charts/certainty.ts'
import { CardContent } from '../profile/card-content.tsx'

/** Type, authority and profile; without a time of day the likeliest of each with its share, and no picture. */
export const CardBody = ({ result }: { result: ResultOf<'human_design'> }) => {
  const { t } = useTranslation('humanDesign')
  const { chart } = result.raw_data
  const certificate = certificateOf(result)
  const picture = useMemo(() => chart && bodygraphPicture(chart), [chart])
  const fact = (name: string, key: string, value: string | undefined) => ({
    name,
    value: value ?? likeliest(certificate?.possible ?? null, key)?.value ?? t('notDecided'),
    ...sureOf(certificate, key),
  })
  return (
    <CardContent
      picture={picture}
      facts={[
        fact(t('type'), 'type', chart?.type_info.type_name),
        fact(t('authority'), 'authority', chart?.type_info.authority),
        fact(t('profile'), 'profile', chart ? `${chart.profile.profile} ${chart.profile.profile_name}` : undefined),
        fact(t('definition'), 'definition', chart?.definition_type),
      ]}
      words={result.interpretation[0]?.text ?? t('likeliest')}
    />
  )
}
