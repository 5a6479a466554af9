import { queryOptions } from '@tanstack/react-query'

/** Whole seconds of a sound, asked of the file itself: an MP3 ends with a frame, a little before or after its second. */
const durationOf = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const file = new Audio()
    file.preload = 'metadata'
    file.addEventListener('loadedmetadata', () => resolve(Math.round(file.duration)))
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what a browser tells of a file is a `MediaError`
    file.addEventListener('error', () => reject(file.error ?? new Error('The sound did not come.')))
    file.src = address
  })

export const durationQuery = (address: string) =>
  queryOptions<number, MediaError | Error>({
    queryKey: ['duration', address],
    queryFn: () => durationOf(address),
    networkMode: 'always',
    retry: false,
  })
