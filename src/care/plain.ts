/**
 * Text made plain for noticing: lower case, straight quotes, contractions opened, letters that were swapped for stars or
 * digits put back ("su1c1de", "k*ll"), long-drawn letters shortened. Only for reading; nobody is ever shown it.
 */
export function plain(text: string): string {
  let out = ` ${text.toLowerCase().normalize('NFKC')} `
  if (out.length > 2000) out = `${out.slice(0, 1000)} ${out.slice(-1000)}`
  out = out.replace(/[’‘`´]/g, "'").replace(/[“”]/g, '"')
  if (/[\w][*@$!0-9][\w*]/.test(out)) for (const [masked, open] of masks) out = out.replace(masked, open)
  for (const [slip, meant] of slips) out = out.replace(slip, meant)
  for (const [short, long] of contractions) out = out.replace(short, long)
  return out.replace(/(\p{L})\1{2,}/gu, '$1$1').replace(/\s+/g, ' ')
}

const masks: readonly [RegExp, string][] = [
  [/\bs[u*]+[i1!*]?[c*]+[i1!*]+d[e3*]?(?=\b|[al])/g, 'suicide'],
  [/\bk[i1!*]+ll?/g, 'kill'],
  [/\bd[i1!*]e\b/g, 'die'],
  [/\bd[e3*][a@4*]d\b/g, 'dead'],
  [/\bs[e3]lf[ -]?h[a@4*]rm/g, 'self harm'],
  [/\bc[u*]t(?=t|s?\b)/g, 'cut'],
  [/\br[a@4*]p[e3*]/g, 'rape'],
]

/** Slips of the fingers and short forms, where they stand in the words that matter here. */
const slips: readonly [RegExp, string][] = [
  [/\b(?:sucid|suicd|suisid|sucicid|suiced|suicied|sucied|suicud)(?=e|al)/g, 'suicid'],
  [/\b(?:myslf|mysefl|mysel|my self|mysellf|mself)\b/g, 'myself'],
  [/\bkil+in\b/g, 'killing'],
  [/\bkil\b/g, 'kill'],
  [/\biwant\b/g, 'i want'],
  [/\b(?:wnat|wan tto|wantto|wan to|want too|want 2)(?: to)?\b/g, 'want to'],
  [/\bto (?=many|much\b)/g, 'too '],
  [/\b(?:dnot|dnt)\b/g, 'do not'],
  [/\b(?:cnat|cnt)\b/g, 'can not'],
  [/\b(?:goign|goin)\b/g, 'going'],
  [/\bgona\b/g, 'gonna'],
  [/\bb(?= (?:dead|ded|here|alive|gone|around|better)\b)/g, 'be'],
  [/\bded\b/g, 'dead'],
  [/\bwuz\b/g, 'was'],
  [/\blivin\b/g, 'living'],
  [/\blief\b/g, 'life'],
  [/\btonite\b/g, 'tonight'],
  [/\b(?:tmrw|tmr|tomorow|tommorow|2moro)\b/g, 'tomorrow'],
  [/\brn\b/g, 'right now'],
  [/\bbeter\b/g, 'better'],
  [/\bbetter of (?=without|if|dead)/g, 'better off '],
  [/\bpils\b/g, 'pills'],
  [/\breson\b/g, 'reason'],
  [/\bcomit+ing\b/g, 'committing'],
  [/\b(?:evry|evrey)one\b/g, 'everyone'],
  [/\banymroe\b/g, 'anymore'],
  [/\b(?:bc|becuz)\b/g, 'because'],
  [/\babt\b/g, 'about'],
  [/\brly\b/g, 'really'],
]

const contractions: readonly [RegExp, string][] = [
  [/\b(?:i'm|im|i am|ima|i'ma)\b/g, 'i am'],
  [/\bi(?:'ve|ve) /g, 'i have '],
  [/\b(?:i'll)\b/g, 'i will'],
  [/\b(?:i'd|id) (?=\w)/g, 'i would '],
  [/\b(?:can't|cant|cannot|can not)\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(do|does|did|is|was|were|would|should|could|have|has|had|are)n'?t\b/g, '$1 not'],
  [/\bwan+a\b/g, 'want to'],
  [/\b(?:gonna|going to|gunna|finna|boutta|about to)\b/g, 'going to'],
  [/\bgotta\b/g, 'got to'],
  [/\bcuz|\bcoz|\b'cause\b/g, 'because'],
  [/\b(?:ur)\b/g, 'your'],
  [/\b(?:anymore)\b/g, 'any more'],
  [/\bno-?one\b/g, 'nobody'],
  [/\b(?:wasnt)\b/g, 'was not'],
  [/\b(\w+)'s\b/g, '$1 is'],
  [/\b(they|you|we)'re\b/g, '$1 are'],
  [/\b(they|you|we|he|she|it)'(ll|d)\b/g, '$1 would'],
]
