import { createGateway } from '../../../../../workers/gateway/src/gateway.ts'

const admit = async (c) => {
  c.set('actor', { kind: 'person', userId: 'person of a bench', roles: ['user'] })
  c.set('credential', { kind: 'none' })
}

// oxlint-disable-next-line import/no-default-export -- workerd serves the default export
export default { fetch: createGateway({ admit }).fetch }
