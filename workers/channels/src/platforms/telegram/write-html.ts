import { type Mark, readMarks } from '../../chat/marks.ts'

/** The three characters that Telegram's HTML takes for its own. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const tags = { strong: 'b', code: 'code', block: 'pre', plain: null } as const satisfies Record<
  Mark['is'],
  string | null
>

/** Our three marks as Telegram's HTML. */
export const writeHtml = (text: string): string =>
  readMarks(text)
    .map(({ is, text: inside }) => {
      const tag = tags[is]
      return tag === null ? escape(inside) : `<${tag}>${escape(inside)}</${tag}>`
    })
    .join('')
