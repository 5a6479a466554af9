import { composeReading } from '../../reading/compose-reading.ts'
import type { ReadingAnswer } from '../../reading/reading-answer.ts'
import type { ReadingRequest } from '../../reading/reading-request.ts'

/** In English, whatever was asked for. Another day gives other words for the same facts. */
export const compose = (request: ReadingRequest): ReadingAnswer => composeReading(request)
