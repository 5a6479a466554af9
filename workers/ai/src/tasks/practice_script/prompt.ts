export { promptScript as prompt } from '../../practice/prompt-script.ts'
