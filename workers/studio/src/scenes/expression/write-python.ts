import type { Expression } from './expression.ts'

const numpyNames = { sin: 'sin', cos: 'cos', tan: 'tan', exp: 'exp', ln: 'log', sqrt: 'sqrt', abs: 'abs' } as const
const operators = { sum: '+', difference: '-', product: '*', quotient: '/', power: '**' } as const

/** As Python with numpy writes it, every part in brackets, the variable as `x` and numbers as floats. */
export const writePython = (tree: Expression): string => {
  switch (tree.kind) {
    case 'number':
      return Number.isInteger(tree.value) ? `${tree.value}.0` : String(tree.value)
    case 'constant':
      return `np.${tree.name}`
    case 'variable':
      return 'x'
    case 'negative':
      return `(-${writePython(tree.of)})`
    case 'call':
      return `np.${numpyNames[tree.name]}(${writePython(tree.of)})`
    default:
      return `(${writePython(tree.left)} ${operators[tree.kind]} ${writePython(tree.right)})`
  }
}
