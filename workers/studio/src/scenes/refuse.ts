import { AppError } from '@orrery/contracts/errors'

/** What was asked for is clear and cannot be drawn. Said rather than drawing something else in its place. */
export const cannotDraw = (message: string): AppError => new AppError('UNPROCESSABLE', message)
