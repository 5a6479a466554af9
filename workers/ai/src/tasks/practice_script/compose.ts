export { composeScript as compose } from '../../practice/compose-script.ts'
