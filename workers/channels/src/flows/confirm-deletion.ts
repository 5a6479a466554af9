import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData } from '@orrery/contracts/personal-data'
import { wordsOf } from '../content/words.ts'
import type { Turn } from '../chat/turn.ts'
import type { Flow } from './flow.ts'

const name = 'confirm-deletion'
const yes = 'delete:yes'
const no = 'delete:no'

/** Asks before anything is erased. */
export const askDeletion = (turn: Turn): void => {
  const { deleteAsk, deleteYes, deleteNo } = wordsOf(turn.locale)
  turn.openFlow(name, null)
  const buttons = [
    { label: deleteYes, value: yes },
    { label: deleteNo, value: no },
  ]
  turn.say({ kind: 'text', text: deleteAsk, buttons })
}

/** The workers that chats ask; those that they call in turn are told by them. */
const owners = ['PRACTICE', 'STUDIO', 'READINGS', 'AI'] as const

const linesOf = (receipts: readonly ErasureReceipt[]): readonly string[] =>
  receipts.flatMap(({ worker, removed }) =>
    Object.entries(removed)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${worker}: ${count} × ${kind.replaceAll('_', ' ')}`),
  )

/** What the chat did as a guest belongs to its subject. What a linked account keeps stays the account's. */
const eraseGuest = async (turn: Turn): Promise<readonly ErasureReceipt[]> => {
  const request = {
    actor: { kind: 'system', job: 'channels.delete' },
    userId: `${turn.platform}:${turn.chatId}`,
    requestId: turn.key('delete'),
  } as const
  const receipts = await Promise.all(owners.map((owner) => (turn.ask[owner] as PersonalData).erasePerson(request)))
  // Videos are a guest's by another name than an account's.
  const { removed } = await turn.ask.STUDIO.eraseGuest({ actor: request.actor, subject: request.userId })
  return [...receipts, { worker: 'studio', removed: { videos: removed } }]
}

const erase = async (turn: Turn): Promise<void> => {
  const { deleteDone, deleteNothing } = wordsOf(turn.locale)
  const lines = linesOf(await eraseGuest(turn))
  await turn.account.erase()
  turn.forget()
  turn.say({ kind: 'text', text: deleteDone(lines.length > 0 ? lines : [deleteNothing]) })
}

const isYes = (turn: Turn): boolean => turn.text === yes || turn.text === '👍'

/** Erases after a clear yes. Throws where a worker does not answer: then it is tried again before anything is said. */
export const confirmDeletion: Flow = {
  name,
  async take(turn) {
    const { deleteKept, deleteUnsure, deleteYes, deleteNo } = wordsOf(turn.locale)
    if (turn.isGroup) throw new AppError('FORBIDDEN', 'What a group said is no single person’s to erase.')
    if (isYes(turn) || turn.text === deleteYes) return erase(turn)
    const isNo = turn.text === no || turn.text === deleteNo
    if (isNo) turn.closeFlow()
    const buttons = [
      { label: deleteYes, value: yes },
      { label: deleteNo, value: no },
    ]
    turn.say(isNo ? { kind: 'text', text: deleteKept } : { kind: 'text', text: deleteUnsure, buttons })
  },
}
