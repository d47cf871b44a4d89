/**
 * Danger in a language that the companion does not speak yet: short lines, so that help is given all the same. `ask` asks
 * plainly, `refer` gives the number (`{line}`, `{emergency}`), `stay` says that it stays; the companion then says in English that it
 * understands this language only a little.
 */
export type Abroad = { readonly ask: string; readonly refer: string; readonly stay: string }

export const abroad: Readonly<Record<string, Abroad>> = {
  es: {
    ask: 'Gracias por decírmelo. ¿Estás pensando en quitarte la vida? ¿Estás a salvo ahora mismo?',
    refer: 'Hay personas que saben escuchar esto: {line}. Si es urgente, llama al {emergency}.',
    stay: 'Hablo poco español, pero estoy aquí y me quedo contigo.',
  },
  fr: {
    ask: 'Merci de me le dire. Est-ce que tu penses à mourir ? Est-ce que tu es en sécurité en ce moment ?',
    refer: 'Il y a des gens qui savent écouter cela : {line}. Si c’est urgent, appelle le {emergency}.',
    stay: 'Je parle peu français, mais je suis là et je reste.',
  },
  de: {
    ask: 'Danke, dass du es mir sagst. Denkst du daran, dir das Leben zu nehmen? Bist du gerade in Sicherheit?',
    refer: 'Es gibt Menschen, die dafür da sind: {line}. Wenn es nicht warten kann: {emergency}.',
    stay: 'Ich spreche nur wenig Deutsch, aber ich bin da und bleibe.',
  },
  it: {
    ask: 'Grazie di avermelo detto. Stai pensando di toglierti la vita? In questo momento sei al sicuro?',
    refer: 'Ci sono persone che sanno ascoltare: {line}. Se è urgente, chiama il {emergency}.',
    stay: 'Parlo poco italiano, ma sono qui e resto.',
  },
  pt: {
    ask: 'Obrigado por me dizer. Está a pensar em tirar a própria vida? Está em segurança agora?',
    refer: 'Há pessoas que sabem ouvir isto: {line}. Se for urgente, ligue {emergency}.',
    stay: 'Falo pouco português, mas estou aqui e fico.',
  },
  nl: {
    ask: 'Dank je dat je het zegt. Denk je eraan om een einde aan je leven te maken? Ben je nu veilig?',
    refer: 'Er zijn mensen die hier goed in zijn: {line}. Als het niet kan wachten: {emergency}.',
    stay: 'Ik spreek maar weinig Nederlands, maar ik ben er en ik blijf.',
  },
  pl: {
    ask: 'Dziękuję, że mi to mówisz. Czy myślisz o odebraniu sobie życia? Czy jesteś teraz w bezpiecznym miejscu?',
    refer: 'Są ludzie, którzy potrafią wysłuchać: {line}. Jeśli to pilne, zadzwoń pod {emergency}.',
    stay: 'Słabo mówię po polsku, ale jestem tu i zostaję.',
  },
  tr: {
    ask: 'Bunu bana söylediğin için teşekkür ederim. Yaşamına son vermeyi düşünüyor musun? Şu anda güvende misin?',
    refer: 'Bunu dinlemeyi bilen insanlar var: {line}. Acilse {emergency} numarasını ara.',
    stay: 'Türkçem az, ama buradayım ve kalıyorum.',
  },
  ar: {
    ask: 'شكرًا لأنك أخبرتني. هل تفكر في إنهاء حياتك؟ هل أنت في أمان الآن؟',
    refer: 'هناك أشخاص يعرفون كيف يستمعون إلى هذا: {line}. إذا كان الأمر عاجلًا فاتصل بـ {emergency}.',
    stay: 'عربيتي قليلة، لكنني هنا وسأبقى معك.',
  },
  zh: {
    ask: '谢谢你告诉我。你是不是在想结束自己的生命？你现在安全吗？',
    refer: '有人懂得倾听这样的话：{line}。如果情况紧急，请拨打 {emergency}。',
    stay: '我只会一点中文，但我在这里，我会陪着你。',
  },
  ja: {
    ask: '話してくれてありがとう。死にたいと考えていますか。今、安全なところにいますか。',
    refer: 'こういう話を聴いてくれる人たちがいます：{line}。急ぐときは {emergency} に電話してください。',
    stay: '日本語は少ししかできませんが、ここにいます。',
  },
  hi: {
    ask: 'मुझे बताने के लिए धन्यवाद। क्या आप अपनी जान लेने के बारे में सोच रहे हैं? क्या आप इस समय सुरक्षित हैं?',
    refer: 'ऐसे लोग हैं जो यह सुनना जानते हैं: {line}। अगर तुरंत मदद चाहिए तो {emergency} पर फ़ोन करें।',
    stay: 'मुझे हिंदी थोड़ी ही आती है, लेकिन मैं यहाँ हूँ, आपके साथ।',
  },
  ru: {
    ask: 'Спасибо, что сказали мне. Вы думаете о том, чтобы покончить с собой? Вы сейчас в безопасности?',
    refer: 'Есть люди, которые умеют слушать об этом: {line}. Если это срочно, звоните {emergency}.',
    stay: 'Я плохо говорю по-русски, но я здесь и остаюсь с вами.',
  },
  uk: {
    ask: 'Дякую, що сказали мені. Ви думаєте про те, щоб накласти на себе руки? Ви зараз у безпеці?',
    refer: 'Є люди, які вміють це вислухати: {line}. Якщо це терміново, телефонуйте {emergency}.',
    stay: 'Я погано розмовляю українською, але я тут і залишаюся з вами.',
  },
}

/** Where danger is not about suicide: a plain question about safety. */
export const abroadSafe: Readonly<Record<string, string>> = {
  es: 'Gracias por decírmelo. No es culpa tuya. ¿Estás a salvo ahora mismo?',
  fr: 'Merci de me le dire. Ce n’est pas ta faute. Est-ce que tu es en sécurité en ce moment ?',
  de: 'Danke, dass du es mir sagst. Du bist nicht schuld daran. Bist du gerade in Sicherheit?',
  it: 'Grazie di avermelo detto. Non è colpa tua. In questo momento sei al sicuro?',
  pt: 'Obrigado por me dizer. A culpa não é sua. Está em segurança agora?',
  nl: 'Dank je dat je het zegt. Het is niet jouw schuld. Ben je nu veilig?',
  pl: 'Dziękuję, że mi to mówisz. To nie Twoja wina. Czy jesteś teraz w bezpiecznym miejscu?',
  tr: 'Bunu bana söylediğin için teşekkür ederim. Bu senin suçun değil. Şu anda güvende misin?',
  ar: 'شكرًا لأنك أخبرتني. ليس هذا ذنبك. هل أنت في أمان الآن؟',
  zh: '谢谢你告诉我。这不是你的错。你现在安全吗？',
  ja: '話してくれてありがとう。あなたのせいではありません。今、安全なところにいますか。',
  hi: 'मुझे बताने के लिए धन्यवाद। इसमें आपका कोई दोष नहीं है। क्या आप इस समय सुरक्षित हैं?',
  ru: 'Спасибо, что сказали мне. Это не ваша вина. Вы сейчас в безопасности?',
  uk: 'Дякую, що сказали мені. Це не ваша провина. Ви зараз у безпеці?',
}
