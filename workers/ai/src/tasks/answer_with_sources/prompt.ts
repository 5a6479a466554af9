export { promptAnswer as prompt } from '../../documents/prompt-answer.ts'
