// `node tools/run.cjs <script> …` runs tools/<script>.ts on the pinned Node, whatever Node the machine has.
// CommonJS and old syntax on purpose: a Node that cannot read TypeScript has to be able to read this.
'use strict'

const { spawn } = require('node:child_process')
const { existsSync } = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const oldest = 24
// Not `node_modules/.bin`: npm 10 removes the link there when it skips the other processor's package.
const pinnedFolder = path.join(__dirname, '..', 'node_modules', `node-${process.platform}-${process.arch}`, 'bin')

/** What to do under this version of Node: run here, run on the pinned one, or the line that says why neither. */
function decide(version, pinnedExists) {
  if (Number(version.split('.')[0]) >= oldest) return { run: 'here' }
  if (pinnedExists) return { run: 'pinned' }
  return {
    run: 'nowhere',
    line: `Orrery needs Node ${oldest} or newer and this is ${version}. Run "npm ci" (it brings Node ${oldest}), or install Node ${oldest}.`,
  }
}

/** Passes signals on and ends as the child does; the guard ends the child when this process is killed. */
function runPinned(script, options) {
  const child = spawn(
    path.join(__dirname, 'platform', 'die-with-parent.sh'),
    [path.join(pinnedFolder, 'node'), script, ...options],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${pinnedFolder}:${process.env.PATH}`, ORRERY_PARENT: String(process.pid) },
    },
  )
  // A terminal sends these to both, and a second one would kill: they are not passed on.
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** Runs tools/<name>.ts with these arguments. */
function run(name, options) {
  const script = path.join(__dirname, `${name}.ts`)
  const decision = decide(process.versions.node, existsSync(path.join(pinnedFolder, 'node')))
  if (decision.run === 'nowhere') {
    console.error(decision.line)
    process.exitCode = 1
  } else if (decision.run === 'pinned') runPinned(script, options)
  else {
    process.argv.splice(1, process.argv.length, script, ...options)
    void import(pathToFileURL(script).href)
  }
}

if (require.main === module) run(process.argv[2], process.argv.slice(3))

module.exports = { decide, run }
