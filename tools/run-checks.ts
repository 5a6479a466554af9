import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { documentFaults } from './document-paths.ts'
import { reportStep, root, runStep, type StepResult } from './steps.ts'

const typeScriptProjects = (): string[] => [
  'tsconfig.json',
  'tests/probe-worker/tsconfig.json',
  ...['packages', 'workers', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((folder) =>
      readdirSync(join(root, group, folder))
        .filter((file) => /^tsconfig.*\.json$/.test(file))
        .map((file) => join(group, folder, file)),
    ),
  ),
]

const checkDocuments = async (): Promise<StepResult> => {
  const started = performance.now()
  const faults = documentFaults(root)
  return {
    name: 'paths in documents',
    ok: faults.length === 0,
    seconds: (performance.now() - started) / 1000,
    output: faults.join('\n'),
  }
}

/** Format, lint, types, dead code and the documents' paths: runs each, one after the other, and reports it. */
export const runChecks = async (): Promise<readonly StepResult[]> => {
  const checks: readonly (() => Promise<StepResult>)[] = [
    () => runStep('format', ['oxfmt', '--check', '.']),
    () => runStep('lint', ['oxlint', '--type-aware']),
    ...typeScriptProjects().map((project) => () => runStep(`types of ${project}`, ['tsc', '-p', project])),
    () => runStep('dead code', ['knip']),
    () => runStep('undeclared imports', ['knip', '--strict', '--include', 'files,dependencies,unlisted,unresolved']),
    checkDocuments,
  ]
  const results: StepResult[] = []
  for (const check of checks) {
    const result = await check()
    reportStep(result)
    results.push(result)
  }
  return results
}
