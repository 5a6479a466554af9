import type { ResultOf } from '@orrery/client'
import { numerologyPicture } from '@orrery/engines/numerology/picture'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CardContent } from '../profile/card-content.tsx'

/** The numbers of date and name, and whether the schools agree on the first of them. */
export const CardBody = ({ result }: { result: ResultOf<'numerology'> }) => {
  const { t } = useTranslation('numerology')
  const facts = result.raw_data
  const picture = useMemo(() => numerologyPicture(facts), [facts])
  if (facts.variant === 'pair') return null
  const agreement = (agreed: boolean) => t(agreed ? 'agreed' : 'disagreed')
  return (
    <CardContent
      picture={picture}
      facts={[
        { name: t('lifePath'), value: String(facts.life_path), note: agreement(facts.agreement.life_path) },
        { name: t('expression'), value: String(facts.expression), note: agreement(facts.agreement.expression) },
        {
          name: t('soulUrge'),
          value: String(facts.soul_urge ?? t('none')),
          note: agreement(facts.agreement.soul_urge),
        },
        { name: t('personalYear', { year: facts.calculation_year }), value: String(facts.personal_year) },
      ]}
      words={result.interpretation[0]?.text}
    />
  )
}
