import { AppError } from '@orrery/contracts/errors'
import type { ConsentChange } from '@orrery/contracts/privacy'

/** Whoever no longer agrees to the terms has no account. */
export const refusalOfWithdrawal = ({ kind, given }: ConsentChange): AppError | null =>
  kind === 'terms' && !given
    ? new AppError(
        'CONFLICT',
        'The terms hold as long as there is an account. To withdraw from them, delete your account.',
      )
    : null
