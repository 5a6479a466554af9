import { AppError } from '@orrery/contracts/errors'

const isTaken = (error: unknown): boolean => error instanceof Error && error.message.includes('UNIQUE constraint')

/** Writes what bears a name that only one of its kind may have. Throws `CONFLICT` where another has it. */
export const unlessTaken = async <Answer>(
  kind: 'folder' | 'sequence',
  write: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await write()
  } catch (error) {
    if (!isTaken(error)) throw error
    throw new AppError('CONFLICT', `You have a ${kind} of this name already.`, { field: 'name' })
  }
}
