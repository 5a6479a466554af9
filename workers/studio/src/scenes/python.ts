/** Python source. Only this file makes it, and values enter it as literals: no text of a person becomes code. */
export type Python = { readonly source: string }

type Value = string | number | boolean | null | Python | readonly Value[]

const isPython = (value: Value): value is Python => typeof value === 'object' && value !== null && 'source' in value

const literal = (value: Value): string => {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('Python gets finite numbers only.')
    return String(value)
  }
  return isPython(value) ? value.source : `[${value.map(literal).join(', ')}]`
}

const withoutIndent = (text: string): string => {
  const lines = text.replace(/^\n/u, '').trimEnd().split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const indent = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** `` python`x = ${3}` ``: the template without its indentation, values written as literals. */
export const python = (template: TemplateStringsArray, ...values: readonly Value[]): Python => ({
  source: withoutIndent(String.raw(template, ...values.map(literal))),
})

/** What our own writers made of a formula: source already. */
export const pythonSource = (source: string): Python => ({ source })

/** One after the other. */
export const inTurn = (...parts: readonly Python[]): Python => ({
  source: parts.map(({ source }) => source).join('\n'),
})

export const indented = ({ source }: Python, by: string): string =>
  source
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : by + line))
    .join('\n')
