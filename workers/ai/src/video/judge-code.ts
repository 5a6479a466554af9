import type { VideoCode, VideoCodeFacts } from '@orrery/contracts/video'
import { formulaDanger } from './typst-dangers.ts'

const mostLines = 500

const mayImport: ReadonlySet<string> = new Set([
  'manim',
  'numpy',
  'math',
  'cmath',
  'random',
  'itertools',
  'functools',
  'fractions',
  'decimal',
  'statistics',
  'collections',
  'dataclasses',
  'typing',
  'colorsys',
])

const forbiddenName =
  /(?<![\w.])(?:open|exec|eval|compile|__import__|input|globals|locals|vars|breakpoint)\s*\(|(?<!\w)(?:ImageMobject|SVGMobject|Code|add_sound|config)(?!\w)/gu
const forbiddenAttribute = /\.\s*(?:load|save|tofile|fromfile|memmap|loadtxt|savetxt|ctypeslib|system|popen)(?!\w)/gu
const dunder = /__\w+__/gu
const computedName = /\bgetattr\s*\(\s*\w+\s*,\s*(?!['"])/gu
/** These need TeX, which is not installed. */
const needsTex = /(?<!\w)(?:Tex|MathTex|SingleStringMathTex|BulletedList|Title|LabeledDot)\s*\(/gu

/** Code without what it only says: comments and strings, so that words in a label break no rule. */
const bareCode = (code: string): string =>
  code.replaceAll(/("""|''')[\s\S]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/gu, (part) =>
    part.startsWith('#') ? '' : `''${'\n'.repeat(part.split('\n').length - 1)}`,
  )

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/^\s*(?:from\s+([\w.]+)\s+import|import\s+([^\n]+))/gmu)].flatMap(([, from, names]) =>
    from === undefined
      ? (names ?? '').split(',').map((name) => name.trim().split(/[\s.]/u)[0] ?? '')
      : [from.split('.')[0] ?? ''],
  )

const classesOf = (code: string): readonly string[] =>
  [...code.matchAll(/^class\s+(\w+)\s*\(\s*\w*Scene\s*\)\s*:/gmu)].map(([, name]) => name ?? '')

const namesIn = (code: string, pattern: RegExp): readonly string[] => [
  ...new Set([...code.matchAll(pattern)].map(([found]) => found.trim())),
]

const sceneReasons = (
  { plan, repair }: VideoCodeFacts,
  { scenes }: VideoCode,
  classes: readonly string[],
): readonly string[] => {
  const due = repair === null ? plan.scenes.length : 1
  return [
    ...(scenes.length === due ? [] : [`There are ${due} scenes to write; the code names ${scenes.length}.`]),
    ...scenes.filter((name) => !classes.includes(name)).map((name) => `There is no class ${name}(Scene).`),
    ...(new Set(scenes).size < scenes.length ? ['Each scene has a class of its own.'] : []),
  ]
}

/**
 * What is wrong with the code of a video as far as can be seen without running it: quality and early refusal, never the
 * boundary, which is the renderer's own check and its sandbox.
 */
export const judgeCode = (facts: VideoCodeFacts, answer: VideoCode): readonly string[] => {
  const bare = bareCode(answer.code)
  const lines = answer.code.split('\n').length
  return [
    ...sceneReasons(facts, answer, classesOf(bare)),
    ...(lines > mostLines ? [`The code has ${lines} lines; at most ${mostLines}.`] : []),
    ...importsOf(bare)
      .filter((name) => !mayImport.has(name))
      .map((name) => `${name} may not be imported.`),
    ...[forbiddenName, forbiddenAttribute, dunder, computedName].flatMap((pattern) =>
      namesIn(bare, pattern).map((name) => `Not allowed: ${name}`),
    ),
    ...namesIn(bare, needsTex).map((name) => `${name.replace(/\s*\($/u, '')} needs TeX: use MathTypst or Text.`),
    ...(formulaDanger.test(answer.code) ? ['Formulas read no files and import nothing.'] : []),
    ...(/```|<\/?[a-z]+>/u.test(answer.code) ? ['Python only, without fences or markup.'] : []),
  ].slice(0, 12)
}
