import type { ResultOf } from '@orrery/client'
import { wheelPicture } from '@orrery/engines/natal/picture'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { sureOf } from '../charts/certainty.ts'
import { CardContent } from '../profile/card-content.tsx'
import { bodyPlace, writtenPlace } from './written-place.ts'

/** Sun, Moon and what rises. */
export const CardBody = ({ result }: { result: ResultOf<'natal'> }) => {
  const { t } = useTranslation('natal')
  const facts = result.raw_data
  const { bodies, angle_signs: angles, moon_phase: phase } = facts.chart
  const certificate = certificateOf(result)
  const picture = useMemo(() => wheelPicture(facts), [facts])
  const rising = angles ? writtenPlace(angles.ascendant) : t('needsTime')
  return (
    <CardContent
      picture={picture}
      facts={[
        { name: t('sun'), value: bodyPlace(bodies.sun), ...sureOf(certificate, 'sun.sign') },
        { name: t('moon'), value: bodyPlace(bodies.moon), ...sureOf(certificate, 'moon.sign') },
        { name: t('ascendant'), value: rising, ...(angles && sureOf(certificate, 'ascendant.sign')) },
        ...(phase ? [{ name: t('moonPhase'), value: phase.name, ...sureOf(certificate, 'moon_phase') }] : []),
      ]}
      words={result.interpretation[0]?.text}
    />
  )
}
