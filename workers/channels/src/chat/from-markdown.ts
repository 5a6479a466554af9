import { literal } from './reply.ts'

const heading = /^#{1,6}\s+(.*?)\s*#*$/
const bullet = /^(\s*)[-*+]\s+/
const link = /\[([^\]]+)\]\((https?:[^)\s]+)\)/g
const fence = /^\s*```/

const strongAgain = (text: string): string => text.replaceAll(/\\\*\\\*(.+?)\\\*\\\*/g, '**$1**')
const codeAgain = (text: string): string => text.replaceAll(/\\`([^`\\]+)\\`/g, '`$1`')

const fromLine = (line: string): string => {
  const title = heading.exec(line)?.[1]
  if (title !== undefined) return `**${literal(title.replaceAll('**', ''))}**`
  const plain = line.replace(bullet, '$1• ').replaceAll(link, '$1 ($2)')
  return codeAgain(strongAgain(literal(plain)))
}

/** Markdown of an engine or a model with the three marks that chats know; all other marks become letters or go. */
export const fromMarkdown = (markdown: string): string => {
  let isCode = false
  const lines = markdown.split('\n').map((line) => {
    if (!fence.test(line)) return isCode ? line : fromLine(line)
    isCode = !isCode
    return '```'
  })
  return [...lines, ...(isCode ? ['```'] : [])].join('\n').trim()
}
