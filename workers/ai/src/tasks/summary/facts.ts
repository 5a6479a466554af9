export { summaryFacts as facts } from '@orrery/contracts/summary'
