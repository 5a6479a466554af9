export { sourcedQuestion as facts } from '@orrery/contracts/sourced-answer'
