import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { toOwnPath } from './account/own-path.ts'
import { Home } from './routes/home.tsx'
import { administration } from './administration/administration-routes.ts'
import { root } from './root-route.tsx'
import { ScreenFailure } from './parts/screen-failure.tsx'
import { searchText, textsOfSearch } from './parts/search-texts.ts'
import { ScreenLoading } from './parts/screen-loading.tsx'
import { conversationSearch, librarySearch } from './practice/practice-search.ts'

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

const charts = createRoute({
  getParentRoute: () => root,
  path: '/charts',
  // After signing up: what moves from this browser to the account is chosen first.
  validateSearch: ({ keep }: { keep?: unknown }): { keep?: string } => (keep === undefined ? {} : { keep: 'all' }),
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

const reading = createRoute({
  getParentRoute: () => chart,
  path: 'reading',
  // The engine that is read, and the opaque id of a draw; without them everything together.
  validateSearch: ({ of, draw }: { of?: unknown; draw?: unknown }): { of?: string; draw?: string } => ({
    ...(typeof of === 'string' && { of }),
    ...(typeof draw === 'string' && { draw }),
  }),
  component: lazyRouteComponent(() => import('./routes/reading.tsx'), 'ReadingScreen'),
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

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: ({ engine, favorites }: { engine?: unknown; favorites?: unknown }) => ({
    ...(typeof engine === 'string' && { engine }),
    ...(favorites !== undefined && { favorites: 'only' }),
  }),
  component: lazyRouteComponent(() => import('./routes/timeline.tsx'), 'Timeline'),
})

const draw = createRoute({
  getParentRoute: () => root,
  path: '/draw/$subject',
  validateSearch: shownDraw,
  component: lazyRouteComponent(() => import('./routes/draw.tsx'), 'Draw'),
})

const practice = createRoute({
  getParentRoute: () => root,
  path: '/practice',
  component: lazyRouteComponent(() => import('./routes/practice.tsx'), 'Practice'),
})

const practiceNew = createRoute({
  getParentRoute: () => root,
  path: '/practice/new',
  validateSearch: conversationSearch,
  component: lazyRouteComponent(() => import('./routes/practice-new.tsx'), 'PracticeNew'),
})

const making = createRoute({
  getParentRoute: () => root,
  path: '/practice/making/$creationId',
  component: lazyRouteComponent(() => import('./routes/making.tsx'), 'Making'),
})

const play = createRoute({
  getParentRoute: () => root,
  path: '/play/$itemId',
  component: lazyRouteComponent(() => import('./routes/play.tsx'), 'Play'),
})

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import('./routes/library.tsx'), 'Library'),
})

/** What somebody shared; no account is needed. */
const shared = createRoute({
  getParentRoute: () => root,
  path: '/s/$token',
  component: lazyRouteComponent(() => import('./routes/shared-practice.tsx'), 'Shared'),
})

const credits = createRoute({
  getParentRoute: () => root,
  path: '/credits',
  component: lazyRouteComponent(() => import('./routes/credits.tsx'), 'Credits'),
})

const studio = createRoute({
  getParentRoute: () => root,
  path: '/studio',
  // The opaque id of a film to be asked for again; its words stay out of the address.
  validateSearch: ({ way, again }: { way?: unknown; again?: unknown }): { way?: 'code'; again?: string } => ({
    ...(way === 'code' && { way }),
    ...(typeof again === 'string' && { again }),
  }),
  component: lazyRouteComponent(() => import('./routes/studio.tsx'), 'Studio'),
})

const studioJob = createRoute({
  getParentRoute: () => root,
  path: '/studio/jobs/$jobId',
  component: lazyRouteComponent(() => import('./routes/studio-job.tsx'), 'StudioJob'),
})

