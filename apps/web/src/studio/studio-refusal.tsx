import { AppError } from '@orrery/contracts/errors'
import { Refusal } from '../parts/refusal.tsx'

/** Why a film was not begun. Without a renderer the platform's own words say more than that something is not available. */
export const StudioRefusal = ({ error }: { error: unknown }) =>
  AppError.is(error) && error.code === 'RENDERER_UNAVAILABLE' ? (
    <p role="alert" className="mt-4 border-s-4 border-s-bad ps-4 font-medium">
      {error.message}
    </p>
  ) : (
    <Refusal error={error} />
  )
