export { judgeAnswer as validate, keepSourced as mend } from '../../documents/judge-answer.ts'
