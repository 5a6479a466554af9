/**
 * First segments of bare paths that are kept for the API and for standards, whether or not a part of it answers there
 * yet. Nothing below them is ever a screen of the web app, so that a client never takes a page for an answer.
 */
const apiSegments: ReadonlySet<string> = new Set([
  '.well-known',
  'ai',
  'api',
  'auth',
  'durable',
  'engines',
  'ephemeris',
  'health',
  'integrations',
  'mcp',
  'media',
  'metrics',
  'oauth2',
  'openapi.json',
  'places',
  'rag',
  'reports',
  'swiss_ephemeris',
  'v1',
  'webhook',
  'webhooks',
  'workflows',
  'ws',
])

/** Segments of which only what lies below belongs to the API: `/forecast` is a screen, `/forecast/daily` is not. */
const apiBelow: ReadonlySet<string> = new Set(['forecast', 'v', 'whatsapp'])

/** Whether a bare path belongs to the API: what no route answers there is 404 in JSON. */
export const belongsToApi = (path: string): boolean => {
  const [, first = '', second = ''] = path.split('/')
  return apiSegments.has(first) || (second !== '' && apiBelow.has(first))
}
