import type { ResultOf } from '@orrery/client'
import { timelinePicture } from '@orrery/engines/vimshottari/picture'
import { useMemo } from 'react'
import { certificateOf } from '../certificate/certificate-of.ts'
import { CardContent } from '../profile/card-content.tsx'
import { useHeadlineFacts } from './current-periods.tsx'

/** The star at birth and the two periods that run now. */
export const CardBody = ({ result }: { result: ResultOf<'vimshottari'> }) => {
  const facts = result.raw_data
  const picture = useMemo(() => timelinePicture(facts), [facts])
  const headline = useHeadlineFacts({ timeline: facts.timeline, certificate: certificateOf(result) })
  const words = facts.timeline.current_mahadasha?.general_theme
  return <CardContent picture={picture} facts={headline} words={words} />
}
