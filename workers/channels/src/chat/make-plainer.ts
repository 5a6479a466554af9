import type { Outgoing } from './outgoing.ts'
import { literal } from './reply.ts'

type Text = Extract<Outgoing, { kind: 'text' }>

const withLink = ({ text, link }: Text): string =>
  link === null ? text : `${text}\n${literal(link.label)}: ${literal(link.url)}`

/** The words of a message whose kind was refused. */
export const makePlainer = (message: Outgoing): Outgoing => {
  if (message.kind === 'text') return { ...message, text: withLink(message), choices: [], link: null }
  const text = message.caption === '' ? '…' : message.caption
  const choices = message.kind === 'picture' ? message.choices : []
  return { kind: 'text', text, choices, listLabel: '', link: null, purpose: null }
}
