import type { McpServer } from '@modelcontextprotocol/server'
import { birthInput } from '@orrery/engines/birth/birth-input'
import { positionsRequest } from '@orrery/contracts/engines-api'
import { placesQuery, timezoneQuery } from '@orrery/contracts/places'
import type { z } from 'zod'
import type { App } from '../app.ts'
import { addTool, parsed, toolAnswer } from './tool-answer.ts'

type Asking = Pick<App['Variables'], 'askEngines' | 'requestId'>

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** Places, time zones and positions, with the schemas of their routes. */
export const registerSkyTools = (server: McpServer, { askEngines, requestId }: Asking): void => {
  const register = (
    name: string,
    about: { title: string; description: string; schema: z.ZodType },
    ask: (given: Record<string, unknown>) => Promise<Record<string, unknown>>,
  ): void => {
    addTool(server, { name, requestId, ...about, annotations }, async (given) => {
      const answer = await ask(given)
      return toolAnswer(JSON.stringify(answer), answer)
    })
  }

  register(
    'find_places',
    {
      title: 'Towns by name',
      description:
        'Towns with coordinates and time zone, the most likely first. The id may be given to engines as place.',
      schema: placesQuery,
    },
    async (given) => ({
      places: await askEngines((engines, { trace }) => engines.findPlaces({ ...parsed(placesQuery, given), trace })),
    }),
  )
  register(
    'timezone_at',
    { title: 'Time zone of a point', description: 'The IANA zone of coordinates.', schema: timezoneQuery },
    (given) => askEngines((engines, { trace }) => engines.timezoneAt({ ...parsed(timezoneQuery, given), trace })),
  )
  register(
    'sky_positions',
    {
      title: 'Where bodies stand at an instant',
      description: 'Geocentric positions by Swiss Ephemeris, ecliptic of date; with a place also the houses.',
      schema: positionsRequest,
    },
    (given) => askEngines((engines, caller) => engines.positions({ ...caller, ...parsed(positionsRequest, given) })),
  )
  register(
    'birth_positions',
    {
      title: 'The sky at birth and at the design instant',
      description: 'Both position sets of a birth: at the moment itself and when the Sun stood 88 degrees earlier.',
      schema: birthInput,
    },
    (given) => askEngines((engines, caller) => engines.bothPositions({ ...caller, input: given })),
  )
}
