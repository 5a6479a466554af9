import type { EngineResult } from '@orrery/contracts/engine-answer'
import type { Certificate } from '@orrery/engines/certificate'

/** The certificate of an answer; null for engines without a birth moment. Safe because the engines package wrote it. */
export const certificateOf = ({ certificate }: Pick<EngineResult, 'certificate'>): Certificate | null =>
  certificate as Certificate | null
