import { type Expression, type Formula, combine, number, variable } from './expression/expression.ts'
import { writePython } from './expression/write-python.ts'
import { writeTypst } from './expression/write-typst.ts'
import { type Python, python, pythonSource } from './python.ts'
import { type Window, roundMarks } from './read-window.ts'

/** The example where nobody names a function. */
export const square: Formula = { variable: 'x', tree: combine('power', variable, number(2)) }

/** A function of Python from a tree; `+ 0 * x` so that a constant answers arrays too. */
export const lambda = (tree: Expression): Python => pythonSource(`lambda x: ${writePython(tree)} + 0 * x`)

/** The letter of the variable as Typst names it. */
export const letterOf = ({ variable: letter }: Formula): string => (letter === 'θ' ? 'theta' : letter)

/** `f(x) = …` in Typst. */
const ruleOf = (formula: Formula, name = 'f'): string => `${name}(${letterOf(formula)}) = ${writeTypst(formula)}`

/** Names that scenes with a graph share: `f`, `axes`, `graph`, `numbers`, `rule_text` and `place(x)` on the curve. */
export const graphOf = (formula: Formula, window: Window): Python => python`
  f = ${lambda(formula.tree)}
  axes = chart(${window.x}, ${window.y}, width=7.4, height=5.0, at=[-2.6, 0.15, 0])
  graph = curve(axes, f, ${window.pieces})
  numbers = marks(axes, ${roundMarks(window.x)}, ${roundMarks(window.y, 4)})
  rule_text = ${ruleOf(formula)}
  place = lambda x: axes.c2p(x, f(x))
`
