/**
 * Whom a person can reach where they live. Numbers are as each service publishes them on its own site (`site`), gathered from
 * public listings up to 2025 and written down on the date in `gathered`; they have not been dialled. Numbers change:
 * the table is to be gone through once a year. Where we were not sure of a number it is left out, and the emergency number stands.
 */
export type Line = {
  readonly name: string
  readonly number?: string
  /** How to reach it in writing. */
  readonly text?: string
  /** Local hours; absent means day and night. */
  readonly hours?: string
  readonly site: string
}

export type Help = {
  /** Ambulance and police, or the one number for both. */
  readonly emergency: string
  readonly crisis: readonly Line[]
  readonly child?: Line
  readonly abuse?: Line
  readonly eating?: Line
  readonly poison?: Line
}

export const gathered = '2026-11-22'

/**
 * Where the crisis line was found again on `gathered` in at least one other public listing, announcement or newspaper (not dialled,
 * not always the service's own page). For the others the number is as it was written down; where it was contradicted or
 * could not be found at all, the directory stands in its place. Only crisis lines were compared, and no children's, violence or poison line.
 */
export const compared: ReadonlySet<string> = new Set(
  'US CA GB IE AU DE AT CH BE PT DK NO ES KR IS PL HU RO IL IN PK BD PH TH ID CN BR AR MX PE ZA NG EG IR'.split(' '),
)

const line = (name: string, number: string, site: string, more: { text?: string; hours?: string } = {}): Line => ({ name, number, site, ...more })

/** Where no number could be vouched for. */
const directory: Line = { name: 'findahelpline.com', site: 'findahelpline.com' }

