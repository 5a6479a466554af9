export { extractAnswer as compose } from '../../documents/extract-answer.ts'
