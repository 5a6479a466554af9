import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { root } from '../root-route.tsx'

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(() => import('../routes/admin.tsx'), 'Admin'),
})

const adminStart = createRoute({
  getParentRoute: () => admin,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/health', replace: true })
  },
})

const adminHealth = createRoute({
  getParentRoute: () => admin,
  path: 'health',
  component: lazyRouteComponent(() => import('../routes/admin-health.tsx'), 'AdminHealth'),
})

const adminPeople = createRoute({
  getParentRoute: () => admin,
  path: 'people',
  // The opaque id of an account; what administrators search for stays out of the address.
  validateSearch: ({ id }: { id?: unknown }): { id?: string } => (typeof id === 'string' ? { id } : {}),
  component: lazyRouteComponent(() => import('../routes/admin-people.tsx'), 'AdminPeople'),
})

const adminModels = createRoute({
  getParentRoute: () => admin,
  path: 'models',
  component: lazyRouteComponent(() => import('../routes/admin-models.tsx'), 'AdminModels'),
})

const adminAudit = createRoute({
  getParentRoute: () => admin,
  path: 'audit',
  component: lazyRouteComponent(() => import('../routes/admin-audit.tsx'), 'AdminAudit'),
})

/** The pages below /admin. */
export const administration = admin.addChildren([adminStart, adminHealth, adminPeople, adminModels, adminAudit])