/** ISO 3166 alpha-2 codes. */
export const helplines: Readonly<Record<string, Help>> = {
  US: {
    emergency: '911',
    crisis: [line('the 988 Lifeline', '988', '988lifeline.org', { text: 'text 988' })],
    child: line('the Childhelp hotline', '1-800-422-4453', 'childhelphotline.org', { text: 'text the same number' }),
    abuse: line('the National Domestic Violence Hotline', '1-800-799-7233', 'thehotline.org', { text: 'text START to 88788' }),
    eating: line('the ANAD helpline', '1-888-375-7767', 'anad.org', { hours: 'weekdays' }),
    poison: line('Poison Help', '1-800-222-1222', 'poisonhelp.hrsa.gov'),
  },
  CA: {
    emergency: '911',
    crisis: [line('the Suicide Crisis Helpline', '988', '988.ca', { text: 'text 988' })],
    child: line('Kids Help Phone', '1-800-668-6868', 'kidshelpphone.ca', { text: 'text CONNECT to 686868' }),
    abuse: { name: 'the nearest shelter line', site: 'sheltersafe.ca' },
    eating: line('NEDIC', '1-866-633-4220', 'nedic.ca', { hours: 'daytime' }),
    poison: line('the poison centre', '1-844-764-7669', 'infopoison.ca'),
  },
  GB: {
    emergency: '999',
    crisis: [line('Samaritans', '116 123', 'samaritans.org'), { name: 'Shout', text: 'text SHOUT to 85258', site: 'giveusashout.org' }],
    child: line('Childline', '0800 1111', 'childline.org.uk'),
    abuse: line('the National Domestic Abuse Helpline', '0808 2000 247', 'nationaldahelpline.org.uk'),
    eating: line('Beat', '0808 801 0677', 'beateatingdisorders.org.uk', { hours: 'weekday afternoons' }),
    poison: line('NHS 111', '111', '111.nhs.uk'),
  },
  IE: {
    emergency: '112',
    crisis: [line('Samaritans', '116 123', 'samaritans.org'), { name: '50808', text: 'text HELLO to 50808', site: 'text50808.ie' }],
    child: line('Childline', '1800 66 66 66', 'childline.ie', { text: 'text 50101' }),
    abuse: line("Women's Aid", '1800 341 900', 'womensaid.ie'),
    eating: line('Bodywhys', '01 210 7906', 'bodywhys.ie', { hours: 'some hours' }),
    poison: line('the poisons line', '01 809 2166', 'poisons.ie', { hours: '8 to 22' }),
  },
  AU: {
    emergency: '000',
    crisis: [line('Lifeline', '13 11 14', 'lifeline.org.au', { text: 'text 0477 13 11 14' })],
    child: line('Kids Helpline', '1800 55 1800', 'kidshelpline.com.au'),
    abuse: line('1800RESPECT', '1800 737 732', '1800respect.org.au', { text: 'text 0458 737 732' }),
    eating: line('the Butterfly helpline', '1800 33 4673', 'butterfly.org.au', { hours: '8 to midnight' }),
    poison: line('the Poisons Information Centre', '13 11 26', 'poisonsinfo.nsw.gov.au'),
  },
  NZ: {
    emergency: '111',
    crisis: [line('1737', '1737', '1737.org.nz', { text: 'text 1737' })],
    child: line('Youthline', '0800 376 633', 'youthline.co.nz', { text: 'text 234' }),
    abuse: line("Women's Refuge", '0800 733 843', 'womensrefuge.org.nz'),
    poison: line('the Poisons Centre', '0800 764 766', 'poisons.co.nz'),
  },
  DE: {
    emergency: '112',
    crisis: [line('TelefonSeelsorge', '0800 111 0 111', 'telefonseelsorge.de')],
    child: line('Nummer gegen Kummer', '116 111', 'nummergegenkummer.de', { hours: 'Monday to Saturday, afternoons' }),
    abuse: line('Hilfetelefon Gewalt gegen Frauen', '116 016', 'hilfetelefon.de'),
    eating: line('the eating disorders line', '0221 89 20 31', 'bzga-essstoerungen.de', { hours: 'daytime' }),
    poison: line('Giftnotruf Berlin', '030 19240', 'giftnotruf.charite.de'),
  },
  AT: {
    emergency: '112',
    crisis: [line('Telefonseelsorge', '142', 'telefonseelsorge.at')],
    child: line('Rat auf Draht', '147', 'rataufdraht.at'),
    abuse: line('the Frauenhelpline', '0800 222 555', 'frauenhelpline.at'),
    poison: line('Vergiftungsinformation', '01 406 43 43', 'goeg.at'),
  },
  CH: {
    emergency: '112',
    crisis: [line('Die Dargebotene Hand', '143', '143.ch')],
    child: line('Pro Juventute', '147', '147.ch'),
    abuse: { name: 'Opferhilfe', site: 'opferhilfe-schweiz.ch' },
    poison: line('Tox Info Suisse', '145', 'toxinfo.ch'),
  },
  FR: {
    emergency: '112',
    crisis: [line('the national suicide prevention line', '3114', '3114.fr')],
    child: line('Allô Enfance en Danger', '119', 'allo119.gouv.fr'),
    abuse: line('Violences Femmes Info', '3919', 'arretonslesviolences.gouv.fr'),
    eating: line('Anorexie Boulimie Info Écoute', '09 69 325 900', 'ffab.fr', { hours: 'some afternoons' }),
    poison: line('the Paris poison centre', '01 40 05 48 48', 'centres-antipoison.net'),
  },
  BE: {
    emergency: '112',
    crisis: [line('Zelfmoordlijn', '1813', 'zelfmoord1813.be'), line('Centre de Prévention du Suicide', '0800 32 123', 'preventionsuicide.be')],
    child: line('Awel', '102', 'awel.be', { hours: 'afternoons and evenings' }),
    abuse: line('1712', '1712', '1712.be', { hours: 'daytime' }),
    poison: line('Antigifcentrum', '070 245 245', 'antigifcentrum.be'),
  },
  NL: {
    emergency: '112',
    crisis: [line('113 Zelfmoordpreventie', '0800 0113', '113.nl')],
    child: line('De Kindertelefoon', '0800 0432', 'kindertelefoon.nl', { hours: '11 to 21' }),
    abuse: line('Veilig Thuis', '0800 2000', 'veiligthuis.nl'),
  },
  LU: {
    emergency: '112',
    crisis: [line('SOS Détresse', '45 45 45', '454545.lu', { hours: 'daytime and evening' })],
    child: line('KJT', '116 111', 'kjt.lu', { hours: 'afternoons' }),
  },
  ES: {
    emergency: '112',
    crisis: [line('the line 024', '024', 'sanidad.gob.es')],
    child: line('ANAR', '116 111', 'anar.org'),
    abuse: line('016', '016', 'violenciagenero.igualdad.gob.es', { text: 'WhatsApp 600 000 016' }),
    poison: line('Toxicología', '91 562 04 20', 'mjusticia.gob.es'),
  },
  PT: {
    emergency: '112',
    crisis: [line('the suicide prevention line', '1411', 'sns24.gov.pt'), line('SOS Voz Amiga', '213 544 545', 'sosvozamiga.org', { hours: '15:30 to 0:30' })],
    child: line('SOS Criança', '116 111', 'iacrianca.pt', { hours: 'daytime' }),
    abuse: line('the domestic violence line', '800 202 148', 'cig.gov.pt'),
    poison: line('CIAV', '800 250 250', 'inem.pt'),
  },
  IT: {
    emergency: '112',
    crisis: [line('Telefono Amico', '02 2327 2327', 'telefonoamico.it', { hours: '9 to 24' })],
    child: line('Telefono Azzurro', '1 96 96', 'azzurro.it'),
    abuse: line('1522', '1522', '1522.eu'),
    poison: line('the Niguarda poison centre', '02 6610 1029', 'centroantiveleni.org'),
  },
  DK: {
    emergency: '112',
    crisis: [line('Livslinien', '70 201 201', 'livslinien.dk', { hours: '11 to 5 in the morning' })],
    child: line('BørneTelefonen', '116 111', 'bornetelefonen.dk'),
    abuse: line('Lev Uden Vold', '1888', 'levudenvold.dk'),
    poison: line('Giftlinjen', '82 12 12 12', 'giftlinjen.dk'),
  },
  SE: {
    emergency: '112',
    crisis: [line('Självmordslinjen', '90101', 'mind.se')],
    child: line('BRIS', '116 111', 'bris.se'),
    abuse: line('Kvinnofridslinjen', '020 50 50 50', 'kvinnofridslinjen.se'),
    poison: line('Giftinformation', '010 456 6700', 'giftinformation.se'),
  },
  NO: {
    emergency: '112',
    crisis: [line('Mental Helse', '116 123', 'mentalhelse.no')],
    child: line('Alarmtelefonen', '116 111', '116111.no'),
    abuse: line('VO-linjen', '116 006', 'volinjen.no'),
    poison: line('Giftinformasjonen', '22 59 13 00', 'helsenorge.no'),
  },
  FI: {
    emergency: '112',
    crisis: [line('MIELI Kriisipuhelin', '09 2525 0111', 'mieli.fi')],
    child: line('Lasten ja nuorten puhelin', '116 111', 'nuortennetti.fi'),
    abuse: line('Nollalinja', '080 005 005', 'nollalinja.fi'),
    poison: line('Myrkytystietokeskus', '0800 147 111', 'hus.fi'),
  },
  IS: { emergency: '112', crisis: [line('Hjálparsími Rauða krossins', '1717', '1717.is')] },
  PL: {
    emergency: '112',
    crisis: [line('Centrum Wsparcia', '800 70 2222', 'centrumwsparcia.pl'), line('the line 116 123', '116 123', '116sos.pl')],
    child: line('the line 116 111', '116 111', '116111.pl'),
    abuse: line('Niebieska Linia', '800 120 002', 'niebieskalinia.info'),
  },
  CZ: {
    emergency: '112',
    crisis: [line('Linka první psychické pomoci', '116 123', 'linkapsychickepomoci.cz')],
    child: line('Linka bezpečí', '116 111', 'linkabezpeci.cz'),
    abuse: line('Bílý kruh bezpečí', '116 006', 'bkb.cz'),
    poison: line('Toxikologické středisko', '224 919 293', 'tis-cz.cz'),
  },
  SK: {
    emergency: '112',
    crisis: [line('Nezábudka', '0800 800 566', 'linkanezabudka.sk')],
    child: line('Linka detskej istoty', '116 111', 'ldi.sk'),
    abuse: line('the line for women', '0800 212 212', 'zastavmenasilie.gov.sk'),
  },
  HU: {
    emergency: '112',
    crisis: [line('LESZ', '116 123', 'sos116-123.hu')],
    child: line('Kék Vonal', '116 111', 'kek-vonal.hu'),
    abuse: line('OKIT', '06 80 20 55 20', 'okit.hu'),
    poison: line('ETTSZ', '06 80 20 11 99', 'nnk.gov.hu'),
  },
  RO: {
    emergency: '112',
    crisis: [line('TelVerde Antisuicid', '0800 801 200', 'antisuicid.ro', { hours: 'evenings and nights' })],
    child: line('Telefonul Copilului', '116 111', 'telefonulcopilului.ro'),
    abuse: line('the ANES line', '0800 500 333', 'anes.gov.ro'),
  },
  BG: {
    emergency: '112',
    crisis: [],
    child: line('the child line', '116 111', 'sacp.government.bg'),
    abuse: line('Animus', '0800 18 676', 'animusassociation.org'),
  },
  GR: {
    emergency: '112',
    crisis: [line('Klimaka', '1018', 'suicide-help.gr')],
    child: line('To Hamogelo tou Paidiou', '1056', 'hamogelo.gr'),
    abuse: line('the line 15900', '15900', 'womensos.gr'),
    poison: line('the poison centre', '210 779 3777', 'aglaiakyriakou.gr'),
  },
  HR: {
    emergency: '112',
    crisis: [line('Plavi telefon', '01 4833 888', 'plavi-telefon.hr', { hours: 'weekdays' })],
    child: line('Hrabri telefon', '116 111', 'hrabritelefon.hr', { hours: 'daytime' }),
  },
  SI: {
    emergency: '112',
    crisis: [line('Zaupni telefon Samarijan', '116 123', 'telefon-samarijan.si')],
    child: line('TOM telefon', '116 111', 'e-tom.si', { hours: '12 to 20' }),
  },
  RS: { emergency: '112', crisis: [line('Centar Srce', '0800 300 303', 'centarsrce.org', { hours: '14 to 23' })], child: line('NADEL', '116 111', 'nadel.rs') },
  UA: {
    emergency: '112',
    crisis: [line('Lifeline Ukraine', '7333', 'lifelineukraine.com')],
    child: line('La Strada for children', '116 111', 'la-strada.org.ua'),
    abuse: line('La Strada', '116 123', 'la-strada.org.ua'),
  },
  RU: {
    emergency: '112',
    crisis: [directory],
    child: line('the child line', '8 800 2000 122', 'telefon-doveria.ru'),
    abuse: line('ANNA', '8 800 7000 600', 'anna-center.ru', { hours: '7 to 21' }),
  },
  TR: {
    emergency: '112',
    crisis: [directory],
    child: line('ALO 183', '183', 'aile.gov.tr'),
    abuse: line('ALO 183', '183', 'aile.gov.tr'),
    poison: line('UZEM', '114', 'uzem.saglik.gov.tr'),
  },
  EE: {
    emergency: '112',
    crisis: [line('Eluliin', '655 8088', 'eluliin.ee', { hours: 'evenings and nights' })],
    child: line('Lasteabi', '116 111', 'lasteabi.ee'),
    abuse: line('the victim support line', '116 006', 'palunabi.ee'),
    poison: line('Mürgistusteabekeskus', '16662', '16662.ee'),
  },
  LV: {
    emergency: '112',
    crisis: [line('Skalbes', '116 123', 'skalbes.lv')],
    child: line('Uzticības tālrunis', '116 111', 'uzticibastalrunis.lv'),
    abuse: line('the victim support line', '116 006', 'cietusajiem.lv'),
  },
  LT: {
    emergency: '112',
    crisis: [line('Vilties linija', '116 123', 'viltieslinija.lt')],
    child: line('Vaikų linija', '116 111', 'vaikulinija.lt', { hours: '11 to 23' }),
  },
  MT: {
    emergency: '112',
    crisis: [line('the line 1579', '1579', 'crisismalta.com')],
    child: line('the child line', '116 111', 'fsws.gov.mt'),
    abuse: line('the line 179', '179', 'fsws.gov.mt'),
  },
  CY: {
    emergency: '112',
    crisis: [line('Cyprus Samaritans', '8000 7773', 'cyprussamaritans.org', { hours: '16 to 24' })],
    child: line('the child line', '116 111', 'cyc.org.cy'),
    abuse: line('SPAVO', '1440', 'domviolence.org.cy'),
  },
  IL: {
    emergency: '101',
    crisis: [line('ERAN', '1201', 'eran.org.il')],
    child: line('the line 105', '105', 'gov.il'),
    abuse: line('the line 118', '118', 'gov.il'),
  },
  AE: { emergency: '999', crisis: [line('the mental support line', '800 4673', 'hope.hw.gov.ae', { hours: 'daytime' })] },
  SA: {
    emergency: '911',
    crisis: [line('the National Center for Mental Health', '920 033 360', 'ncmh.org.sa')],
    child: line('the child line', '116 111', 'nfsp.org.sa'),
    abuse: line('the line 1919', '1919', 'hrsd.gov.sa'),
  },
  EG: { emergency: '123', crisis: [line('the mental health line', '16328', 'mohp.gov.eg')], child: line('the child line', '16000', 'nccm.gov.eg') },
  ZA: {
    emergency: '112',
    crisis: [line('the SADAG suicide line', '0800 567 567', 'sadag.org')],
    child: line('Childline', '116', 'childlinesa.org.za'),
    abuse: line('the GBV Command Centre', '0800 428 428', 'gbv.org.za'),
    poison: line('the Poisons Helpline', '0861 555 777', 'poisonsinformation.co.za'),
  },
  NG: { emergency: '112', crisis: [line('SURPIN', '0800 078 7746', 'surpinng.com')] },
  KE: {
    emergency: '999',
    crisis: [directory],
    child: line('Childline Kenya', '116', 'childlinekenya.co.ke'),
    abuse: line('the line 1195', '1195', 'hak1195.or.ke'),
  },
  GH: { emergency: '112', crisis: [line('the Mental Health Authority', '0800 678 678', 'mha.gov.gh')] },
  IN: {
    emergency: '112',
    crisis: [line('Tele-MANAS', '14416', 'telemanas.mohfw.gov.in')],
    child: line('Childline', '1098', 'childlineindia.org'),
    abuse: line("the women's line", '181', 'wcd.nic.in'),
  },
  PK: { emergency: '1122', crisis: [line('Umang', '0311 7786264', 'umang.com.pk')] },
  BD: {
    emergency: '999',
    crisis: [line('Kaan Pete Roi', '09612 119911', 'kaanpeteroi.org', { hours: 'afternoon to night' })],
    child: line('the child line', '1098', 'dss.gov.bd'),
    abuse: line('the line 109', '109', 'mowca.gov.bd'),
  },
  LK: {
    emergency: '1990',
    crisis: [line('the NIMH line', '1926', 'nimh.health.gov.lk')],
    child: line('the child line', '1929', 'childprotection.gov.lk'),
    abuse: line("the women's line", '1938', 'childwomenmin.gov.lk'),
  },
  NP: { emergency: '102', crisis: [line('the suicide prevention line', '1166', 'mohp.gov.np')], child: line('the child line', '1098', 'cwin.org.np') },
  CN: {
    emergency: '120',
    crisis: [line('12356', '12356', 'nhc.gov.cn', { hours: '18 hours a day or more' })],
    child: line('12355', '12355', '12355.net'),
    abuse: line('12338', '12338', 'women.org.cn'),
  },
  HK: { emergency: '999', crisis: [line('the Samaritans', '2896 0000', 'samaritans.org.hk'), line('18111', '18111', '18111.gov.hk')] },
  TW: { emergency: '119', crisis: [line('1925', '1925', 'mohw.gov.tw')], child: line('113', '113', 'mohw.gov.tw'), abuse: line('113', '113', 'mohw.gov.tw') },
  JP: {
    emergency: '119',
    crisis: [line('Yorisoi Hotline', '0120 279 338', 'since2011.net'), line('TELL', '0800 300 8355', 'telljp.com')],
    child: line('Childline', '0120 99 7777', 'childline.or.jp', { hours: '16 to 21' }),
    abuse: line('DV Soudan Plus', '0120 279 889', 'soudanplus.jp'),
  },
  KR: { emergency: '119', crisis: [line('109', '109', 'mohw.go.kr')], child: line('1388', '1388', '1388.go.kr'), abuse: line('1366', '1366', 'women1366.kr') },
  SG: {
    emergency: '995',
    crisis: [line('SOS', '1767', 'sos.org.sg', { text: 'WhatsApp 9151 1767' })],
    child: line('Tinkle Friend', '1800 274 4788', 'tinklefriend.sg', { hours: 'weekday afternoons' }),
    abuse: line('the anti-violence helpline', '1800 777 0000', 'msf.gov.sg'),
  },
  MY: {
    emergency: '999',
    crisis: [line('Befrienders KL', '03 7627 2929', 'befrienders.org.my'), line('HEAL', '15555', 'moh.gov.my', { hours: '8 to 24' })],
    child: line('Talian Kasih', '15999', 'kpwkm.gov.my'),
    abuse: line('Talian Kasih', '15999', 'kpwkm.gov.my'),
  },
  PH: { emergency: '911', crisis: [line('the NCMH line', '1553', 'ncmh.gov.ph')] },
  ID: {
    emergency: '112',
    crisis: [line('SEJIWA', '119, extension 8', 'kemkes.go.id')],
    child: line('SAPA', '129', 'kemenpppa.go.id'),
    abuse: line('SAPA', '129', 'kemenpppa.go.id'),
  },
  TH: {
    emergency: '1669',
    crisis: [line('the mental health line', '1323', 'dmh.go.th')],
    child: line('the line 1300', '1300', 'm-society.go.th'),
    abuse: line('the line 1300', '1300', 'm-society.go.th'),
  },
  VN: {
    emergency: '115',
    crisis: [directory],
    child: line('the child line', '111', 'tongdai111.vn'),
  },
  AR: {
    emergency: '911',
    crisis: [line('the Centro de Asistencia al Suicida', '0800 345 1435', 'asistenciaalsuicida.org.ar')],
    child: line('the child line', '102', 'argentina.gob.ar'),
    abuse: line('the line 144', '144', 'argentina.gob.ar'),
  },
  BR: {
    emergency: '192',
    crisis: [line('CVV', '188', 'cvv.org.br')],
    child: line('Disque 100', '100', 'gov.br/mdh'),
    abuse: line('Ligue 180', '180', 'gov.br/mulheres'),
  },
  CL: { emergency: '131', crisis: [line('the line *4141', '*4141', 'minsal.cl')], abuse: line('the line 1455', '1455', 'sernameg.gob.cl') },
  CO: {
    emergency: '123',
    crisis: [directory],
    child: line('the ICBF line', '141', 'icbf.gov.co'),
    abuse: line('the line 155', '155', 'equidadmujer.gov.co'),
  },
  MX: { emergency: '911', crisis: [line('Línea de la Vida', '800 911 2000', 'gob.mx/conasama'), line('SAPTEL', '55 5259 8121', 'saptel.org.mx')] },
  PE: { emergency: '106', crisis: [line('the line 113, option 5', '113', 'gob.pe/minsa')], abuse: line('the line 100', '100', 'gob.pe/mimp') },
  UY: {
    emergency: '911',
    crisis: [line('the Línea Vida', '0800 0767', 'asse.com.uy')],
    child: line('the Línea Azul', '0800 5050', 'inau.gub.uy'),
    abuse: line('the line for women', '0800 4141', 'gub.uy/mides'),
  },
  EC: { emergency: '911', crisis: [line('the line 171, option 6', '171', 'salud.gob.ec')] },
  CR: { emergency: '911', crisis: [line('the line 800 273 7869', '800 273 7869', 'psicologiacr.com', { hours: 'daytime and evening' })] },
  IR: {
    emergency: '115',
    crisis: [line('the line 1480', '1480', 'behzisti.ir', { hours: '6 to 21' })],
    child: line('the line 123', '123', 'behzisti.ir'),
    abuse: line('the line 123', '123', 'behzisti.ir'),
  },
}

/** Said where the country is not known or not in the table. 112 works from any mobile phone in most of the world. */
export const anywhere: Help = { emergency: '112', crisis: [directory] }

export const helpFor = (country?: string): Help => helplines[(country ?? '').toUpperCase()] ?? anywhere
