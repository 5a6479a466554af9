import { auditPage, auditQuery } from '@orrery/contracts/administration'
import { listAudit as linesOf } from '../../administration/list-audit.ts'
import type { Route } from '../../app.ts'
import { audit } from '../../audit/audit.ts'
import { parseQuery } from '../../parse-query.ts'

export const listAudit: Route = {
  method: 'GET',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/audit',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listAudit',
    tag: 'Administration',
    summary: 'The audit log, the latest first',
    description:
      'A sensitive action stands as `intended` before it is done and with its outcome after. Lines are kept for 400 days.',
    query: auditQuery,
    answers: { 200: { description: 'Fifty to a page.', schema: auditPage } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const query = parseQuery(c, auditQuery)
    const page = await linesOf(c.env.ACCOUNTS, query)
    await audit(c, 'admin.audit_read', { kind: 'list', id: 'audit' }, 'ok', { items: page.items.length })
    return c.json(page)
  },
}
