import { createElement, Fragment, type ReactNode } from 'react'

const part = (text: string): ReactNode => {
  if (text.startsWith('**')) return <strong>{text.slice(2, -2)}</strong>
  return text.startsWith('*') && text.length > 2 ? <em>{text.slice(1, -1)}</em> : text
}

/** `**strong**` and `*emphasis*`: the engines write no other Markdown inside a line. */
const inline = (text: string): ReactNode =>
  createElement(Fragment, null, ...text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).map(part))

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** Figures beside their names, which scroll by themselves on a narrow screen. */
const TextTable = ({ text }: { text: string }) => {
  const [head = '', , ...rows] = text.split('\n')
  const heads = cellsOf(head)
  return (
    // Scrollable regions must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={heads.filter(Boolean).join(', ')} tabIndex={0} className="overflow-x-auto rounded-md">
      <table className="figure-text font-sans text-fine">
        <thead>
          <tr className="text-quiet">
            {heads.map((cell) => (
              <th key={cell} scope="col" className="pe-6 text-start font-medium">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const [name = '', ...figures] = cellsOf(row)
            return (
              <tr key={row} className="border-t border-hairline">
                <th scope="row" className="py-1 pe-6 text-start font-normal">
                  {inline(name)}
                </th>
                {figures.map((figure, column) => (
                  <td key={heads[column + 1]} className="py-1 pe-6">
                    {inline(figure)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const Block = ({ text }: { text: string }) => {
  const [, heading, rest = ''] = /^#{2,4} ([^\n]+)\n?([\s\S]*)$/.exec(text) ?? []
  if (heading !== undefined) {
    return (
      <>
        <h4 className="mt-4 text-lg">{inline(heading)}</h4>
        {rest !== '' && <Block text={rest} />}
      </>
    )
  }
  if (/^\|.*\|\n\|[-:| ]+\|/.test(text)) return <TextTable text={text} />
  if (/^[*-] /.test(text)) {
    return (
      <ul className="ms-5 list-disc">
        {text.split(/\n(?=[*-] )/).map((item) => (
          <li key={item}>{inline(item.slice(2))}</li>
        ))}
      </ul>
    )
  }
  return <p>{inline(text)}</p>
}

/** An answer in words, as an engine wrote it in its own small part of Markdown. */
export const SummaryText = ({ text }: { text: string }) => (
  <div className="grid max-w-prose gap-3 font-serif leading-relaxed">
    {text
      .split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map((block) => (
        <Block key={block} text={block} />
      ))}
  </div>
)
