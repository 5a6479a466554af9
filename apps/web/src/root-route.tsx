import { createRootRoute } from '@tanstack/react-router'
import { ScreenFailure } from './parts/screen-failure.tsx'
import { NotFound } from './routes/not-found.tsx'
import { Shell } from './shell.tsx'

/** What every screen stands in. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ScreenFailure })
