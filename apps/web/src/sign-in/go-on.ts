import { belongsToApi } from '@orrery/contracts/api-paths'
import { useRouter } from '@tanstack/react-router'
import { toOwnPath } from '../account/own-path.ts'
import { browserCharts } from '../charts/browser-charts.ts'

/** Whoever made charts here before they had an account is asked whether to keep them in it. */
const firstPlace = (): string => (browserCharts().length > 0 ? '/charts?keep' : '/charts')

/** Leads to where the person was going before they had to sign in, if that is a path of ours. */
export const useGoOn = () => {
  const router = useRouter()
  return (to: string | null): void => {
    const path = toOwnPath(to) ?? firstPlace()
    // The door's own paths are no screens: the browser itself has to go there.
    if (belongsToApi(new URL(path, location.origin).pathname)) location.replace(path)
    else router.history.replace(path)
  }
}
