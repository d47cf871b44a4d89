import type { Danger } from './theme.ts'
type Theme = NonNullable<Danger['theme']>

/** How danger is said outright in languages that the companion does not speak yet, so that help is given all the same. */
const phrases: readonly (readonly [language: string, theme: Theme, pattern: RegExp])[] = [
  [
    'es',
    'suicide',
    /(?:quiero|quisiera|voy a|pienso en|ganas de) (?:morir(?:me)?|matarme|suicidarme|quitarme la vida|acabar con (?:mi vida|todo))|no quiero (?:seguir viviendo|vivir|estar vivo|estar viva)|me quiero (?:morir|matar)|pensamientos suicidas|mejor (?:estar )?muert[oa]|me voy a (?:matar|suicidar)/,
  ],
  ['es', 'abuse', /mi (?:marido|esposo|novio|padre|pareja) me (?:pega|golpea|maltrata|amenaza)|me (?:violaron|violó|ha violado)/],
  ['es', 'self-harm', /me (?:corto|corté|he cortado|autolesiono)|hacerme daño/],
  [
    'fr',
    'suicide',
    /(?:je veux|j'ai envie de|envie de|je vais|je pense à|je voudrais) (?:mourir|me tuer|me suicider|en finir|mettre fin à (?:mes jours|ma vie))|je (?:ne )?veux plus vivre|pensées suicidaires|je n'ai plus envie de vivre|me foutre en l'air/,
  ],
  ['fr', 'abuse', /mon (?:mari|copain|père|conjoint) me (?:frappe|bat|menace)|(?:j'ai été|on m'a) violée?/],
  ['fr', 'self-harm', /je me (?:coupe|scarifie|mutile|suis coupée?|fais du mal)/],
  [
    'de',
    'suicide',
    /ich (?:will|möchte|würde gerne?|werde)(?: \p{L}+){0,3} (?:sterben|tot sein|mich umbringen|nicht mehr leben|schluss machen mit (?:meinem|dem) leben)|(?:ich bringe mich um|bring mich um|mich umbringen|das leben nehmen|suizidgedanken|selbstmordgedanken|selbstmord begehen|lebensmüde|ich will nicht mehr leben|ich mag nicht mehr leben|ich halte das leben nicht)/u,
  ],
  ['de', 'abuse', /(?:mein (?:mann|freund|vater|partner)|er) (?:schlägt|würgt|bedroht|verprügelt) mich|ich wurde vergewaltigt/],
  ['de', 'self-harm', /ich (?:ritze|schneide|verletze) mich|habe mich (?:geritzt|selbst verletzt)/],
  [
    'it',
    'suicide',
    /(?:voglio|vorrei|sto per|penso di|ho voglia di) (?:morire|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita)|non voglio più vivere|mi (?:uccido|ammazzo|voglio ammazzare)|pensieri suicid/,
  ],
  ['it', 'abuse', /mio (?:marito|padre|ragazzo|compagno) mi (?:picchia|minaccia|mena)|sono stata violentata/],
  [
    'pt',
    'suicide',
    /(?:quero|queria|vou|penso em|vontade de) (?:morrer|me matar|matar-me|suicidar-me|me suicidar|acabar com (?:a minha vida|tudo|minha vida))|não quero (?:mais )?viver|pensamentos suicidas|tirar a (?:minha )?(?:própria )?vida/,
  ],
  ['pt', 'abuse', /meu (?:marido|namorado|pai) (?:me bate|bate-me|me ameaça)|fui (?:violada|estuprada)/],
  [
    'nl',
    'suicide',
    /ik wil (?:\p{L}+ ){0,3}(?:dood|sterven|niet meer leven|er niet meer zijn)|zelfmoord plegen|mezelf (?:doden|van kant maken|ombrengen)|een einde aan mijn leven|denk aan zelfmoord|zelfmoordgedachten/u,
  ],
  ['nl', 'abuse', /(?:mijn (?:man|vriend|vader)|hij) (?:slaat|bedreigt|wurgt) me|ik ben verkracht/],
  [
    'pl',
    'suicide',
    /(?:chcę|chce|chciał\p{L}*|zamierzam|mam ochotę) (?:umrzeć|umrzec|się zabić|sie zabic|popełnić samobójstwo|ze sobą skończyć)|zabiję się|nie chcę (?:już )?żyć|nie chce (?:juz )?zyc|myśli samobójcze|odebrać sobie życie/u,
  ],
  ['pl', 'abuse', /(?:mąż|chłopak|ojciec|partner) mnie (?:bije|dusi|grozi)|zostałam zgwałcona/],
  ['tr', 'suicide', /ölmek istiyorum|kendimi öldür\p{L}*|intihar (?:et\p{L}*|düşün\p{L}*)|yaşamak istemiyorum|canıma kıy\p{L}*/u],
  ['tr', 'abuse', /(?:kocam|babam|eşim|sevgilim) beni (?:dövüyor|dövdü|tehdit)|tecavüz/],
  [
    'ar',
    'suicide',
    /أريد (?:أن )?(?:أموت|اموت|أنتحر|الموت|الانتحار|أقتل نفسي)|اريد ان (?:اموت|انتحر)|سأنتحر|سأقتل نفسي|لا أريد (?:أن )?أعيش|أفكر في الانتحار|عايز اموت|بدي موت/,
  ],
  ['ar', 'abuse', /زوجي يضربني|أبي يضربني|يضربني/],
  [
    'zh',
    'suicide',
    /我?(?:真的)?(?:好)?(?:不?想(?:要)?(?:自杀|自殺|去死|死了|结束生命|結束生命))|我想死|不想活(?:了|下去|着)?|活不下去|想要?死|结束自己的生命|結束自己的生命|要自杀|要自殺|轻生|輕生/,
  ],
  ['zh', 'abuse', /(?:老公|丈夫|爸爸|男朋友|他)(?:又|总是|總是)?打我|家暴|强奸|強姦/],
  ['zh', 'self-harm', /割腕|自残|自殘|自伤/],
  [
    'ja',
    'suicide',
    /死にたい|自殺(?:したい|する|しよう|を考え)|消えてしまいたい|消えたい|生きていたくない|生きるのが(?:つらい|辛い|嫌)|もう生きられない|命を絶/,
  ],
  ['ja', 'self-harm', /リストカット|リスカ|自傷/],
  ['ja', 'abuse', /(?:夫|父|彼氏|母)に(?:殴られ|暴力)/],
  [
    'hi',
    'suicide',
    /मरना चाहत|आत्महत्या (?:कर|के)|खुदकुशी|जीना नहीं चाहत|जान दे(?:ना|ने|दूँ| दूँ)|(?:main|mai|mujhe|mein) (?:\p{L}+ ){0,3}(?:marna|mar jana|jaan dena|suicide) (?:chaht|hai|kar)|jeena nahi chaht|khudkushi/u,
  ],
  ['hi', 'abuse', /पति (?:मुझे )?मारत|मुझे पीटत/],
  [
    'ru',
    'suicide',
    /хочу (?:умереть|сдохнуть|покончить|убить себя)|не хочу (?:больше )?жить|покончить (?:с собой|с жизнью)|убью себя|суицид|самоубийств|наложить на себя руки/,
  ],
  ['ru', 'abuse', /(?:муж|отец|парень|он) (?:меня )?(?:бь[её]т|избивает|избил|душит)(?: меня)?|меня изнасиловали/],
  ['ru', 'self-harm', /я (?:режу себя|порезала? себя|режусь)/],
  ['uk', 'suicide', /хочу (?:померти|вмерти|вбити себе|покінчити)|не хочу (?:більше )?жити|покінчити (?:з собою|з життям)|вб'ю себе|суїцид|самогубств/],
  ['uk', 'abuse', /(?:чоловік|батько|він) (?:мене )?(?:б'є|побив|душить)|мене зґвалтували/],
]

/** Which language danger was said in, and what it was; undefined where nothing of the kind was said. */
export function inOtherLanguage(text: string): Danger | undefined {
  const read = text.toLowerCase().replace(/[’ʼ]/g, "'")
  for (const [language, theme, pattern] of phrases) if (pattern.test(read)) return { level: 'respond', theme, language }
  return undefined
}
