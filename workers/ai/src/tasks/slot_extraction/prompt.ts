export { promptSlots as prompt } from '../../slots/prompt-slots.ts'
