/** Where a line begins and ends in a text, its number counted from 1. */
export const lineSpan = (text: string, line: number): [start: number, end: number] => {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0)
  return [start, start + (lines[line - 1]?.length ?? 0)]
}
