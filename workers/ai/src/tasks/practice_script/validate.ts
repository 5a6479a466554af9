export { judgeScript as validate } from '../../practice/judge-script.ts'
export { layAgain as mend } from '../../practice/lay-again.ts'
