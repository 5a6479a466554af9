import type { Route } from './app.ts'
import { about } from './routes/about.ts'
import { bothPositions } from './routes/both-positions.ts'
import { calculateBatch } from './routes/calculate-batch.ts'
import { calculateNamed } from './routes/calculate-named.ts'
import { calculate } from './routes/calculate.ts'
import { commitDraw } from './routes/commit-draw.ts'
import { engineMetadata } from './routes/engine-metadata.ts'
import { enginePicture } from './routes/engine-picture.ts'
import { enginesHealth } from './routes/engines-health.ts'
import { findPlaces } from './routes/find-places.ts'
import { health } from './routes/health.ts'
import { listEngines } from './routes/list-engines.ts'
import { mcp } from './routes/mcp.ts'
import { openapiDocument } from './routes/openapi-document.ts'
import { skyPositions } from './routes/sky-positions.ts'
import { timezoneAt } from './routes/timezone-at.ts'

/** Every route of the API. The router, the OpenAPI document and the refusal of other methods are made from this list. */
export const routes: readonly Route[] = [
  calculate,
  listEngines,
  engineMetadata,
  enginePicture,
  commitDraw,
  calculateBatch,
  calculateNamed,
  bothPositions,
  skyPositions,
  findPlaces,
  timezoneAt,
  health,
  enginesHealth,
  about,
  mcp,
  openapiDocument(() => routes),
]
