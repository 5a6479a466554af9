/** How much a text sounds like somebody in danger. `acute`: nothing is generated, help is shown. `concern`: a line with help, then on. */
export type Level = 'none' | 'concern' | 'acute'
