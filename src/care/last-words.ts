import type { Theme } from './theme.ts'

/**
 * Last words, last errands, and wishes that leave out who wishes them ("still want to die", "feeling suicidal"). Each is guarded
 * against the farewells of airports, offices and schools. Read on plain text, after `told.ts` and its kin.
 */
const parting = String.raw`\b(?:team|colleagues?|work|job|office|boss|class|school|teacher|airport|station|holiday|moving|moved|flight|uni|neighbours?|old (?:house|flat|car))\b`
const of = (source: string): RegExp => new RegExp(source)

export const lastWords: readonly (readonly [Theme, RegExp])[] = [
  [
    'suicide',
    of(
      String.raw`\b(?:this is|it is) (?:my (?:last|final) (?:message|post|story|text|letter)|good ?bye,?[.]? (?:for ?ever|for good)|where it ends|the last time we (?:will )?(?:talk|speak))\b|\bgood ?bye,? (?:everyone|everybody|all|world)\b.{0,20}\bsorry\b|\bsorry for everything\b.{0,6}\bgood ?bye\b|\bgood ?bye for the last time\b|\bonly came to say good ?bye\b|\b(?:good ?bye|hugged|told|kissed|love them)\b.{0,60}\b(?:not know.{0,12}(?:the )?last time|[.,] last time)\b|\b(?:posting|sending|writing|sent|posted) my (?:last|final) (?:story|post|message|letter|text)\b|\bthe last (?:one|person) i (?:talked|spoke|will talk|will speak) to\b(?!.*${parting})`,
    ),
  ],
  [
    'suicide',
    of(
      String.raw`\b(?:write|draft|compose|send|word)\b.{0,20}\b(?:my )?good ?bye (?:letters?|notes?)\b(?!.*${parting})|\bnote for .{0,20}\bto find\b|\b(?:get|read|open|have|send) (?:it |this |them )?(?:after|when|once) (?:i (?:am|have) (?:gone(?! (?:to|home|back|on))|dead|died)|it is over for me)\b|\b(?:papers|everything|affairs) (?:are|is) in order\b.{0,30}\b(?:ready|whoever|finds? me|can go|nothing keeping)\b|\b(?:peace|decided|calm|god|thank you|enough|order)\b.{0,40}\b(?:ready|decided|time) to go\b(?=[.! ]*$)|\b(?:song|music|hymns?) for my funeral\b(?=.{0,40}\b(?:soon|weekend|tomorrow|nobody knows|decided|tonight)\b)|\b(?:anything|nothing) (?:is )?left of me\b|\bcancel .{0,40}\bfor good\b.{0,30}\b(?:no need|not need)\b`,
    ),
  ],
  // A time after which there is nothing
  [
    'suicide',
    /\bnobody (?:will |would )?(?:ha(?:ve|s) to|need(?:s)? to) worry about me\b|\b(?:soon|tonight|tomorrow) (?:none of (?:this|it)|nothing) will matter\b|\bit will all be over soon\b(?!.{0,40}\b(?:exam\w*|season|treatment|chemo|term|build\w*|election|pregnan\w*|move)\b)|\b(?:might|may|will) not make it (?:through the night|to (?:the )?morning)\b|\bnot (?:think|sure) i (?:will|can) survive (?:this|the night|tonight|another)\b(?! (?:meeting|heat|wedding|exam|week|term|course|match|party))|\bnot sure i want to be (?:here|alive|around) (?:tomorrow|any ?more)\b|\b(?:plan|going|want) (?:is )?not to see (?:the )?(?:january|february|march|april|may|june|spring|summer|christmas|new year|weekend|morning)\b|\bno more (?:birthdays|christmas\w*|winters|tomorrows?) for me\b|\b(?:no|any|have a|not) future\b.{0,30}\bbeing here next\b|\bnot doing another (?:winter|year|birthday)\b|\bcoming to school tomorrow or ever\b|\bi will be (?:dead|gone) by (?:tomorrow|tonight|morning|\w+day)\b(?!.{0,20}\b(?:to|for|on holiday)\b)/,
  ],
  // The wish itself, without an "i" before it or in other clothes
  [
    'suicide',
    /(?:^|[.,;] ?|\b(?:and|but|still|just|really|i) )(?:still |just |really |kinda |lowkey )*(?:want to|ready to|decided to|chose to|need to) (?:just )?die\b(?! (?:laughing|of|in (?:a|the|your|his|her) (?:game|film|arms)|for|hard|alone in the (?:game|play)))(?<!\b(?:he|she|they|phone|car|laptop|plant|plants|character)\b.{0,12})|(?:^ ?|[.,] )(?:feeling |been |so )+suicidal\b|\b(?:thinking|thought|thoughts) (?:about|of) (?:committing )?suicide\b(?!.{0,30}\b(?:class|essay|novel|film|statistics|rates)\b)|\bwhy am i (?:even )?(?:still )?alive\b|\bwhat is keeping me here\b|\b(?:life|living) without (?:him|her|them) (?:is not|is no longer) worth\b|\bis life (?:even )?worth it\b|\bno way (?:forward|out) (?:other than|but) (?:dying|death)\b|\bway (?:forward|out) other than (?:dying|death)\b|\bi (?:should|ought to) (?:be dead|have died)\b|\bi would be dead (?:already )?if i (?:was|were|had)\b|\blife i mean\b|\bhope (?:it|the (?:cancer|illness|heart)) (?:gets|takes|kills) me\b|\b(?:and|with) no waking up\b|\b(?:yeet|uninstall|delet|unaliv|eras|turn|remov)(?:e|ing) myself (?:off|from|out of|for good)\b|\bclocking out early,? (?:from|of) (?:everything|life|it all)\b|\b(?:rest|sleep) for (?:good|ever)\b(?<=\b(?:want|need|like) to (?:just )?(?:rest|sleep) for .*)|\bstory ends here\b|\b(?:existence|life) is a mistake\b|\b(?:want|going) to follow (?:her|him)\b(?<=\b(?:died|dead|lost|buried)\b.*)|\bgoing to the other side\b|\bnot be a person at all\b|\bwould sooner go under a (?:bus|train)\b|\bwishes i (?:had|was|were) never (?:been )?born and i agree\b/,
  ],
  // Things at hand, places, errands
  [
    'suicide',
    /\b(?:bought|ordered|order|got|picked up)\b.{0,20}\b(?:rope|noose|helium|gun|pills|stuff i need|what i need|everything i need)\b.{0,40}\b(?:for myself|end it|not for (?:a|the)|had enough|in the (?:garage|shed|car))\b(?!.{0,30}\b(?:boat|party|recipe|cake|project)\b)|(?:^| )(?:standing|sitting|stood|sat) on (?:the )?(?:edge of (?:the|a) )?(?:ledge|car park roof|railing|roof edge)\b|\b(?:tracks|cliff|bridge)\b.{0,40}\b(?:walking there|engine running|ten minutes from me)\b|\bkeep (?:staring at|thinking about|going back to|looking at|counting) (?:the|my) (?:kni(?:fe|ves)|pills|tablets|rope|bridge|tracks|balcony|drop)\b(?!.{0,30}\b(?:club|tournament|cards|photos?|budget|design)\b)|\b(?:tracks|river|water|bridge|sea|rope|platform edge|edge) (?:are|is|was|were|keeps?) (?:calling|very inviting|so inviting)\b|\blook like an accident\b(?!.{0,30}\b(?:novel|plot|film|murder|goal)\b)|\b(?:drink|swallow) (?:the )?(?:acid|spray|bleach|pesticide|weedkiller)\b(?<=\b(?:i|man|me|family)\b.*)|\bwhere (?:could|can|would) i do it\b|\bwalk .{0,30}\bnot coming (?:home|back)\b(?<!\b(?:he|she|they|dog|cat)\b.*)|\b(?:climbed over|went over the rail\w*) and (?:then )?climbed back\b|\b(?:service )?(?:pistol|gun|rifle) (?:is )?here\b|\bshould not come in without the police\b|\btake the way out\b|\ba way out ready\b|\bonly one way to get it back\b(?<=\bhonou?r\b.*)|\bknow exactly (?:how much|how many|what) (?:it (?:would|will) take|to take|i (?:would )?need)\b(?!.{0,30}\b(?:paint|butter|money|pack|interview|plaster|win|mortgage|deposit)\b)/,
  ],
  [
    'medical',
    /(?:^ ?|[.,] )(?:just )?(?:took|swallowed|taken) (?:the|a) whole (?:bottle|packet|box)\b(?! of (?:wine|water|crisps|biscuits|chocolates?))|\bi have swallowed something\b|\bi (?:have )?(?:just )?(?:took|taken) (?:way |far )?too (?:much|many)\b(?! (?:time|on|work|food|money|cake|photos?|pictures|luggage|stuff|notes|risks?|leave|days?))(?=[.,! ]*(?:$|i feel|and i|of (?:them|it|my)|tablets|pills))/,
  ],
  [
    'abuse',
    /\bwhere (?:the|my) bruises? (?:come|came) from\b|\b(?:breaks?|broke) things and me\b|\b(?:take|takes|get|keep) the (?:kids|children)\b.{0,12}\bif i (?:tell|leave|talk|say|go)\b|\bhands? up my (?:skirt|dress|top|shirt)\b|\bhiding (?:in .{0,20})?from (?:him|her)\b(?!.{0,30}\b(?:game|seek|party|surprise)\b)|\b(?:held|pinned|had) me (?:against|by) (?:the|my) (?:wall|neck|throat|hair)\b|\b(?:he|she) did it anyway\b(?<=\b(?:said no|asleep|did not want)\b.*)/,
  ],
  [
    'eating',
    /\b(?:shower|tap|music)\b.{0,40}\bcover the noise\b|\bweigh myself (?:after (?:each|every)|\w+ times a day|every hour)\b|\b(?:threw|throwing|throw) up\b.{0,30}\bon purpose\b|\brather die than gain\b|\b(?:mia|ana) is back\b(?=.{0,20}\b(?:life|again|with me)\b)|\bchew (?:it |my food )?and spit\b/,
  ],
  [
    'violence',
    /\b(?:make them all pay|they will all be sorry)\b.{0,40}\b(?:news|monday|got what i need|tomorrow|school|see)\b|\bgoing to end (?:him|her)\b(?! (?:call|contract|shift))(?=.{0,40}\b(?:address|gun|know where|tonight)\b)|\bgot the (?:bat|knife|hammer|gun|axe)\b(?<=\b(?:leaves|house|walks|home|comes)\b.*)/,
  ],
]
