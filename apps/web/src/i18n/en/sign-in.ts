export const signIn = {
  signIn: 'Sign in',
  signUp: 'Create an account',
  firstTitle: 'Sign in first',
  firstText: 'This page belongs to an account. After signing in you come straight back to it.',
  endedText: 'You have been signed out. What you typed is still here: sign in again in another tab, then go on.',
  endedAction: 'Sign in again',
} as const
