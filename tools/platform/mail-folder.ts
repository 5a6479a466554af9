import { join } from 'node:path'

/** Where captured mail lies below a data folder, one message to a file, named so that the newest comes last. */
export const mailFolder = (dataFolder: string): string => join(dataFolder, 'mail')
