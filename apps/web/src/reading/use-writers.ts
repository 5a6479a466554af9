import { useQuery } from '@tanstack/react-query'
import { usePerson } from '../account/use-person.ts'
import { healthQuery } from '../health/health-query.ts'
import type { Writers } from './reading-form.tsx'

/** Who can write for whoever is here. The platform says of itself when it has no model at all. */
export const useWriters = (): Writers => {
  const { state } = usePerson()
  const { data, isPending } = useQuery({ ...healthQuery, staleTime: 60_000 })
  const ai = data?.services.find(({ service }) => service === 'ai')
  if (isPending || ai?.mode === 'offline_default') return 'composer'
  return state === 'person' ? 'models' : 'composer-for-guests'
}
