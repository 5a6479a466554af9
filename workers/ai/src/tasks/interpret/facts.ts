import { readingRequest } from '../../reading/reading-request.ts'

/** Facts of one engine. */
export const facts = readingRequest.refine((request) => new Set(request.facts.map(({ engine }) => engine)).size === 1, {
  error: 'An interpretation is of one engine; use synthesise for several.',
})
