import { readingRequest } from '../../reading/reading-request.ts'

/** Facts of one engine or of several. */
export const facts = readingRequest
