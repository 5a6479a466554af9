import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const linkTargets = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')

/** Paths in backticks that start with a folder of ours; patterns and commands are left out. */
const quotedPaths = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:apps|workers|packages|tests|tools|docs|containers)\/[^`\s]*)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => !/[<>{}*…]/.test(path))

/** Every link and quoted path of the tracked Markdown files that leads nowhere, as `file: path`. */
export const documentFaults = (root: string): string[] => {
  const files = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
  return files
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => {
      const markdown = readFileSync(join(root, file), 'utf8')
      const links = linkTargets(markdown)
        .filter((target) => !/^[a-z]+:/i.test(target))
        .map((target) => [target, join(root, dirname(file), target)] as const)
      const paths = quotedPaths(markdown).map((path) => [path, join(root, path)] as const)
      return [...links, ...paths]
        .filter(([, path]) => !existsSync(path))
        .map(([shown]) => `${file}: ${shown} does not exist`)
    })
}
