export const replay = {
  back: 'Step back',
  forward: 'Next step',
  play: 'Play',
  pause: 'Pause',
  step: 'Step {{shown}} of {{last}}',
} as const
