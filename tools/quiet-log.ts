// Set up before tests of workers: their lines about calls that went as they should would bury what a failure prints.
const write = console.log

console.log = (...printed: unknown[]): void => {
  const [line] = printed
  const isRoutine = typeof line === 'string' && line.startsWith('{"at":') && line.includes('"level":"info"')
  if (!isRoutine) write(...printed)
}
