import { storedValue } from '../parts/stored-value.ts'

const film = storedValue('orrery.film', (text) => text)

/** The film that is being made for whoever sits here; null: none. */
export const useKeptFilm = (): string | null => film.use()

export const keepFilm = (jobId: string): void => {
  if (film.read() !== jobId) film.write(jobId)
}

/** Forgets it where it is still this one. */
export const forgetFilm = (jobId: string): void => {
  if (film.read() === jobId) film.write(null)
}

export const forgetAnyFilm = (): void => film.write(null)
