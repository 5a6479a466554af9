import type { VideoJob } from '@orrery/contracts/video-jobs'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'

/** A client whose door answers everything alike, and what it was asked. */
const answering = (body: object, baseUrl = 'https://orrery.test/') => {
  const sent: Request[] = []
  const client = createClient({
    baseUrl,
    fetch: (request) => {
      sent.push(request.clone())
      return Promise.resolve(Response.json(body))
    },
  })
  return { client, last: () => sent.at(-1) as Request }
}

// Safe because nothing else of a job is looked at.
const made = { video_url: '/api/v1/video/j/access' } as VideoJob

test('a video is asked for with what is given and nothing more, under its key', async () => {
  const { client, last } = answering({ job_id: 'j' })
  await client.video.create({ problem: 'derivative of x^2' }, { idempotencyKey: 'once' })
  expect(new URL(last().url).pathname).toBe('/api/v1/jobs')
  expect(last().headers.get('idempotency-key')).toBe('once')
  expect(await last().json()).toEqual({ problem: 'derivative of x^2' })
})

test('a job is named in the path, whatever its id holds', async () => {
  const { client, last } = answering({})
  await client.video.cancel('../jobs')
  expect(new URL(last().url).pathname).toBe('/api/v1/jobs/..%2Fjobs/cancel')
})

test('topics are asked for in a language', async () => {
  const { client, last } = answering({
    topics: [{ id: 'derivative', title: 'Ableitung', example: 'Ableitung von x^2' }],
  })
  expect(await client.video.topics('de')).toHaveLength(1)
  expect(new URL(last().url).search).toBe('?locale=de')
})

test('where a video plays is an address of the platform, and there is none once its file is gone', () => {
  expect(answering({}).client.video.watchLink(made)).toBe('https://orrery.test/api/v1/video/j/access')
  expect(answering({}, '').client.video.watchLink(made)).toBe('/api/v1/video/j/access')
  const { video_url: _, ...gone } = made
  expect(answering({}).client.video.watchLink(gone as VideoJob)).toBeNull()
})
