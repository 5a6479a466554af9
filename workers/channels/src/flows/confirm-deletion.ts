import type { Flow } from './flow.ts'

export const confirmDeletion: Flow = {
  name: 'confirm-deletion',
  take: () => undefined,
}
