/** Kinds of nouns that predicates ask for by name (`object: @food`): by head word, singular. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

export const kinds: Readonly<Record<string, readonly string[]>> = {
  food: words(
    'curry pizza pasta soup stew chili chilli lasagne lasagna risotto noodles rice roast pie sandwich toast salad omelette egg eggs bacon chips burger kebab fish chicken steak sausage sausages beans potato potatoes jacket cake brownie brownies biscuit biscuits cookie cookies bread sourdough loaf scone scones pancake pancakes porridge cereal yoghurt fruit apple banana chocolate crisps sweets icecream cheese ham tuna dumplings sushi ramen tacos takeaway takeout mcdonalds nandos kfc crumble trifle pudding dessert muffins muffin casserole tagine gravy dal dhal biryani fajitas quiche pastry croissant marmalade jam chutney pickle',
  ),
  meal: words('breakfast lunch dinner tea supper brunch meal roast barbecue bbq picnic'),
  drink: words(
    'coffee tea wine beer pint pints whisky gin cider cocktail cocktails prosecco champagne cocoa juice water smoothie latte espresso drink drinks glass bottle',
  ),
  pet: words('cat dog puppy pup kitten hamster rabbit bunny parrot budgie goldfish tortoise pony horse hen chicken ferret spaniel labrador terrier greyhound'),
  animal: words(
    'bird robin fox squirrel hedgehog deer heron owl pigeon seagull gull spider mouse rat wasp bee butterfly frog seal crab cow sheep lamb duck swan snake crow magpie blackbird kingfisher sparrow blackbird thrush starling swallow wren bat bats badger mole toad newt lizard snail slug ant moth bug beetle goose geese goat pig donkey dolphin whale shark eagle hawk kestrel parakeet woodpecker otter hare stag',
  ),
  vehicle: words('car van bike bicycle motorbike scooter lorry truck'),
  transport: words('train bus tube metro tram plane flight ferry coach taxi uber lift'),
  machine: words(
    'boiler dishwasher fridge freezer oven cooker hob kettle toaster microwave dryer tumble washing hoover vacuum printer laptop computer phone tablet ipad screen tv telly television router wifi internet radio heating shower tap toilet sink washer drill mower charger headphones camera console xbox playstation alarm thermostat radiator iron',
  ),
  house: words(
    'roof wall ceiling window door gutter fence gate floor stairs kitchen bathroom bedroom garden shed garage loft attic cellar lounge hall flat house',
  ),
  clothes: words(
    'dress suit shirt coat hat jumper cardigan shoes boots trainers heels trousers jeans skirt tie jacket scarf gloves glasses ring lipstick socks hoodie bra uniform swimsuit blouse top beanie cap trackies joggers leggings tights sandals slippers pyjamas waistcoat tux',
  ),
  body: words(
    'back knee knees head neck shoulder shoulders tooth teeth foot feet stomach throat hip ankle wrist hand hands eye eyes leg legs arm arms ear ears chest belly tummy body joints finger thumb toe nose skin jaw shin calf thigh heel elbow rib ribs scalp gum gums bum',
  ),
  game: words(
    'chess scrabble monopoly football tennis golf cricket rugby netball badminton squash hockey basketball fifa minecraft fortnite poker cards darts pool snooker bowls dominoes catan mario zelda sims candycrush sudoku cod',
  ),
  music: words('song album playlist record piano guitar violin cello flute drums choir band concert gig'),
  reading: words('book novel article poem thriller biography chapter story magazine paper newspaper comic manga'),
  screen: words('film movie show series episode documentary telly tv youtube tiktok netflix videos video match news soap bake'),
  plant: words(
    'tomatoes tomato roses rose tulips daffodils seeds bulbs tree hedge lawn herbs basil mint beans potatoes carrots plant plants flowers flower sunflower allotment veg vegetables strawberries courgettes',
  ),
  paper: words(
    'letter form email message text card postcard application cv report essay statement contract invoice bill receipt certificate passport visa cheque',
  ),
  study: words(
    'essay homework coursework dissertation thesis assignment revision exam test mock quiz chapter lab maths physics chemistry biology french spanish history geography english lecture seminar module',
  ),
  job: words(
    'shift meeting presentation report project deadline call rota inbox emails spreadsheet invoice client clients customer customers pitch slides audit handover ward',
  ),
  place: words(
    'park beach woods forest lake river sea canal hill mountain island lighthouse castle museum gallery zoo market town city village library cemetery grave church mosque temple pub cafe restaurant bar cinema theatre shop shops supermarket ikea gym pool garden centre airport hospital clinic',
  ),
  toy: words('lego teddy doll puzzle jigsaw blocks train tent den trampoline swing slide'),
  news: words('news result results offer job place promotion pregnancy scan diagnosis'),
  feast: words('birthday wedding funeral christening party christmas easter eid diwali anniversary reunion baptism engagement shower'),
}
