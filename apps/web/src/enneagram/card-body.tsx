import type { ResultOf } from '@orrery/client'
import { enneagramPicture } from '@orrery/engines/enneagram/picture'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenFact, writtenShare } from '../certificate/written.ts'
import { CardContent } from '../profile/card-content.tsx'

/** The type, with how probable it is or that it was chosen. */
export const CardBody = ({ result }: { result: ResultOf<'enneagram'> }) => {
  const { t } = useTranslation('enneagram')
  const facts = result.raw_data
  const { primary_type: type, type_name: name, assessment_confidence: confidence, wing_info: wing } = facts.profile
  const { instinctual_variant: instinct } = facts.profile
  const picture = useMemo(() => enneagramPicture(facts), [facts])
  const note = confidence === null ? t('byChoice') : t('probable', { share: writtenShare(confidence) })
  return (
    <CardContent
      picture={picture}
      facts={[
        { name: t('typeHead'), value: `${type} ${name}`, note },
        ...(wing ? [{ name: t('wing'), value: wing.label }] : []),
        ...(instinct ? [{ name: t('instinct'), value: writtenFact(instinct) }] : []),
      ]}
      words={result.interpretation[0]?.text}
    />
  )
}
