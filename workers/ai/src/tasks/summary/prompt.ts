export { promptSummary as prompt } from '../../documents/prompt-summary.ts'
