/** Plain lists that rules are made of: longest first, as alternatives of a pattern. */
const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** What one may be by trade. */
export const trade =
  alternatives(`accountant actor actress actuary analyst anaesthetist apprentice archaeologist architect artist assistant astronomer author baker banker barber barista barrister bartender beekeeper bookkeeper bookseller bricklayer builder
  bus_driver butcher care_worker carer carpenter cashier chef chemist civil_servant cleaner coach coder composer conductor consultant cook copywriter counsellor dancer data_scientist dentist designer developer director doctor dramatist driver economist editor
  electrician engineer estate_agent farmer firefighter florist freelancer gardener geologist ghostwriter graphic_designer hairdresser headteacher historian illustrator interpreter interior_designer investor janitor jeweller joiner journalist judge lab_technician
  landscaper lawyer lecturer librarian locksmith magician manager mathematician mechanic medic midwife miner minister model musician nanny neurologist novelist nurse nutritionist optician paediatrician painter paralegal paramedic pastor pharmacist philosopher
  photographer physicist physiotherapist pianist pilot plasterer plumber poet police_officer policeman policewoman politician porter postman potter priest producer product_manager professor programmer project_manager psychiatrist psychologist publisher rabbi
  radiographer realtor receptionist recruiter reporter researcher sailor salesman saleswoman scientist screenwriter secretary security_guard seamstress singer social_worker software_developer software_engineer soldier solicitor statistician stylist student
  surgeon surveyor tailor tattooist taxi_driver teacher technician teaching_assistant therapist trader train_driver trainer translator truck_driver tutor undertaker vet veterinarian waiter waitress web_developer welder writer zookeeper`)

/** Things that have their place at home, and are looked for. */
export const keepsake =
  alternatives(`key keys passport passports wallet purse glasses spectacles sunglasses charger chargers documents document certificate certificates papers paperwork will medicine medication pills inhaler insulin ladder drill toolbox tools screwdriver hammer tent
  sleeping_bag car bike bicycle umbrella camera remote remote_control torch flashlight ring rings earrings necklace watch suitcase suitcases backpack rucksack bag letters letter deeds contract receipt receipts warranty manual phone laptop tablet headphones earphones
  jewellery jewelry photos photo_album album box boxes decorations lights batteries candles matches scissors glue tape sewing_kit first_aid_kit iron ironing_board hoover vacuum mop stopcock fuse_box meter boiler gas_meter water_meter thermostat router notebook
  diary journal book sketchbook guitar violin racket helmet skis boots gloves scarf coat jacket hat swimsuit goggles towel towels sheets blanket blankets pillows tickets ticket card cards bank_card credit_card driving_licence licence license insurance_papers
  birth_certificate tax_return tax_papers savings cash safe hard_drive usb_stick memory_stick cable cables adapter plug extension_lead pump spare_tyre shovel spade hose lawnmower barbecue`)

/** Appointments and occasions. */
export const occasion =
  alternatives(`interview job_interview exam exams test driving_test appointment dentist_appointment doctor's_appointment wedding funeral party birthday_party flight train operation surgery scan check-up checkup check_up meeting presentation deadline concert recital
  date first_date holiday vacation trip conference hearing court_date graduation viva audition race marathon match game recital rehearsal class lesson course workshop reunion dinner lunch brunch breakfast barbecue picnic play show gig festival move moving_day
  housewarming christening baptism bar_mitzvah hen_do stag_do baby_shower due_date review performance_review call video_call therapy_session session haircut vet_appointment parents'_evening school_play retreat screening blood_test MRI biopsy`)

export const illness =
  alternatives(`asthma diabetes type_1_diabetes type_2_diabetes epilepsy migraines eczema psoriasis arthritis hay_fever high_blood_pressure low_blood_pressure ADHD autism dyslexia anxiety depression insomnia tinnitus endometriosis coeliac_disease celiac_disease
  Crohn's_disease IBS an_underactive_thyroid a_heart_condition a_pacemaker cancer MS multiple_sclerosis Parkinson's lupus PTSD OCD bipolar_disorder anaemia gout glaucoma`)

export const instrument = alternatives(
  'piano guitar violin viola cello bass double_bass drums flute clarinet oboe saxophone sax trumpet trombone harp ukulele banjo accordion keyboard organ harmonica recorder mandolin football tennis chess badminton squash golf hockey rugby cricket basketball volleyball bridge poker table_tennis five-a-side fiddle tuba cornet sitar bodhrán tin_whistle netball darts snooker padel pickleball bass_guitar bagpipes',
)

export const language = alternatives(
  'English French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Greek Turkish Russian Ukrainian Polish Czech Hungarian Romanian Chinese Mandarin Cantonese Japanese Korean Hindi Urdu Punjabi Bengali Arabic Hebrew Farsi Persian Swahili Irish Welsh Gaelic Catalan Basque Vietnamese Thai Tagalog Malay Indonesian Esperanto Latin',
)

export const belonging = alternatives(
  'car bike motorbike motorcycle scooter van campervan boat canoe kayak piano guitar violin cello drum_kit garden allotment greenhouse house flat cottage caravan telescope sewing_machine tattoo printer 3D_printer record_player',
)
