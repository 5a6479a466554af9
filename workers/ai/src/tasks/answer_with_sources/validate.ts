export { judgeAnswer as validate, keepSourced as prune } from '../../documents/judge-answer.ts'
