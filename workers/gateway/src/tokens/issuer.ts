/** Names this installation in its tokens, as issuer and as the only audience: its own origin. */
export const issuerOf = ({ PUBLIC_URL }: { PUBLIC_URL: string }): string => PUBLIC_URL.replace(/\/+$/, '')
