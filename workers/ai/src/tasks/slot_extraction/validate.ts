export { judgeSlots as validate, keepQuoted as prune } from '../../slots/judge-slots.ts'
