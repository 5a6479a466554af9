import { type Mark, readMarks } from '../../chat/marks.ts'
import type { Outgoing } from '../../chat/outgoing.ts'
import type { Choice } from '../../chat/session.ts'

const wrappers = { strong: '*', code: '`', block: '```', plain: '' } as const satisfies Record<Mark['is'], string>

/** Our three marks as WhatsApp writes them. */
const writeWhatsApp = (text: string): string =>
  readMarks(text)
    .map(({ is, text: inside }) => `${wrappers[is]}${inside}${wrappers[is]}`)
    .join('')

const mostButtons = 3
const titleLength = { button: 20, row: 24, description: 72, opener: 20 } as const

const cut = (text: string, length: number): string => {
  const letters = Array.from(text)
  return text.length <= length ? text : `${letters.slice(0, length - 2).join('')}…`
}

const buttonsOf = (choices: readonly Choice[]) => ({
  type: 'button',
  action: {
    buttons: choices.map(({ id, label }) => ({ type: 'reply', reply: { id, title: cut(label, titleLength.button) } })),
  },
})

const rowsOf = (choices: readonly Choice[], opener: string) => ({
  type: 'list',
  action: {
    button: cut(opener, titleLength.opener),
    sections: [
      {
        rows: choices.map(({ id, label, description }) => ({
          id,
          title: cut(label, titleLength.row),
          ...(description !== undefined && { description: cut(description, titleLength.description) }),
        })),
      },
    ],
  },
})

type Text = Extract<Outgoing, { kind: 'text' }>

const interactive = (body: string, shape: Record<string, unknown>): Record<string, unknown> => ({
  type: 'interactive',
  interactive: { body: { text: body }, ...shape },
})

/** Buttons up to three, a list up to ten, one address to open; an address beside buttons stands in the text. */
export const writeText = ({ text, choices, listLabel, link }: Text): Record<string, unknown> => {
  const body = writeWhatsApp(text)
  if (choices.length > 0) {
    const whole = link === null ? body : `${body}\n${link.label}: ${link.url}`
    return interactive(whole, choices.length > mostButtons ? rowsOf(choices, listLabel) : buttonsOf(choices))
  }
  if (link === null) return { type: 'text', text: { body, preview_url: false } }
  const parameters = { display_text: cut(link.label, titleLength.button), url: link.url }
  return interactive(body, { type: 'cta_url', action: { name: 'cta_url', parameters } })
}

/** A template that the platform has approved, with its parameters in their order. */
export const writeTemplate = (
  { name, language }: { name: string; language: string },
  parameters: readonly string[],
): Record<string, unknown> => ({
  type: 'template',
  template: {
    name,
    language: { code: language },
    components: [{ type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) }],
  },
})

/** A file that was uploaded before, under its id. */
export const writeFile = (message: Exclude<Outgoing, Text>, id: string): Record<string, unknown> => {
  const caption = message.caption === '' ? {} : { caption: writeWhatsApp(message.caption) }
  if (message.kind === 'picture') {
    if (message.choices.length === 0) return { type: 'image', image: { id, ...caption } }
    const body = message.caption === '' ? '…' : writeWhatsApp(message.caption)
    return interactive(body, {
      header: { type: 'image', image: { id } },
      ...buttonsOf(message.choices.slice(0, mostButtons)),
    })
  }
  if (message.kind === 'audio') return { type: 'audio', audio: { id } }
  return { type: 'document', document: { id, filename: message.name, ...caption } }
}
