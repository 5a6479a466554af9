import { z } from 'zod'
import type { Route } from '../app.ts'
import { documentOf } from '../openapi/document.ts'

let written: ArrayBuffer | undefined

/** The document of all routes, this one among them, written on first use. */
export const openapiDocument = (routes: () => readonly Route[]): Route => ({
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/openapi.json',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'openapi',
    tag: 'Platform',
    summary: 'This document',
    answers: { 200: { description: 'OpenAPI 3.1.', schema: z.record(z.string(), z.unknown()) } },
    errors: [],
  },
  answer(c) {
    written ??= new Uint8Array(new TextEncoder().encode(JSON.stringify(documentOf(routes())))).buffer
    return c.body(written, 200, {
      'Content-Type': 'application/json; charset=UTF-8',
      'Cache-Control': 'public, max-age=300',
    })
  },
})
