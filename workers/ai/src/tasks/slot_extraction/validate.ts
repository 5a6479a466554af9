export { judgeSlots as validate } from '../../slots/judge-slots.ts'
