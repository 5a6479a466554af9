export const status = {
  title: 'Status',
  lead: 'What works at this moment, as the platform finds it when it asks its own parts.',
  overall: {
    healthy: 'Everything works',
    degraded: 'Something does not work as it should',
    unhealthy: 'The main work is down',
  },
  asOf: 'As of {{time}}, asked again every ten seconds.',
  asOfPaused: 'As of {{time}}. Not asked again while paused.',
  stale: 'The platform did not answer at the last try. What follows is from {{time}}.',
  pause: 'Pause',
  resume: 'Go on',
  partsTitle: 'Parts',
  part: {
    gateway: 'The door: pages, accounts, signing in',
    engines: 'Charts, places and positions',
    readings: 'People and timeline of an account',
    ai: 'Readings and other texts',
    studio: 'Sound and films',
    channels: 'Chats of other apps',
    limiter: 'Counting of requests',
  },
  state: {
    healthy: 'Works',
    degraded: 'Works in part',
    unhealthy: 'Does not answer',
    preparing: 'Getting ready',
    off: 'Switched off',
  },
  mode: {
    offline_default: 'It does its work without any outside provider.',
    library_only: 'It makes only what our own library holds.',
  },
  without: {
    gateway: 'Nothing can be asked. Charts that were opened in a browser before can still be read there.',
    engines: 'No new chart can be calculated. Charts that were opened before can still be read.',
    readings:
      'Charts are calculated as always. The people and the timeline of an account cannot be shown, and calculations made meanwhile leave no entry in it.',
    ai: 'Charts are calculated as always. No reading can be written; those that were written before can still be read where they were.',
    studio:
      'No new sound and no new film can be made; what is asked for meanwhile waits. Practices that were made can still be read.',
    channels: 'Chats are not answered for the moment. Messages that arrive are answered later.',
  },
  unreachable: 'If this page does not load at all, the platform itself or the connection to it is down.',
} as const