const connections = createRoute({
  getParentRoute: () => root,
  path: '/connections',
  component: lazyRouteComponent(() => import('./routes/connections.tsx'), 'Connections'),
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

/**
 * Where to go on to after signing in: a path of ours, or nowhere in particular. Undefined on purpose: what a route does
 * not name stays in the address as it came.
 */
const goingOn = ({ to }: { to?: unknown }): { to?: string | undefined } => ({ to: toOwnPath(to) ?? undefined })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Beside `to`: what the mail's link, a provider's page or another program's question brought along.
  validateSearch: ({
    to,
    ...brought
  }: Record<string, unknown>): Record<string, unknown> & { to?: string | undefined } => ({
    ...brought,
    ...goingOn({ to }),
  }),
  component: lazyRouteComponent(() => import('./routes/sign-in.tsx'), 'SignIn'),
})

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  validateSearch: goingOn,
  component: lazyRouteComponent(() => import('./routes/sign-up.tsx'), 'SignUp'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('./routes/reset.tsx'), 'Reset'),
})

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: ({ token }: { token?: unknown }): { token?: string | undefined } => ({
    token: typeof token === 'string' ? token : undefined,
  }),
  component: lazyRouteComponent(() => import('./routes/reset-password.tsx'), 'ResetPassword'),
})

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('./routes/verify.tsx'), 'Verify'),
})

const consent = createRoute({
  getParentRoute: () => root,
  path: '/consent',
  component: lazyRouteComponent(() => import('./routes/consent.tsx'), 'Consent'),
})

const status = createRoute({
  getParentRoute: () => root,
  path: '/status',
  component: lazyRouteComponent(() => import('./routes/status.tsx'), 'Status'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/account/frame.tsx'), 'AccountFrame'),
})

const accountStart = createRoute({
  getParentRoute: () => account,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/account/profile', replace: true })
  },
})

const accountProfile = createRoute({
  getParentRoute: () => account,
  path: 'profile',
  component: lazyRouteComponent(() => import('./routes/account/profile.tsx'), 'AccountProfile'),
})

const accountSecurity = createRoute({
  getParentRoute: () => account,
  path: 'security',
  component: lazyRouteComponent(() => import('./routes/account/security.tsx'), 'AccountSecurity'),
})

const accountSessions = createRoute({
  getParentRoute: () => account,
  path: 'sessions',
  component: lazyRouteComponent(() => import('./routes/account/sessions.tsx'), 'AccountSessions'),
})

const accountKeys = createRoute({
  getParentRoute: () => account,
  path: 'keys',
  component: lazyRouteComponent(() => import('./routes/account/keys.tsx'), 'AccountKeys'),
})

const accountApps = createRoute({
  getParentRoute: () => account,
  path: 'apps',
  component: lazyRouteComponent(() => import('./routes/account/apps.tsx'), 'AccountApps'),
})

const accountUsage = createRoute({
  getParentRoute: () => account,
  path: 'usage',
  component: lazyRouteComponent(() => import('./routes/account/usage.tsx'), 'AccountUsage'),
})

const accountPrivacy = createRoute({
  getParentRoute: () => account,
  path: 'privacy',
  component: lazyRouteComponent(() => import('./routes/account/privacy.tsx'), 'AccountPrivacy'),
})

/** What became of a deletion, by an id that leads to nobody: whoever asked for it has no account any more. */
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/receipts/$receiptId',
  component: lazyRouteComponent(() => import('./routes/receipt.tsx'), 'Receipt'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    charts,
    newChart,
    chart.addChildren([profile, reading, engine]),
    timeline,
    draw,
    practice,
    practiceNew,
    making,
    play,
    library,
    shared,
    credits,
    studio,
    studioJob,
    connections,
    docs,
    about,
    signIn,
    signUp,
    reset,
    resetPassword,
    verify,
    consent,
    status,
    account.addChildren([
      accountStart,
      accountProfile,
      accountSecurity,
      accountSessions,
      accountKeys,
      accountApps,
      accountUsage,
      accountPrivacy,
    ]),
    receipt,
    administration,
  ]),
  parseSearch: textsOfSearch,
  stringifySearch: searchText,
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
