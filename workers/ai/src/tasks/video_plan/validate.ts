export { judgePlan as validate } from '../../video/judge-plan.ts'
