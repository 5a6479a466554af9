export { judgeScript as validate } from '../../practice/judge-script.ts'
