import type { Outgoing } from './outgoing.ts'

/** The words of a message whose kind was refused. */
export const makePlainer = (message: Outgoing): Outgoing => {
  if (message.kind === 'text') return { ...message, choices: [] }
  const text = message.caption === '' ? '…' : message.caption
  const choices = message.kind === 'picture' ? message.choices : []
  return { kind: 'text', text, choices, listLabel: '', link: null, purpose: null }
}
