import type { Outgoing } from './outgoing.ts'
import type { Button, Reply } from './reply.ts'
import type { Choice } from './session.ts'
import { splitText } from './split-text.ts'

/** What an app takes at once, in UTF-16 units and pieces. */
export type ChatLimits = {
  textLength: number
  captionLength: number
  /** Under a sound. */
  soundCaptionLength: number
  buttons: number
  /** Of a text that has buttons or an address to open. */
  buttonTextLength: number
}

const mostParts = 5

/** A message to be written into the outbox, and the file that lies beside it. */
export type LaidOut = { outgoing: Outgoing; bytes: Uint8Array | null }

export type LayingOut = {
  limits: ChatLimits
  /** What is said where a text goes on in a file, and the file's name. */
  rest: { text: string; fileName: string }
  /** Opens a list, where a reply gives it no other name. */
  listLabel: string
  newId: () => string
}

const choicesOf = (buttons: readonly Button[], { limits, newId }: LayingOut): readonly Choice[] =>
  buttons.slice(0, limits.buttons).map((button) => Object.assign({ id: newId() }, button))

const plainText = (text: string): Extract<Outgoing, { kind: 'text' }> => ({
  kind: 'text',
  text,
  choices: [],
  listLabel: '',
  link: null,
  purpose: null,
})

/** A text too long for five messages goes as a file, after its beginning. */
const textOrFile = (text: string, layingOut: LayingOut): LaidOut[] => {
  const parts = splitText(text, layingOut.limits.textLength)
  if (parts.length <= mostParts) return parts.map((part) => ({ outgoing: plainText(part), bytes: null }))
  const { rest, newId } = layingOut
  const file: Outgoing = {
    kind: 'document',
    file: newId(),
    mime: 'text/plain',
    name: `${rest.fileName}.txt`,
    caption: rest.text,
  }
  return [
    { outgoing: plainText(parts[0] ?? ''), bytes: null },
    { outgoing: file, bytes: new TextEncoder().encode(text) },
  ]
}

/** What stands above buttons may be shorter than other texts: then its beginning goes ahead. */
const aboveButtons = (laid: readonly LaidOut[], { limits }: LayingOut): LaidOut[] =>
  laid.flatMap((one) => {
    const { outgoing } = one
    if (one !== laid.at(-1) || outgoing.kind !== 'text') return [one]
    return splitText(outgoing.text, limits.buttonTextLength).map((part) => ({ outgoing: plainText(part), bytes: null }))
  })

const layOutText = (reply: Extract<Reply, { kind: 'text' }>, layingOut: LayingOut): LaidOut[] => {
  const choices = choicesOf(reply.buttons ?? [], layingOut)
  const link = reply.link ?? null
  const whole = textOrFile(reply.text, layingOut)
  const laid = choices.length > 0 || link !== null ? aboveButtons(whole, layingOut) : whole
  const lastText = laid.findLast(({ outgoing }) => outgoing.kind === 'text')
  if (lastText?.outgoing.kind !== 'text') return laid
  const { listLabel = layingOut.listLabel, purpose = null } = reply
  lastText.outgoing = { ...lastText.outgoing, choices, listLabel, link, purpose }
  return laid
}

/** A caption too long for its file follows as a text, with the buttons. */
const withCaption = (
  reply: Exclude<Reply, { kind: 'text' }>,
  layingOut: LayingOut,
  write: (caption: string, choices: readonly Choice[]) => Outgoing,
): LaidOut[] => {
  const { caption = '' } = reply
  const buttons = reply.kind === 'picture' ? (reply.buttons ?? []) : []
  const { captionLength, soundCaptionLength } = layingOut.limits
  if (caption.length <= (reply.kind === 'audio' ? soundCaptionLength : captionLength))
    return [{ outgoing: write(caption, choicesOf(buttons, layingOut)), bytes: reply.bytes }]
  return [
    { outgoing: write('', []), bytes: reply.bytes },
    ...layOutText({ kind: 'text', text: caption, buttons }, layingOut),
  ]
}

/** The calls that say a reply, in their order. */
export const layOut = (reply: Reply, layingOut: LayingOut): readonly LaidOut[] => {
  if (reply.kind === 'text') return layOutText(reply, layingOut)
  const file = layingOut.newId()
  const { mime } = reply
  return withCaption(reply, layingOut, (caption, choices) => {
    if (reply.kind === 'picture') return { kind: 'picture', file, mime, caption, choices }
    if (reply.kind === 'audio') return { kind: 'audio', file, mime, title: reply.title, caption }
    return { kind: 'document', file, mime, name: reply.name, caption }
  })
}
