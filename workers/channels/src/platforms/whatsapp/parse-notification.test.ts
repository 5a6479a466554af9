import { expect, test, vi } from 'vitest'
import { notificationOf, numberId, statusOf } from '../../../testing/whatsapp-words.ts'
import { whatsappNotification } from './notification.ts'
import { parseNotification } from './parse-notification.ts'

test('what a message costs is logged once, and nothing of whom it went to', () => {
  const somebody = { phone: '15550100099', userId: 'US.100099' }
  const pricing = { billable: true, pricing_model: 'PMP', category: 'service' }
  const statuses = ['sent', 'delivered'].map((status) => statusOf(somebody, 'wamid.1', status, { pricing }))
  const free = statusOf(somebody, 'wamid.2', 'sent', { pricing: { ...pricing, billable: false } })
  const written = vi.spyOn(console, 'log').mockImplementation(() => {})
  parseNotification(whatsappNotification.parse(notificationOf({ statuses: [...statuses, free] })), numberId)
  const lines = written.mock.calls.map(([line]) => String(line))
  written.mockRestore()
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'message.charged', category: 'service' })
  expect(lines[0]).not.toContain('100099')
})
