import type { Route } from '../../app.ts'
import { ticketAnswer } from '../../openapi/practice-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

export const giveTicket: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/conversation/ticket',
  operation: {
    id: 'giveTicket',
    tag: 'Practice',
    summary: 'A ticket to open a socket with',
    description:
      'For clients that cannot send headers on an upgrade: one use, 30 seconds, as `?ticket=` of `/ws/conversation`.',
    answers: { 200: { description: 'The ticket.', schema: ticketAnswer } },
    errors: practiceErrors,
  },
  async answer(c) {
    return c.json(await c.var.askPractice((practice, caller) => practice.ticket(caller)))
  },
}
