import { useQuery } from '@tanstack/react-query'
import { usePerson } from '../account/use-person.ts'
import { healthQuery } from '../health/health-query.ts'
import type { Writers } from './reading-form.tsx'

/** Who can write for whoever is here. The platform says of itself when it has no model at all. */
export const useWriters = (): Writers => {
  const { state } = usePerson()
  const isPerson = state === 'person'
  const { data } = useQuery({ ...healthQuery, enabled: isPerson, staleTime: 60_000 })
  if (!isPerson) return 'composer-for-guests'
  const ai = data?.services.find(({ service }) => service === 'ai')
  return ai?.mode === 'offline_default' ? 'composer' : 'models'
}
