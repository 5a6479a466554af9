import { status } from '../i18n/en/status.ts'

type NamedPart = keyof typeof status.part
type NeededPart = keyof typeof status.without

/** Whether this page knows in words what a part is for; a newer platform may have more of them. */
export const isNamedPart = (name: string): name is NamedPart => Object.hasOwn(status.part, name)

/** Whether this page knows what people miss without a part. */
export const isNeededPart = (name: string): name is NeededPart => Object.hasOwn(status.without, name)
