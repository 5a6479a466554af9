export { judgeSlots as validate, keepQuoted as mend } from '../../slots/judge-slots.ts'
