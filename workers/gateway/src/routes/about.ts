import type { Route } from '../app.ts'
import { attributions, sourceOffer } from '../attributions.ts'
import { about as schema } from '../openapi/answer-schemas.ts'
import { version } from '../version.ts'

/** They change only with a deployment, so the engines are asked once. */
let versions: Readonly<Record<string, string>> | undefined

export const about: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/about',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'about',
    tag: 'Platform',
    summary: 'Whose work this is, under which licence, and where its source is',
    answers: { 200: { description: 'Licence, source, attributions, versions.', schema } },
    errors: ['ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const found = versions ?? (await c.var.askEngines((engines) => engines.versions()))
    versions = found
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({
      name: 'Orrery',
      version,
      licence: 'AGPL-3.0-or-later',
      source: sourceOffer(c.env.SOURCE_URL),
      evidence_note:
        'Charts are symbolic systems for reflection. The positions are exact astronomy; the meanings have no scientific evidence.',
      attributions,
      versions: found,
    })
  },
}
