import { storedValue } from '../parts/stored-value.ts'

const making = storedValue('orrery.making', (text) => text)

/** What is being made for whoever sits here; null: nothing. */
export const useKeptMaking = (): string | null => making.use()

export const keepMaking = (creationId: string): void => {
  if (making.read() !== creationId) making.write(creationId)
}

/** Forgets it where it is still this one. */
export const forgetMaking = (creationId: string): void => {
  if (making.read() === creationId) making.write(null)
}

export const forgetAnyMaking = (): void => making.write(null)
