export { promptCode as prompt } from '../../video/prompt-code.ts'
