import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Home } from './routes/home.tsx'
import { NotFound } from './routes/not-found.tsx'
import { ScreenFailure } from './parts/screen-failure.tsx'
import { ScreenLoading } from './parts/screen-loading.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ScreenFailure })

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

const charts = createRoute({
  getParentRoute: () => root,
  path: '/charts',
  component: lazyRouteComponent(() => import('./routes/charts.tsx'), 'Charts'),
})

const newChart = createRoute({
  getParentRoute: () => root,
  path: '/charts/new',
  // The opaque id of a chart whose birth data is to be changed; nothing personal.
  validateSearch: ({ from }: { from?: unknown }): { from?: string } => (typeof from === 'string' ? { from } : {}),
  component: lazyRouteComponent(() => import('./routes/new-chart.tsx'), 'NewChart'),
})

const chart = createRoute({
  getParentRoute: () => root,
  path: '/charts/$chartId',
  component: lazyRouteComponent(() => import('./routes/chart.tsx'), 'Chart'),
})

/** The opaque id of a draw that this browser keeps; nothing personal. */
const shownDraw = ({ draw }: { draw?: unknown }): { draw?: string } => (typeof draw === 'string' ? { draw } : {})

const profile = createRoute({
  getParentRoute: () => chart,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/profile.tsx'), 'Profile'),
})

const engine = createRoute({
  getParentRoute: () => chart,
  path: '$engine',
  validateSearch: shownDraw,
  // The code of the one engine, so that pointing at its link fetches it.
  loader: async ({ params }) => {
    const { entryOf } = await import('./engines/engine-entries.ts')
    await entryOf(params.engine)?.preload()
  },
  component: lazyRouteComponent(() => import('./routes/engine.tsx'), 'EngineScreen'),
})

const draw = createRoute({
  getParentRoute: () => root,
  path: '/draw/$subject',
  validateSearch: shownDraw,
  component: lazyRouteComponent(() => import('./routes/draw.tsx'), 'Draw'),
})

const docs = createRoute({
  getParentRoute: () => root,
  path: '/docs',
  component: lazyRouteComponent(() => import('./routes/docs.tsx'), 'Docs'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('./routes/about.tsx'), 'About'),
})

export const router = createRouter({
  routeTree: root.addChildren([home, charts, newChart, chart.addChildren([profile, engine]), draw, docs, about]),
  defaultPreload: 'intent',
  defaultPendingComponent: ScreenLoading,
  defaultErrorComponent: ScreenFailure,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
