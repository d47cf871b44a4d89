/** The sheets of paper that can lie over the conversation, in the order of their doors. */
export const sheetNames = ['today', 'people', 'known', 'settings'] as const
export type SheetName = (typeof sheetNames)[number]
export const doorWords: Readonly<Record<SheetName, string>> = { today: 'Today', people: 'People', known: 'What I know', settings: 'Settings' }

/** The sheet that an address's fragment names. */
export const sheetIn = (hash: string): SheetName | undefined => sheetNames.find((name) => hash === `#${name}`)
