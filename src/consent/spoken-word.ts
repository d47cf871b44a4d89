/**
 * Confirming by voice: a word that nobody could know beforehand, said alone. A plain "yes" may be meant for somebody else in
 * the room, or come out of a loudspeaker.
 */
import type { Chance } from '../words/chance.ts'

const words: readonly string[] = (
  'acorn amber anchor apron arrow autumn badger balsam bamboo barley basil beacon beaver birch bishop blanket bonnet bramble brandy breeze bronze ' +
  'bucket butter cactus camel candle canyon carbon carpet castle cedar cello chalk cherry chimney cider cinder cinnamon clover cobalt coconut comet ' +
  'copper coral cotton cradle crayon cricket crimson crystal curtain daisy dolphin domino donkey dragon drummer eagle easel echo ember emerald engine ' +
  'falcon feather fennel fiddle flannel flint forest fossil fountain fox galaxy garlic garnet ginger glacier goblet granite gravel guitar hammer harbour ' +
  'hazel heather hedgehog helmet heron hickory honey horizon hornet indigo iris island ivory jacket jasmine jigsaw juniper kayak kettle kitten ladder ' +
  'lagoon lantern lavender lemon leopard lilac linen lizard lobster locket lotus magnet magpie mango maple marble marigold meadow melon mercury mint ' +
  'mirror mitten monsoon mosaic mustard nectar nickel nutmeg oboe ocean olive onyx opal orbit orchard orchid otter oyster paddle panther paprika parrot ' +
  'pebble pelican pepper piano pigeon pillow planet plum pocket pollen poppy prairie prism puffin pumpkin quartz quill rabbit radish raven ribbon ' +
  'river robin rocket rosemary ruby saddle saffron salmon sandal sapphire scarlet shadow shovel silver sparrow spruce squirrel summit sunset swallow ' +
  'teapot thimble thistle thunder tiger timber topaz tulip tundra turnip turtle umbrella valley vanilla velvet violet violin walnut walrus willow ' +
  'windmill winter wombat zebra zephyr'
).split(' ')

const tokens = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** One of some two hundred words that does not occur in what is asked. */
export function newWord(chance: Chance, asked: string): string {
  const there = new Set(tokens(asked))
  return chance.pick(words.filter((word) => !there.has(word)))
}

/** The word, alone or in "say amber", "amber, please": never in the middle of other talk. */
export function heardWord(heard: string, word: string): boolean {
  const said = tokens(heard)
  return word !== '' && said.length <= 3 && said.filter((token) => token === word).length === 1
}
