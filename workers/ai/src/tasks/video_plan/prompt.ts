export { promptPlan as prompt } from '../../video/prompt-plan.ts'
