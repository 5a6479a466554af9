/** One sample of the text format of Prometheus, with the family it belongs to. */
export type ParsedSample = {
  family: string
  type: string
  name: string
  labels: Readonly<Record<string, string>>
  value: number
}

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const typeLine = new RegExp(`^# TYPE (${name}) (counter|gauge|histogram|summary|untyped)$`)
const helpLine = new RegExp(`^# HELP ${name} [^\\n]*$`)
const sampleLine = new RegExp(`^(${name})(?:\\{(.*)\\})? (\\S+)$`)
const labelPair = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y

const unescaped = (text: string): string =>
  text.replaceAll(/\\(["\\n])/g, (_, char: string) => (char === 'n' ? '\n' : char))

const labelsOf = (text: string, line: string): Record<string, string> => {
  const labels: Record<string, string> = {}
  labelPair.lastIndex = 0
  while (labelPair.lastIndex < text.length) {
    const [, label, value] = labelPair.exec(text) ?? []
    if (label === undefined || value === undefined || label in labels) throw new Error(`labels of the line: ${line}`)
    labels[label] = unescaped(value)
  }
  return labels
}

const belongs = (sample: string, { family, type }: { family: string; type: string }): boolean =>
  type === 'histogram' ? ['_bucket', '_sum', '_count'].some((suffix) => sample === family + suffix) : sample === family

const sampleOf = (line: string, current: { family: string; type: string }): ParsedSample => {
  const [, sample, labelText = '', valueText = ''] = sampleLine.exec(line) ?? []
  const value = Number(valueText.replace('+Inf', 'Infinity'))
  if (sample === undefined || Number.isNaN(value) || !belongs(sample, current))
    throw new Error(`cannot read the line: ${line}`)
  return { ...current, name: sample, labels: labelsOf(labelText, line), value }
}

/**
 * Reads the text format of Prometheus, version 0.0.4, and refuses what a strict reader would: samples without a type or away
 * from their family, bad names, labels or values, doubles. Throws an `Error` that quotes the line.
 */
export const parsePrometheus = (text: string): readonly ParsedSample[] => {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('the last line has no end')
  const samples: ParsedSample[] = []
  const seen = new Set<string>()
  let current = { family: '', type: '' }
  for (const line of lines.filter((each) => !helpLine.test(each))) {
    const once = line.replace(/ \S+$/, '')
    if (seen.has(once)) throw new Error(`a second time the line: ${line}`)
    seen.add(once)
    const [, family, type] = typeLine.exec(line) ?? []
    if (family !== undefined && type !== undefined) current = { family, type }
    else samples.push(sampleOf(line, current))
  }
  return samples
}
