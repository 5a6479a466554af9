import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Writes src/accounts/content/common-passwords.ts from public lists of leaked passwords, one per line or as a JSON array,
// commonest first: `node tools/make-common-passwords.ts <list> …`. Made from the `passwords.json` of
// @zxcvbn-ts/language-common 4.1.3 (MIT, 49,233 of the commonest) and `common-passwords.txt` of Django 5.2 (BSD-3-Clause,
// the 19,640 commonest by Royce Williams). Shorter ones are left out: their length alone refuses them.

const shortest = 10
const target = join(import.meta.dirname, '../src/accounts/content/common-passwords.ts')

const readList = (path: string): readonly string[] => {
  const text = readFileSync(path, 'utf8')
  return path.endsWith('.json') ? (JSON.parse(text) as string[]) : text.split('\n')
}

const written = (password: string): string => password.trim().normalize('NFKC').toLowerCase()

const lists = process.argv.slice(2).map(readList)
const passwords = new Set(lists.flatMap((list) => list.map(written).filter((password) => password.length >= shortest)))

writeFileSync(
  target,
  `/**
 * The passwords of ten characters and more among the 50,000 commonest in public leaks, in lower case. Written by
 * tools/make-common-passwords.ts, which names its sources and their licences.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  String.raw\`
${[...passwords].toSorted((one, other) => (one < other ? -1 : 1)).join('\n')}
\`.trim().split('\\n'),
)
`,
)
