export { judgeSummary as validate } from '../../documents/judge-summary.ts'
