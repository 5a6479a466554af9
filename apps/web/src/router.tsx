import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
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

const chartStart = createRoute({
  getParentRoute: () => chart,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/charts/$chartId/human_design', params })
  },
})

const humanDesign = createRoute({
  getParentRoute: () => chart,
  path: 'human_design',
  component: lazyRouteComponent(() => import('./routes/human-design.tsx'), 'HumanDesign'),
})

const natal = createRoute({
  getParentRoute: () => chart,
  path: 'natal',
  component: lazyRouteComponent(() => import('./routes/natal.tsx'), 'Natal'),
})

const numerology = createRoute({
  getParentRoute: () => chart,
  path: 'numerology',
  component: lazyRouteComponent(() => import('./routes/numerology.tsx'), 'Numerology'),
})

const biorhythm = createRoute({
  getParentRoute: () => chart,
  path: 'biorhythm',
  component: lazyRouteComponent(() => import('./routes/biorhythm.tsx'), 'Biorhythm'),
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
  routeTree: root.addChildren([
    home,
    charts,
    newChart,
    chart.addChildren([chartStart, humanDesign, natal, numerology, biorhythm]),
    docs,
    about,
  ]),
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
