import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { everyMs, healthQuery } from './health-query.ts'

/** The report, asked for again every ten seconds unless the person paused it. */
export const useHealth = () => {
  const [isPaused, setPaused] = useState(false)
  const query = useQuery({ ...healthQuery, refetchInterval: isPaused ? false : everyMs })
  return { query, isPaused, turn: () => setPaused(!isPaused) }
}
