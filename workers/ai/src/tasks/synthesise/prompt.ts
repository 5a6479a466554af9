import type { ChatMessage } from '@orrery/contracts/ai-api'
import { promptReading } from '../../reading/prompt-reading.ts'
import type { ReadingRequest } from '../../reading/reading-request.ts'

export const prompt = (request: ReadingRequest): readonly ChatMessage[] =>
  promptReading(
    request,
    'Bring the results of these systems together. Look for themes that facts of different systems share and for pairs that pull apart, and cite both sides.',
  )
