import type { Watch } from './watch.ts'

export const adoptionWatch = 'adoption'

/** What the chat asked for as a guest becomes the account's that it was linked to, as soon as the studio answers. */
export const adoptVideos: Watch = {
  kind: adoptionWatch,
  saysNothing: true,
  async look({ ask, userId, platform, chatId }) {
    if (userId === null) return { is: 'over' }
    const actor = { kind: 'system', job: 'channels.link' } as const
    await ask.STUDIO.adoptVideos({ actor, subject: `${platform}:${chatId}`, userId })
    return { is: 'over' }
  },
}
