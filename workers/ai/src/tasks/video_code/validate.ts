export { judgeCode as validate } from '../../video/judge-code.ts'
