/** Why something was not done, as the companion says it: by the gate's rule. */
const reasons: Readonly<Record<string, string>> = {
  stopped: 'You told me to stop, so I did not do it. Say it again and I will.',
  unlisted: 'That is nothing I am able to do.',
  redefined: 'That ability says something else of itself than when you let it in, so it is suspended. Look at it in Settings.',
  sovereign: 'That is yours alone to change, on the settings page. I may not do it for you, whoever asks.',
  'standing-never': 'You told me never to do that.',
  'child-outward': 'I do not send or share anything from a child’s profile. A grown-up can.',
  'child-fetch': 'I do not go out to the web from a child’s profile. A grown-up can.',
  'child-irreversible': 'I do nothing that cannot be undone from a child’s profile. A grown-up can.',
}

export const whyRefused = (rule: string): string => reasons[rule] ?? 'I was not allowed to do that, so nothing was done.'
