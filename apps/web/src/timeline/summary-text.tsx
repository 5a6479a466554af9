import { createElement, Fragment, type ReactNode } from 'react'

const part = (text: string): ReactNode => {
  if (text.startsWith('**')) return <strong>{text.slice(2, -2)}</strong>
  return text.startsWith('*') && text.length > 2 ? <em>{text.slice(1, -1)}</em> : text
}

/** `**strong**` and `*emphasis*`: the engines write no other Markdown inside a line. */
const inline = (text: string): ReactNode =>
  createElement(Fragment, null, ...text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).map(part))

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
