/** Work, money, school, learning: patterns that can mean one thing only; see `remark.ts`. */
import { remarks } from './remark.ts'

export const work = remarks(String.raw`
(?:gave|went|given) .*(?:promotion|job|post|role|position).* to (?:someone|somebody|another|her|him|nn\d)|passed (?:me )?over\b
  I'm sorry. Who got it?
  Ouch. How did you hear of it?
~(?:got|landed|have got|been offered|offered me) (?:the|a|that) (?:new )?(?:job|position|internship|apprenticeship)\b(?! interview| application| centre| search| in mind)
  That's very good news. When do you start?
  Well done. Who have you told?
<who> (?:has |have )?(?:got|landed|found|been offered) (?:the|a|an) (?:new )?(?:job|position|internship|apprenticeship)\b(?! interview| application| centre| search)
  What will {he} be doing?
  That's good news. When does {he} start?
(?:made|making|make) (?:me|us|\S+ of us|all of us|half of us).*redundant|i (?:was|am|got|have been) (?:made )?redundant|laid (?:us|me) off|i (?:was|got|have been) laid off|(?:lost|losing) my job|i (?:got|was|have been) (?:fired|sacked|let go)
  I'm so sorry. How did they tell you?
  I'm sorry. Did you see it coming?
  Oh no. I'm sorry.
(?:colleague|boss|friend|he|she|they|someone|somebody) (?:stole|took credit for|copied|took the credit for) my (?:idea|work|design|project)
  That's infuriating. Did anyone notice?
  Did you say anything?
boss (?:praised|thanked|complimented) me
  What was it for?
  I'm glad. What did they say exactly?
<boss> (?:shouted|yelled|snapped|screamed) at me
  I'm sorry. What was it about?
  That's out of order. Did anyone else hear it?
~i quit$|(?:handed in|gave in) my notice|quit my job|i resigned
  So you've done it. How did they take it?
  What decided it?
interview .*(?:disaster|awful|terrible|badly|horribl|went wrong)|(?:messed up|bombed|blew|screwed up) (?:my|the) .*interview
  I'm sorry. What happened?
  Oh no. Which question was it?
<i> (?:have|have got|got) an? (?:\w+ )?interview\b
  When is it, and what for?
  What's the job?
<i> (?:have|have got|got) (?:an? )?(?:presentation|speech|pitch)\b|have to give an? (?:talk|presentation|speech|lecture)
  What's it about?
  Who will be listening?
got (?:a |my )?(?:pay rise|raise|bonus)\b
  I'm glad. Did you have to ask?
  Well deserved, I'd think. Will you do anything with it?
found an? (?:ten|five|twenty|tenner|fiver|£\d+)(?: pound)?(?: note)?
  Lucky. What will you do with it?
(?:rent|bills) (?:is |are )?(?:going up|up again|gone up|went up)|putting (?:the|my|our) rent up|raising (?:the|my|our) rent
  By how much?
  Can you stay, at that?
behind on (?:the )?(?:rent|bills)|i am in debt|can not (?:pay|afford) (?:the|my) (?:rent|bills?)
  I'm sorry. What has to be paid first?
  I'm sorry. How much is it, roughly?
parking ticket|speeding (?:ticket|fine)
  How annoying. How much is it?
landlord (?:is selling|wants us out|wants me out|is evicting)|selling the (?:building|house|flat) (?:we|i) (?:live|rent)
  Oh no. By when?
  I'm sorry. Have you got it in writing?
<i> (?:have|have got|got) an? (?:\w+ )?exam\b|my exam is (?:on|tomorrow|next)
  What's it in?
  How ready do you feel?
<i> (?:have )?passed (?:my|the) (?<x>[\p{L} ]*(?:exam|exams|test|driving test|finals|course))
  Well done. Who knows already?
  Congratulations. Were you expecting it?
<i> (?:have )?failed (?:my|the|an?) (?<x>[\p{L} ]*(?:exam|exams|test|driving test|finals|course|module))
  I'm sorry. Can you take it again?
  Oh no. Was it close?
(?:mum|mom|dad|parents|mother|father)(?:'s| is| are| will)? (?:going to )?kill me
  What for?
  When do they find out?
<child> is being bullied|getting bullied|they bully (?:me|him|her)|bullying (?:me|him|her)
  I'm so sorry. Does the school know?
  I'm sorry. What do they do?
<who> got into (?:university|uni|college|medical school|art school|oxford|cambridge)
  That's wonderful. What's {he} going to study?
  You can be proud. When does it start?
(?:started|starting|start|taken up|taking up|learning|begun|want to learn) (?:to )?(?:learn |learning |play |playing )?(?:the )?(?<x>cello|piano|guitar|violin|drums|flute|saxophone|ukulele|harp|trumpet|clarinet|accordion)\b
  Nice. Why {x}?
  How far have you got?
learning (?:to )?(?:speak )?(?<x>welsh|spanish|french|german|italian|japanese|portuguese|polish|russian|dutch|mandarin|chinese|korean|arabic|greek|latin|turkish|swedish|norwegian|danish|finnish|gaelic|irish|hindi|sign language)\b
  What made it {x}?
  How's it going?
~learning to (?<x>swim|drive|cook|dance|sail|ski|ride|sew|knit|draw|paint|sing|code|program|juggle|surf|climb)\b
  What made you start?
  How's it going so far?
i am an? (?<x>carpenter|nurse|teacher|baker|plumber|chef|electrician|gardener|farmer|builder|doctor|accountant|lawyer|engineer|librarian|musician|postman|cleaner|hairdresser|mechanic|joiner|vet|waiter|waitress|barista|paramedic|firefighter)$
  Do you like it?
  How long have you been doing that?
i was an? (?:\w+ )?(?<x>driver|teacher|nurse|carpenter|miner|baker|librarian|policeman|postman|engineer|secretary|farmer|mechanic|chef|cook|plumber|electrician) (?:for|all my|until)
  Did you like it?
  What do you miss about it?
(?:dissertation|thesis|essay|coursework) (?:is )?due\b
  How far have you got?
  How much is left to do?
`)
