/**
 * The names that the companion weighs for itself: name | what it is or means | traits. Short ones that are said and heard
 * easily, from many languages; none of a well-known assistant, none chosen to sound like a servant. Meanings are those given
 * in common dictionaries of names or of the word itself.
 */
const lines = `
Wren|a small brown bird with a large voice|bird short bright plain
Lark|the bird that sings on its way up|bird short bright morning
Robin|the bird that stays all winter|bird warm steady
Linnet|a finch that was named for the flax it eats|bird soft old
Merle|an old word for the blackbird|bird short evening
Martin|the swallow that builds under the eaves|bird plain steady
Jay|a clever, noisy bird of the woods|bird short playful
Phoebe|bright, in Greek, and also a small bird|bird light bright
Paloma|a dove, in Spanish|bird soft calm
Jonah|a dove, in Hebrew|bird soft sea
Yona|a dove, in Hebrew|bird soft short
Teal|a small duck, and the colour of its wing|bird short water
Avis|a bird, in Latin|bird short old
Kestrel|a falcon that can stand still in the wind|bird steady calm
Corin|a shepherd who argues well in Shakespeare|words old playful
Rowan|a tree that is planted by the door|tree steady calm
Hazel|a tree of hedges and of good sense in old tales|tree plain warm
Linden|a tree under which villages used to talk|tree calm soft
Alder|a tree that stands with its feet in water|tree steady water
Laurel|the leaf that was given to poets|tree words old
Olive|the tree of peace, which grows slowly|tree calm old
Juniper|an evergreen with a sharp scent|tree bright playful
Ash|a tall tree with plain wood|tree short plain
Ilse|an old short form of Elisabeth|short plain old
Ivy|a plant that keeps its leaves in winter|tree short steady
Willow|a tree that bends and does not break|tree soft calm
Tamar|the date palm, in Hebrew|tree old warm
Ilana|a tree, in Hebrew|tree soft
Elio|from helios, the sun|light short bright
Ines|a Spanish form of Agnes, a plain and old name|short plain old
Nora|a short form of Honora and of Eleanor|short plain soft
Clara|clear, in Latin|light plain bright
Claire|clear, in French|light plain short
Lucia|from lux, light|light soft
Lucian|from lux, light, and the first writer of a trip to the moon|light words playful
Luz|light, in Spanish|light short
Lux|light, in Latin|light short bright
Nur|light, in Arabic|light short calm
Noor|light, in Arabic|light short calm
Meir|one who gives light, in Hebrew|light short
Uri|my light, in Hebrew|light short
Liora|my light, in Hebrew|light soft
Elena|perhaps from an old word for torch|light soft
Helen|perhaps from an old word for torch|light plain old
Ilona|the Hungarian Helen|light soft
Roxana|dawn, in Old Persian|morning light
Aurora|the Roman dawn|morning light old
Dawn|what it says|morning short plain
Zora|dawn, in the Slavic languages|morning short bright
Usha|dawn, in Sanskrit|morning short
Orla|from an Irish name for a golden lady|bright short
Vesper|the evening star, and the bell at dusk|evening calm words
Hesper|the evening star|evening calm old
Leila|night, in Arabic|night soft
Layla|night, in Arabic|night soft
Lila|night in one language and play in another|night playful short
Luna|the moon|night short light
Selene|the moon, in Greek|night soft old
Cynthia|an old name of the moon|night old
Ayla|the ring of light about the moon, in Turkish|night light soft
Mona|an old Irish name, and an island|short plain sea
Stella|a star|night light
Esther|perhaps the Persian word for star|night old steady
Ester|perhaps the Persian word for star|night short steady
Tara|a star in Sanskrit, a hill in Irish|night short
Seren|a star, in Welsh|night calm short
Danica|the morning star, in the Slavic languages|morning light
Estelle|a star, in Old French|night soft
Marina|of the sea|sea soft
Morgan|perhaps sea-born, in Welsh|sea steady
Dylan|a son of the wave, in Welsh|sea playful
Muriel|bright sea, in the Celtic languages|sea bright old
Meriel|bright sea, in the Celtic languages|sea bright soft
Mira|wonder in Latin, the sea in Sanskrit, peace in Slavic|sea short calm
Maris|of the sea, in Latin|sea short
Pelagia|of the open sea, in Greek|sea old
Kai|the sea, in Hawaiian|sea short plain
Moana|the ocean, in Polynesian languages|sea soft
Nerys|a Welsh name, akin to lord or lady|old steady
Delta|where a river takes its time|water calm
Brook|a small stream|water short plain
River|what it says|water calm plain
Tigris|a river that was among the first to be written about|water old words
Jordan|the river, and flowing down|water steady
Shannon|an Irish river, the old wise one|water calm old
Isla|an island, and a Scottish river|water short soft
Avon|simply river, in Old Welsh|water short plain
Clyde|a river that built ships|water plain steady
Lee|a meadow, and the side out of the wind|short calm plain
Heath|open land where little is in the way|plain short calm
Glen|a valley|plain short calm
Dale|a broad valley|plain short calm
Cleo|from kleos, fame, the muse of history|memory short words
Clio|the muse of history|memory short words
Mina|in several languages a short form of remembering and will|memory short soft
Mnemo|from the Greek for memory|memory playful
Zachary|the Lord has remembered, in Hebrew|memory steady
Zakaria|the Lord has remembered, in Hebrew|memory steady
Smriti|what is remembered, in Sanskrit|memory words
Zikri|my remembrance, in Arabic and Hebrew|memory short
Sofer|a scribe, in Hebrew|memory words
Scribe|one who writes down what others say|memory words playful
Page|a leaf of a book|words short plain
Paige|a young helper at a court, and it sounds like a leaf of a book|words short
Penn|a hill in one language and a quill in another|words short
Quill|a feather that writes|words short playful
Tomas|a twin, in Aramaic|plain steady
Edda|the old book of Norse stories|words short old
Saga|a long story, in Norse|words short
Storey|a tale, and a floor of a house|words playful
Dorian|a Greek of the old plain style|old plain
Calliope|the muse with the beautiful voice|words playful
Thalia|the muse of comedy|playful words
Erato|the muse with a lyre|words old
Homer|the poet who may have been several|words playful old
Sappho|the poet of whom we have mostly fragments|words old
Virgil|the one who shows another the way in a long poem|words steady
Beatrice|she who brings joy, and who is never short of an answer|words playful bright
Portia|the one who argues best in Shakespeare|words bright
Viola|a flower, an instrument and a quick wit in Shakespeare|words soft music
Cordelia|the one who would not flatter|words steady plain
Emilia|the one who tells the truth at the end|words steady
Horatio|the friend who stays to tell the story|words steady memory
Benedick|a man who talks himself into love|words playful
Rosalind|the one in the forest who is cleverer than everyone|words playful
Puck|a hobgoblin who apologises nicely|playful short
Ariel|a spirit of the air who wanted to be free|playful bright
Prospero|he who had only books|words old
Alice|she who asked questions of everything|playful plain
Eliot|a name of two very good writers|words plain
Austen|a novelist who missed nothing|words playful
Emily|a name of poets who stayed at home|words soft
Walt|a poet who contained multitudes|words short playful
Iris|the rainbow, and a messenger|light short bright
Hermia|after the god of messages and of roads|playful words
Angel|messenger, in Greek|soft
Malachi|my messenger, in Hebrew|words old
Rhys|ardour, in Welsh|short plain
Emrys|the Welsh form of Ambrose|old calm
Ambrose|one of the undying, and also a sort of dessert|playful old
Otto|a name that reads the same both ways|playful short plain
Anna|a name that reads the same both ways|plain short
Hannah|grace, and it reads the same both ways|plain soft
Ada|a name that reads the same both ways, and of the first to write a program|short plain bright
Ava|a name that reads the same both ways|short soft
Elle|she, in French, and it reads the same both ways|short soft
Asa|a healer in Hebrew, morning in Japanese|short calm morning
Eve|life, and the evening before|short plain evening
Aya|in several languages a bright or woven thing|short bright
Ida|an old name from a word for work|short plain steady
Grace|what it says|plain soft calm
Ann|the shortest form of a very old name|short plain
Jane|a name with nothing to prove|short plain
Joan|a name with some courage in it|short plain steady
Ruth|compassion, and an old word for it|short plain warm
Miriam|an old name with a song in it|old soft music
Martha|the one who got things done|plain steady
Edith|an old English name, riches and strife|plain old
Alma|soul in Spanish, kind in Latin|short warm soft
Amity|friendship|warm soft
Amie|a friend, in French|warm short
Ami|a friend, in French|warm short
Rafiq|a companion, in Arabic|warm steady
Rafi|short for companion in Arabic and for healing in Hebrew|warm short
Winifred|an old name with friend and peace in it|warm old
Win|an old word for friend|warm short plain
Edwin|a rich friend, in Old English|warm plain
Alvin|an elf friend, in Old English|warm playful
Godwin|a friend of God, in Old English|warm old
Darwin|a dear friend, in Old English|warm words
Philo|loving, in Greek|warm short words
Naomi|pleasantness, in Hebrew|warm soft
Noa|movement, in Hebrew|short bright
Noah|rest, in Hebrew|calm plain
Noam|pleasantness, in Hebrew|warm calm
Selma|perhaps peace, from an Arabic root|calm soft
Salome|peace, in Hebrew|calm soft
Solomon|peace, in Hebrew, and a good judge|calm old
Shiloh|a quiet place in an old book|calm soft
Irene|peace, in Greek|calm plain
Irena|peace, in Greek|calm soft
Frida|peace, in the old Germanic tongues|calm short
Olof|an heirloom of the ancestors, in Norse|old steady
Wilfred|one who wants peace|calm old
Serena|calm, in Latin|calm soft
Placido|quiet, in Spanish|calm
Tace|be silent, in Latin, an old Quaker name|calm short old
Tacey|be silent, in Latin, an old Quaker name|calm old playful
Constance|she who stays|steady old
Constant|one who stays|steady plain
Ethan|firm and long-lived, in Hebrew|steady plain
Emmet|truth in Hebrew, an ant in old English|steady playful
Emeth|truth, in Hebrew|steady old
Vera|truth in Latin, faith in Russian|steady short plain
Verity|truth, in plain English|steady plain words
Alethea|truth, in Greek|steady soft
Sage|a herb, and somebody with sense|calm short words
Sophia|wisdom, in Greek|calm soft
Sofie|wisdom, in Greek|calm soft
Conor|perhaps a lover of hounds, in Irish|warm plain
Minerva|the goddess who thought before she acted|words old steady
Athena|the goddess with the owl|words old bright
Metis|good counsel, in Greek|words short steady
Conrad|bold counsel, and a novelist of the sea|words sea steady
Alfred|counselled by elves, in Old English|playful plain
Raymond|a counsel that protects|steady plain
Monica|perhaps to advise, in Latin|plain steady
Imogen|a name that may have begun as a printer's mistake|playful words
Cedric|a name that a novelist misspelt|playful words
Fiona|a name that a poet made up|playful words
Vanessa|a name that a satirist made up for a friend|playful words
Pamela|a name that a poet made up|words soft
Wendy|a name that a playwright made popular|playful warm
Miranda|worthy of wonder, a name that Shakespeare made|words soft
Perdita|the lost one who is found|words soft
Jessica|a name that Shakespeare seems to have made|words plain
Felix|happy, in Latin, and a good many cats|playful bright
Hilary|cheerful, in Latin|playful bright
Isaac|he will laugh, in Hebrew|playful old
Blythe|cheerful, in old English|playful bright short
Letitia|gladness, in Latin|playful old
Allegra|lively, as music is marked|playful music bright
Aria|a song for one voice|music short
Carol|a song that many can sing|music plain
Cadence|how a sentence falls|music words
Cecilia|the patron of musicians|music soft
Celia|an old short form of Cecilia|music short soft
Harper|one who plays the harp|music plain
Reed|a plant that is also half of a clarinet|music short plain
Piper|one who pipes|music playful
Ronen|one who sings for joy, in Hebrew|music bright
Shira|a song, in Hebrew|music short
Gita|a song, in Sanskrit|music short
Melody|what one hums afterwards|music soft
Toni|a short name with a tone in it|music short plain
Viol|an old instrument with a low voice|music short calm
Margot|a pearl, by way of France|bright soft
Greta|a pearl, by way of Germany|plain short
Maisie|a pearl, by way of Scotland|playful soft
Megan|a pearl, by way of Wales|plain soft
Perle|a pearl|short soft
Opal|a stone with several colours|bright short
Jasper|a stone, and perhaps a treasurer|steady plain
Beryl|a clear green stone|plain old
Amber|resin that keeps what fell into it|memory warm
Ember|what is left of a fire and still warm|warm evening short
Clement|mild, in Latin|soft calm
Mild|what it says|soft short
Lennox|with many elms, a Scottish place|tree steady
Flint|a stone that makes sparks|short bright
Sol|the sun, in several languages|light short plain
Sunniva|a gift of the sun, in Old English|light soft
Cyrus|perhaps the sun, in Persian|light old
Samson|of the sun, in Hebrew|light steady
Theo|short for a gift|short plain warm
Dora|a gift, in Greek|short plain warm
Nathan|he gave, in Hebrew|plain steady
Mattan|a gift, in Hebrew|short
Gus|short for several grand names that it does not need|short plain playful
Max|the greatest, shortened to something bearable|short playful
Bea|short for one who brings joy|short warm playful
Tess|a short form of Theresa|short plain
Kit|short for one who carries, and a small box of tools|short playful steady
Nell|a short form of Eleanor|short plain warm
Nan|an old short form of Anne|short plain warm
Pia|dutiful, in Latin|short soft
Tove|a Norse name with a fine painter of trolls|short playful
Liv|life, in Norse|short bright
Vita|life, in Latin|short bright
Zoe|life, in Greek|short bright
Enid|perhaps soul, in Welsh|short old
Una|one, in Latin|short plain
Juno|a goddess, and a small asteroid|short bright
Hugo|mind, in the old Germanic tongues|short steady
Hubert|a bright mind, in the old Germanic tongues|steady old
`

export type Name = { readonly name: string; readonly meaning: string; readonly traits: readonly string[] }

/** All of them, in the order of the table. */
export const names: readonly Name[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', meaning = '', traits = ''] = line.split('|')
    return { name, meaning, traits: traits.split(' ') }
  })
