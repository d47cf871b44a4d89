/** Every plain word that there is for a feeling, the good first. */
export const feelingWords = [
  'glad',
  'proud',
  'relieved',
  'calm',
  'hopeful',
  'grateful',
  'excited',
  'sad',
  'lonely',
  'anxious',
  'angry',
  'ashamed',
  'guilty',
  'tired',
  'hurt',
  'jealous',
  'bored',
  'overwhelmed',
  'disappointed',
  'numb',
] as const
export type FeelingWord = (typeof feelingWords)[number]
