import { BreakersTable } from '../health/breakers-table.tsx'
import { FiguresTable } from '../health/figures-table.tsx'
import { HealthView } from '../health/health-view.tsx'
import { status } from '../i18n/en/status.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('status', status)

/** How the platform is, with the figures behind the words. */
export const AdminHealth = () => (
  <HealthView>
    {({ services, circuitBreakers }) => (
      <>
        <FiguresTable services={services} />
        <BreakersTable breakers={circuitBreakers} />
      </>
    )}
  </HealthView>
)
