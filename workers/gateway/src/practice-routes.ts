import type { Route } from './app.ts'
import { cancelCreation } from './routes/content/cancel-creation.ts'
import { changeContent } from './routes/content/change-content.ts'
import { completePlay } from './routes/content/complete-play.ts'
import { createContent } from './routes/content/create-content.ts'
import { creationProgress } from './routes/content/creation-progress.ts'
import { exportContent } from './routes/content/export-content.ts'
import { getContent } from './routes/content/get-content.ts'
import { listContent } from './routes/content/list-content.ts'
import { playContent } from './routes/content/play-content.ts'
import { playHistory } from './routes/content/play-history.ts'
import { practiceTotals } from './routes/content/practice-totals.ts'
import { removeContent } from './routes/content/remove-content.ts'
import { reviseContent } from './routes/content/revise-content.ts'
import { shareContent } from './routes/content/share-content.ts'
import { unshareContent } from './routes/content/unshare-content.ts'
import { cancelConversation } from './routes/conversation/cancel-conversation.ts'
import { completeConversation } from './routes/conversation/complete-conversation.ts'
import { conversationState } from './routes/conversation/conversation-state.ts'
import { giveTicket } from './routes/conversation/give-ticket.ts'
import { openSocket } from './routes/conversation/open-socket.ts'
import { sendMessage } from './routes/conversation/send-message.ts'
import { startConversation } from './routes/conversation/start-conversation.ts'
import { checkCredits } from './routes/credits/check-credits.ts'
import { creditBalance } from './routes/credits/credit-balance.ts'
import { grantCredits } from './routes/credits/grant-credits.ts'
import { listTransactions } from './routes/credits/list-transactions.ts'
import { addFolder } from './routes/folders/add-folder.ts'
import { listFolders } from './routes/folders/list-folders.ts'
import { removeFolder } from './routes/folders/remove-folder.ts'
import { renameFolder } from './routes/folders/rename-folder.ts'
import { playAudio } from './routes/play-audio.ts'
import { addSequence } from './routes/sequences/add-sequence.ts'
import { changeSequence } from './routes/sequences/change-sequence.ts'
import { getSequence } from './routes/sequences/get-sequence.ts'
import { listSequences } from './routes/sequences/list-sequences.ts'
import { removeSequence } from './routes/sequences/remove-sequence.ts'
import { sharedAudio } from './routes/shares/shared-audio.ts'
import { sharedItem } from './routes/shares/shared-item.ts'
import { listVoices } from './routes/voices/list-voices.ts'
import { speakSample } from './routes/voices/speak-sample.ts'

/** From an intention to something spoken, kept and used, and what it costs. */
export const practiceRoutes: readonly Route[] = [
  startConversation,
  sendMessage,
  conversationState,
  completeConversation,
  cancelConversation,
  giveTicket,
  openSocket,
  listVoices,
  speakSample,
  createContent,
  creationProgress,
  cancelCreation,
  listContent,
  getContent,
  changeContent,
  removeContent,
  playContent,
  completePlay,
  exportContent,
  shareContent,
  unshareContent,
  reviseContent,
  playAudio,
  sharedItem,
  sharedAudio,
  listFolders,
  addFolder,
  renameFolder,
  removeFolder,
  listSequences,
  getSequence,
  addSequence,
  changeSequence,
  removeSequence,
  playHistory,
  practiceTotals,
  creditBalance,
  listTransactions,
  checkCredits,
  grantCredits,
]
