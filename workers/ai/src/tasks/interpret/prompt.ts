import type { ChatMessage } from '@orrery/contracts/ai-api'
import { promptReading } from '../../reading/prompt-reading.ts'
import type { ReadingRequest } from '../../reading/reading-request.ts'

export const prompt = (request: ReadingRequest): readonly ChatMessage[] =>
  promptReading(request, 'Interpret this one result: what its strongest facts say together, and where they disagree.')
