/** The middle value; the mean of the two middle ones for an even count. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

/** The value below which this share of the sorted values lies (nearest rank). */
export const shareBelow = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

/** `median (lowest–highest)`, each with this many decimals. */
export const spread = (values: readonly number[], decimals: number): string =>
  `${median(values).toFixed(decimals)} (${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)})`

/** Rows of text in columns that line up; the first row is the head. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const write = (row: readonly string[]): void =>
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   '),
    )
  for (const [index, row] of rows.entries()) {
    write(row)
    if (index === 0) console.log(widths.map((width) => '-'.repeat(width)).join('   '))
  }
  console.log()
}

/** Microseconds of processor time that this thread has used: what others run on the machine does not count. */
const usedMicroseconds = (): number => {
  const { user, system } = process.threadCpuUsage()
  return user + system
}

/** Microseconds for one of `count` calls, going round and round over the items. */
export const microsecondsEach = <Item>(items: readonly Item[], count: number, run: (item: Item) => void): number => {
  const before = usedMicroseconds()
  for (let done = 0; done < count; done += items.length) for (const item of items.slice(0, count - done)) run(item)
  return (usedMicroseconds() - before) / count
}
