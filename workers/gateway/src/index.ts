import { createGateway } from './gateway.ts'

export default createGateway()
