export { extractSlots as compose } from '../../slots/extract-slots.ts'
