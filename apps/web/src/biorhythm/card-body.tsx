import type { ResultOf } from '@orrery/client'
import { biorhythmPicture } from '@orrery/engines/biorhythm/picture'
import { useMemo } from 'react'
import { CardContent } from '../profile/card-content.tsx'
import { writtenSignedPercent } from '../i18n/written.ts'

/** Where the three cycles stand today. */
export const CardBody = ({ result }: { result: ResultOf<'biorhythm'> }) => {
  const facts = result.raw_data
  const picture = useMemo(() => biorhythmPicture(facts), [facts])
  if (facts.variant === 'pair') return null
  const cycles = Object.values(facts.cycle_details).map(({ name, percentage, phase }) => ({
    name,
    value: writtenSignedPercent(percentage),
    note: phase,
  }))
  return <CardContent picture={picture} facts={cycles} words={result.interpretation[0]?.text} />
}
