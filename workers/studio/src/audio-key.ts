import { AppError } from '@orrery/contracts/errors'

/** What may stand in the name of a file: ids of the platform, and nothing that leads to another folder. */
const idForm = /^[\w.:-]{1,120}$/

const checked = (field: string, id: string): string => {
  if (idForm.test(id) && !/^\.+$/.test(id)) return id
  throw new AppError('INVALID_INPUT', `${field} is not an id.`, { field })
}

/** Everything of a person lies below this. */
export const personPrefix = (userId: string): string => `audio/${checked('userId', userId)}/`

export const itemPrefix = (userId: string, itemId: string): string =>
  `${personPrefix(userId)}${checked('itemId', itemId)}/`

/** The file of a version lies below this, whatever its format. */
export const versionPrefix = (about: { userId: string; itemId: string; version: number }): string => {
  const { userId, itemId, version } = about
  if (!Number.isSafeInteger(version) || version < 1) {
    throw new AppError('INVALID_INPUT', 'version is a whole number from 1.', { field: 'version' })
  }
  return `${itemPrefix(userId, itemId)}${version}.`
}

export const audioKey = ({
  format,
  ...about
}: {
  userId: string
  itemId: string
  version: number
  format: 'mp3' | 'wav'
}): string => `${versionPrefix(about)}${format}`
