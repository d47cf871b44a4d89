/** Love, family, friends, quarrels, loss. A pattern that can mean one thing only, and beneath it plain answers; see `remark.ts`. */
import { remarks } from './remark.ts'

export const hearts = remarks(String.raw`
<parent> (?:has )?(?:died|passed away)\b
  I'm so sorry. When did it happen?
  I'm very sorry. Were you close?
  Oh, I'm so sorry.
<partner> (?:has )?(?:died|passed away)\b
  I'm so very sorry. What was {his} name, if I may ask?
  I'm so sorry. How long were you together?
(?:<sibling>|<friend>|<grand>|<kin>) (?:has )?(?:died|passed away)\b
  I'm sorry. Were you close?
  I'm so sorry. When was it?
<pet> (?:has )?(?:died|passed away)\b|(?:had to )?put <pet> (?:down|to sleep)
  I'm so sorry. How long had you had {him}?
  Oh, I'm sorry. What was {his} name?
(?:have to|need to|got to|asked me to) (?:write|give|do) (?:the |a |his |her )?eulogy
  That's a hard thing to write. Have you got a beginning?
  What do you most want to say about {him}?
(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:year|month|week)s? (?:ago )?(?:today |now |yesterday |tomorrow )?since <who> (?:went|died|passed|left us)\b
  A day like that is long. How will you spend it?
  I'm glad you said. What would {he} have made of today?
  That date doesn't pass unnoticed. Will somebody be with you?
funeral is|(?:his|her|the) funeral'?s? (?:is )?(?:on|next|this|tomorrow)
  I'm sorry. Do you have to do anything there?
  I'm sorry. Will somebody be beside you?
(?:we )?buried (?:him|her|<who>)\b|(?:back|home) from the funeral
  I'm sorry. How was it?
  That's a long day. Who's with you now?
still (?:set|lay) (?:two|a) (?:places?|plates?)|still set (?:the table for two|a place)
  Of course you do. There's no hurry to stop.
  I don't think there's a rule about when that stops.
(?:miss|missing) (?:<kin>|<partner>|<friend>|<grand>|<sibling>|<parent>)\b(?! (?:wedding|birthday|call|party))
  What do you miss most about {who}?
  When is it worst?
(?:row|fight|argument|falling out|fell out|argued) with (?:<kin>|<partner>|<friend>|<sibling>|<parent>)|(?:<kin>|<partner>|<friend>|<sibling>|<parent>) and (?:i|me) (?:argued|had (?:a|another) (?:row|fight|argument)|fell out)
  What was it about?
  How did it end?
  I'm sorry. How are things between you now?
(?:took|taken|borrowed|wore|used) (?:it|mine|my \w+) without asking
  Without asking. Have you said anything?
  That would annoy me too. Did {he} say anything?
<i> (?:am|are) not (?:going to|gonna) apologi[sz]e|<i> will not apologi[sz]e
  You don't have to tonight. What would you want {him} to say first?
(?:he|she|they) started it
  What did {he} do?
he left me\b|she left me\b|<partner> (?:has )?(?:left me|walked out)|(?:broke|split) up with me|dumped me
  I'm so sorry. When was it?
  I'm sorry. Is somebody with you?
  Oh no. I'm so sorry.
we (?:have )?(?:broke|broken|split) up\b|i (?:broke|split) up with
  I'm sorry. When did it happen?
  I'm sorry. How are you?
<partner> and i are (?:separating|splitting up|getting (?:a )?divorced?)|we are (?:separating|splitting up|getting (?:a )?divorced?)|(?:going through) a divorce|filed for divorce|wants a divorce
  I'm sorry. How long has it been coming?
  I'm sorry. Who knows so far?
(?:<friend>|<kin>|<sibling>|<parent>) (?:is|are) (?:getting (?:a )?divorced?|separating|splitting up)
  I'm sorry. Did you see it coming?
  How is {he} doing?
said (?:he|she|they) needs? (?:some )?space
  Did {he} say for how long?
  That's a hard thing to hear. Did {he} explain?
(?:he|she|<partner>) said (?:he|she) loves? me\b|told me (?:he|she) loves me\b
  And what did you say?
  Was it the first time?
(?:think i am|i am|have fallen|am falling|fell) (?:falling )?in love\b
  Who is it, if I may ask?
  Well. Since when?
<i> (?:have|have got|got) an? (?:first |blind |second )?date\b
  Who is it?
  Where are you meeting?
(?:he|she) walked me home
  That was nice of {him}. How did you say goodbye?
there is this (?<x>boy|girl|guy|woman|man)\b|i (?:have|have got) a crush
  Tell me about {him}. How do you know each other?
  Does {he} know?
(?:<friend>|<sibling>|<child>|<kin>|<parent>) (?:is|are) getting (?:re)?married|(?:<friend>|<sibling>|<child>|<kin>) got engaged
  When is it?
  Do you like who {he} is marrying?
asked me to be (?:\w+ )?(?:maid of honour|best man|godmother|godfather|bridesmaid|godparent|usher)
  That's an honour. What did you say?
  Did you see it coming?
(?:cheated on me|had an affair|been unfaithful|(?:is|was) sleeping with (?:someone|somebody|another|a ))
  I'm so sorry. How did you find out?
  I'm sorry. Who knows about it?
found (?:messages|texts|a receipt|emails) (?:on|in) (?:his|her) (?:phone|pocket|laptop|coat|car)
  What did they say?
  Have you asked {him} about it?
saw <ex>|ran into <ex>|bumped into <ex>|<ex> with (?:somebody|someone|another|a new)
  What was that like?
  Did you speak?
<ex> (?:texted|called|messaged|rang|wrote)
  What did {he} want?
  Have you answered?
(?:<friend>|<sibling>|<child>) (?:has |have )?(?:just )?moved (?:to|away|abroad)|(?:<friend>|<sibling>|<child>) (?:is|are) moving (?:to|away|abroad)
  How far away is that?
  You'll miss {him}. How often did you see each other?
(?:<kin>|<parent>|<friend>|<sibling>|<child>|<grand>) (?:is|are) coming (?:to stay|over|to visit|round)\b
  How long is {he} staying?
  Are you looking forward to it?
(?:<kin>|<friend>|<sibling>|<child>|<partner>|nn\d) (?:is|are) pregnant
  When is it due?
  How did you hear?
i am pregnant|we are (?:pregnant|expecting|having a baby)
  That's big news. How are you feeling about it?
  When is it due?
baby kicked
  How lovely. Was it the first time?
  What did it feel like?
first (?:grandchild|grandson|granddaughter)
  Your first. How lovely.
  Congratulations. When do you see the little one?
(?:went|gone|going) back to (?:their|his|her) (?:dad|mum|mom|father|mother)(?:'s)?\b
  When do you have them again?
  The house will be quiet. What will you do tonight?
nobody (?:came|turned up|showed up)|no one (?:came|turned up|showed up)
  Oh no. I'm sorry. What was it for?
  I'm sorry. How long did you wait?
(?:did not|never) invite me\b|was not invited|left me out
  That hurts. How did you find out?
  I'm sorry. Have you said anything to {him}?
forgot my birthday
  I'm sorry. Did you say anything?
  That's a horrible one to be forgotten on. Who was it?
i forgot (?:our|her|his|my \w+'s) (?:anniversary|birthday)
  Oh dear. Does {he} know yet?
  Oh no. What will you do?
(?:have|got) no friends|do not (?:really )?have (?:any )?friends
  I'm sorry. Has it always been like that?
  I'm sorry. Is there anybody you see regularly, even a little?
came out to (?:me|us|<who>)
  How did {he} say it?
  What did you say?
i am (?:gay|lesbian|bi|bisexual|trans|queer|non-?binary)$
  Thank you for telling me. Who else knows?
  I'm glad you told me. How long have you known?
(?:he|she|<partner>) proposed\b|asked me to marry
  What did you say?
  How did {he} ask?
<who> (?:shouted|yelled|screamed|swore) at me
  I'm sorry. What was it about?
  What did you do?
<who> (?:is|are) (?:angry|mad|cross|furious|annoyed) (?:with|at) me
  What does {he} say you did?
  Do you think {he} has a point?
(?:he|she|they|<who>) lied to me
  How did you find out?
  I'm sorry. What about?
<who> (?:ignores|ignored|is ignoring) me
  Since when?
  Do you know why?
has (?:dementia|alzheimer'?s)
  I'm sorry. How is {he} on a good day?
  I'm sorry. Who looks after {him}?
did not (?:know|recogni[sz]e) who i was|asked me who i was|did not recogni[sz]e me
  I'm so sorry. What did you do?
  I'm sorry. That's very hard.
(?:gran|grandma|nan|nana|grandad|grandpa|mum|dad|uncle|aunt|auntie) (?:turns|is turning) (?<n>\d+)
  Is there going to be a party?
  What do you give somebody who's {n}?
`)
