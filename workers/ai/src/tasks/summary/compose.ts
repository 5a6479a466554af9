export { extractSummary as compose } from '../../documents/extract-summary.ts'
