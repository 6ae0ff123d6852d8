"""English words as data: honorifics, post-nominals, heads of posts, kinds of bodies, and words that are no name."""

from __future__ import annotations

from govdata.text.wordlist import words

__all__ = [
    "BODIES",
    "COPULAS",
    "COUNTRIES",
    "DAYS",
    "DEMONYMS",
    "HEADS",
    "HONORIFICS",
    "INNER",
    "LINKS",
    "MEN",
    "OFFICES",
    "OPENERS",
    "ORIGINS",
    "PARTICLES",
    "PEERS",
    "PLACES",
    "PLURALS",
    "POST_NOMINALS",
    "PRESENT",
    "QUALIFIERS",
    "RANKS",
    "SMALL_ENDS",
    "SMALL_HEADS",
    "SMALL_PARTS",
    "SMALL_PLURALS",
    "STYLES",
    "SUBJECTS",
    "TEMPORAL",
    "TRADES",
    "WOMEN",
]

# Before a name. Some are of two words: a run of honorifics counts as one.
HONORIFICS = words(
    """
    Mr Mrs Ms Miss Mx Mdm Madam Madame Mme Mlle Messrs Dr Prof Professor Sir Dame Lord Lady Baroness Viscount Ir Sr Engr
    Rev Reverend Datuk Dato Datin Tun Encik Puan Cik Tengku Tunku Pehin Rt Hon Honourable Honorable Hon'ble Senator Sen
    Rep Cllr Amb Gen Adm Brig Cmdr Capt Maj Col Lt Sgt Supt Insp Det Gov Ustaz Ustad H.E. Haji Hajah Sheikh Shri
    Smt Shrimati Sushri Khun Rabbi Imam Monsignor Monsieur
    YB YAB YBhg YABhg YM Whaea Matua Afioga Cr Adv Atty Ts
    Herr Frau Signor Signora Major-General Brigadier-General Lieutenant-General Rear-Admiral Vice-Admiral
    Lieutenant-Colonel Lieutenant-Commander BG RADM SLTC LTC COL A/Prof
    """
)

# After another honorific they belong to it: "Datuk Seri", "Tan Sri". Alone they may be names.
STYLES = words("Seri Sri Tuan Paduka Utama")

# Ranks: with another post before them they are what the holder is called by.
RANKS = words(
    """
    Justice Captain Major Colonel General Admiral Marshal Commander Commodore Brigadier Sergeant Inspector
    Superintendent Ambassador Judge
    """
)

# Heads of posts in small letters: "the head of the delegation", "party leader".
SMALL_HEADS = words(
    """
    head chief chairman chairwoman chairperson chair president director secretary minister leader commissioner
    ambassador mayor governor member manager treasurer principal dean rector coordinator co-ordinator convenor convener
    predecessor successor delegate counterpart representative organiser organizer designer
    architect owner moderator inspector investigator prosecutor lawyer solicitor magistrate judge commander mediator
    founder co-founder economist scientist analyst researcher lecturer spokesman spokeswoman spokesperson
    vice-president vice-chairman vice-chancellor curator administrator chairlady
    """
)

# What people are by trade, right before a form of address: "the astronauts Mr X and Ms Y".
TRADES = words(
    """
    actor actress artist astronaut athlete author barrister captain choreographer coach composer conductor costume
    curator cyclist dancer designer director doctor fencer instrumentalist journalist laureate lawyer
    mediator musician officer
    painter photographer pianist player poet scholar scientist sculptor singer solicitor soprano swimmer teacher tenor
    violinist volunteer winner writer veteran renowned experts expert professor student
    """
)

# Other words of posts in small letters: "chief executive", "managing director", "chief medical officer".
SMALL_PARTS = words(
    """
    executive general managing financial operating medical scientific legal technology policy officer adviser
    advisor engineer nurse veterinary senior associate assistant deputy vice principal lead research co-chair
    technical artistic creative project team economic enforcement paralegal communications operations area site
    regional national board party union council club association company campaign founding political
    """
)

# In small letters they end a post after others of its words: "chief executive officer", "policy adviser".
SMALL_ENDS = words("executive officer adviser advisor engineer nurse")

# After a name, with or without a comma.
POST_NOMINALS = words(
    """
    SC S.C. KC K.C. QC Q.C. JP J.P. MP M.P. MLA MLC MSP MS MEP AM PM AO AC OAM GBM GBS SBS BBS MH GBE KBE DBE
    CBE OBE MBE CMG KCMG GCMG CB CVO LVO MVO QPM KPM PDSM CPM FSDSM FSMSM CSDSM CMSM PhD Ph.D. MD M.D. FRS Esq
    TD DL RN Jr. Sr. Jr Sr III II IV PBM PPA PJG PC P.C. MPP MNA MHA MEP DSO DSC CNZM ONZM MNZM DNZM DCNZM QSO QSM
    AK AC ADC CSC GC CC O.C. C.M. C.C. IAS IPS IFS FRCP FRCS MBA LLB LLM J.D. BSc MSc DPhil EdD DBA CPA FCPA
    KCB GCB DCB KCVO GCVO DCVO KG KT FHKEng FREng FICE IDSM BBM APM PSM AFSM ESM CSM CSC
    """
)

# The word that makes a phrase a post.
HEADS = words(
    """
    Minister Secretary Director Chairman Chairwoman Chairperson Chair President Commissioner Commissioners Mayor
    Governor Ambassador Consul Premier Chancellor Attorney Attorney-General Solicitor Solicitor-General
    Treasurer Speaker Leader Head Chief Judge Justice Magistrate Registrar Controller Comptroller Auditor
    Inspector Superintendent Administrator Representative Delegate Envoy Officer Executive Manager Principal
    Provost Dean Rector Convenor Convener Founder Co-Founder Partner Counsel Counselor Counsellor Adviser
    Advisor Trustee Member Chief-of-Staff Commandant Commander General Colonel Lieutenant Captain Major Admiral
    Brigadier Sergeant Constable Sheriff Marshal Agent Postmaster Librarian Curator Ombudsman Privy Whip
    Congressman Congresswoman Councillor Councilor Undersecretary Under-Secretary Director-General
    Secretary-General Governor-General Vice-President Vice-Chairman Vice-Chancellor Vice-Minister Surveyor
    Physician Scientist Economist Statistician Engineer Architect Surgeon Nurse CEO CFO COO MD
    Pro-Vice-Chancellor Chargé Actuary Prosecutor Defender Clerk Bailiff Warden Master Chaplain Coordinator
    Co-ordinator Specialist Analyst Consultant Spokesman Spokeswoman Spokesperson
    Parliamentarian Ministers Secretaries Directors Chairmen Attorneys Judges Ambassadors
    Governors Agents Counsels Officers Presidents Mayors Co-Chair Co-Chairman Co-Chairs Vice-Chair Supervisor
    Permanent-Secretary Supt Detective Investigator Examiner Chairlady Vice-Premier Vice-Governor Vice-Mayor
    Vice-Director
    Vice-Secretary Vice-Dean Vice-Principal Vice-Speaker Vice-Provost Vice-Admiral Vice-Consul Co-Director Co-Convenor
    Co-Convener Co-Leader Co-Chairperson Secretary-Designate Ambassador-Designate Ambassador-at-Large
    Deputies Deputy Steward Prefect Comptroller-General Accountant Accountant-General Auditor-General
    Surgeon-General Inspector-General Consul-General Sub-Treasurer Postmaster-General Undersecretary-General
    Lecturer Researcher Organiser Organizer Coroner Recorder Headmaster Headmistress Headteacher
    Mediator Arbitrator Adjudicator Rapporteur Chef Attaché Attache Harbourmaster Archivist Moderator Nuncio
    Mantri Paralegal Regulator MEC MMC Nominee Cathaoirleach Aide Fireman Firefighter Midwife Dentist
    Pharmacist Veterinarian Sub-Secretary Taoiseach Tánaiste Negotiator
    """
)

# Titles of peers: a place after the name belongs to it, "Baroness Quill of Norby".
PEERS = words("Lord Lady Baroness Viscount")

# Heads after which a family name alone names somebody.
OFFICES = words(
    """
    President Minister Secretary Premier Governor Ambassador Mayor Judge Justice Commissioner Chancellor Congressman
    Congresswoman Councillor Treasurer Speaker Vice-President Taoiseach Consul-General
    """
)

# Heads whose plural is more often part of the name of a body: "Institution of Engineers".
_OF_BODIES = words(
    "Engineer Surveyor Architect Nurse Partner Accountant Physician Surgeon Librarian Statistician Executive"
)

# Heads with these ends make their plural otherwise.
_NO_S = ("s", "y", "man", "-General", "-Designate", "-Large", "-Staff")

# Heads that stand for several people.
PLURALS = frozenset(
    f"{head}s"
    for head in HEADS - _OF_BODIES
    if head.replace("-", "").isalpha() and not head.isupper() and not head.endswith(_NO_S)
) | words(
    """
    Ministers Secretaries Directors Chairmen Attorneys Judges Ambassadors Governors Agents Officers Presidents
    Directors-General Secretaries-General Consuls-General Governors-General Attorneys-General Under-Secretaries
    Mayors Commissioners Executives Deputies Secretaries
    members chairmen vice-chairmen chairpersons vice-chairpersons convenors conveners directors delegates
    representatives trustees councillors commissioners judges advisers advisors magistrates
    """
)

# In small letters: "the members of the Board are Mr X and Ms Y".
SMALL_PLURALS = frozenset(plural for plural in PLURALS if plural.islower())

# Between a post and who holds it: "the members are Mr X and Ms Y", "the new Chairman is Dr Z".
COPULAS = words("is are was were namely include includes included including comprise comprises")

# What stands before the head of a post: "Permanent" of "Permanent Secretary", "Trial" of "Trial Attorney".
QUALIFIERS = words(
    """
    Chief Deputy Vice Acting Assistant Permanent Senior Principal Executive Managing Founding Honorary Former
    Under Parliamentary Shadow Prime First Second Trial Crown Privy Cabinet General Special Associate Joint
    Interim Incoming Outgoing Ex-officio Political Supervising Corporate Federal Lead Junior Regional District
    Advisory Non-executive Independent Artistic Legal Financial Lord a.i.
    """
)

# The nouns that make a capitalized phrase the name of a body.
BODIES = words(
    """
    Ministry Department Bureau Government Council Authority Office Commission Society University Association
    Company Limited Ltd Board Court Agency Federation Bank Corporation Institute Institution Centre Center
    Committee Party Administration Service Services Academy College School Hospital Union Organization
    Organisation Foundation Fund Chamber Chambers Division Unit Branch Bar Group Secretariat Parliament Assembly
    Congress Senate House Embassy Consulate Delegation Mission Inc LLP LLC PLC Trust Exchange Museum Library
    Force Police Command Forces Army Navy Staff Corps Tribunal Registry Treasury Alliance League Network Club Church
    Taskforce Partnership Orchestra Holdings Capital Ventures Productivity Directorate Inspectorate Cabinet
    Knesset Bundestag Duma Majlis Diet Sabha Riksdag Storting Sejm Seimas Dáil Seanad Rada
    Municipality Presidency Coastguard Governorate Kingdom Lines Airlines Airways Railway Railways
    """
)

# Lower-case words inside the name of a post or a body.
LINKS = words(
    """
    of for and or the to in on at & 's de du des la le del di da do von van und et with d'affaires d'Affaires
    """
)

# Lower-case words inside a name.
PARTICLES = words(
    """
    de da do dos das del los las della di du la le van von der den ter bin binte binti bte ibn al el ap
    a/l a/p s/o d/o na e y
    """
)

# What ministries are for, and other capitalized words that are no part of a person's name.
SUBJECTS = words(
    """
    Law Health Justice Security Affairs Trade Industry Information Technology Education Environment Ecology
    Transport Housing Labour Labor Welfare Food Finance Financial Services Treasury Development Planning Lands
    Works Culture Sports Tourism Innovation Commerce Economic Economy Energy Climate Agriculture Fisheries
    Conservation Immigration Multicultural Citizenship Border Protection Defence Defense Foreign Home Interior
    Constitutional Mainland Civil Service Administration Public Policy Communities Community Local Regional
    International National Social Family Families Children Youth Women Aged Ageing Indigenous Training Science
    Research Skills Employment Workplace Relations Manpower Water Resources Rural Infrastructure Cities Digital
    Media Sport Arts Heritage Communications Broadband Revenue Customs Taxation Tax Small Business Consumer
    Consumers Corporate Competition Pensions Road Safety Roads Rail Aviation Maritime Ports Shipping Logistics
    Buildings Building Fire Correctional Police Prisons Criminal Crime Drugs Drug Narcotics Medical Medicine
    Hospital Hospitals Veterans Personnel Electoral Elections Privacy Data Statistics Census Rights Human
    Equality Inclusion Reform Strategy Operations Operation Enforcement Litigation Antitrust Fraud Division
    Section Programme Program Project Projects Programmes Fund Funds Budget Markets Monetary Investment
    Investments Export Exports Enterprise Enterprises Marine Parks Forests Forestry Nature Animal Animals Plants
    Disability Disabilities Care Mental Hygiene Environmental Natural Disaster Emergency Management Homeland
    Countering Extremism Veterans' Women's Children's Nuclear Space Military Naval Air Intelligence Strategic
    Population Growth Levelling Up Net Zero Net-Zero Brexit Exiting Northern Southern Eastern Western North
    South East West Central New Special Administrative Region Province State States Territory Territories County
    City District Municipal Town Island Islands Republic Kingdom Union World Asia Asia-Pacific Pacific Africa
    Europe European America American Americas Global Annual Day Week Month Year Today Tomorrow Yesterday The
    This That These Those There Our Their His Her Its My We He She They It You I A An In On At As For From With
    By To Of And Or But If While When After Before During Since Following Under Over Both All Also Other Another
    Each Mr Mrs Ms Dr Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December Press Release Releases News Notes Speech Statement
    Photo Photos Video Ends Issued Annex Appendix Table Chapter Part Act Bill Ordinance Regulations Regulation
    Code Treaty Convention Agreement Memorandum Understanding Scheme Initiative Plan Summit Forum Conference
    Symposium Seminar Meeting Ceremony Dinner Reception Exhibition Festival Award Awards Prize Games
    Championship Cup Olympic Olympics High Supreme Appeal First Final Circuit Magistrates Full Joint Deputy Vice
    Assistant Acting Former Senior Junior Chief Prime Liaison People People's Communist Liberal Democratic
    Conservative Greens Green Coalition Opposition Government Cabinet Royal Highness Majesty Excellency Queen's
    King's Street Avenue Lane Square Tower Plaza Park Garden Gardens Bay Harbour Harbours Harbor Harbors Piers
    Ferries Oceans Coastal Energy Veterans River Lake Mount Hill
    Valley Airport Station Port Bridge Tunnel Terminal Market Hall Stadium Theatre Theater Gallery Bar Internal
    Inland Rating Valuation Attorneys Trial Attorney Agent Agents Middle Terms Charge Reference No Number Thank Good
    Languages Official Mines Mining Minerals Petroleum Oil Gas Electricity Fisheries Livestock Irrigation Textiles
    Railways Highways Waterways Coal Tribal Minority Aquaculture Oceans Wellbeing Ageing Cohesion Enlargement
    Work Policing Refugees Refugee Peacekeeping Disarmament Humanitarian Nutrition Fleet
    Diaspora Telecommunications Dear Hello Yes Welcome
    """
)

DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March July September October")

# What is named after people. Right after a name they show that no person is meant: "Sir John Doe Hall".
PLACES = words(
    """
    Hospital Hospitals Centre Center Hall Building Tower Museum Library School College Park Garden Gardens Road Street
    Avenue Drive Lane Bridge Stadium Theatre Theater Trust Foundation Fund Award Awards Prize Scholarship Scholarships
    Scholar Scholars Medal Cup Day Memorial Institute University Gallery House Village Airport Station Lecture Scheme
    Act Bill Rules Case Estate Court Clinic Chapel Church Temple Mosque Square Plaza Pier Bay Island Stand Collection
    Fellowship Fellowships Chair Programme Program Report Review Inquiry Commission Committee Doctrine
    """
) - {"Chair"}

COUNTRIES = words(
    """
    Singapore China Australia Thailand Malaysia Indonesia Vietnam Philippines Japan Korea India Pakistan
    Bangladesh Nepal Myanmar Cambodia Laos Brunei Mongolia Russia Ukraine Germany France Italy Spain Portugal
    Netherlands Belgium Austria Switzerland Sweden Norway Denmark Finland Iceland Ireland Poland Hungary Romania
    Bulgaria Greece Turkey Israel Jordan Lebanon Egypt Iran Iraq Kuwait Qatar Bahrain Oman Yemen Canada Mexico
    Brazil Argentina Chile Peru Colombia Cuba Kenya Nigeria Ghana Ethiopia Rwanda Zimbabwe Fiji Samoa Tonga
    Nauru Kazakhstan Uzbekistan Georgia Armenia Azerbaijan Luxembourg Malta Cyprus Estonia Latvia Lithuania
    Croatia Serbia Slovenia Slovakia Czechia Scotland Wales England Britain UK US U.S. USA UN EU PRC HK HKSAR
    UAE Taiwan Macao Macau Beijing Shanghai Guangdong Guangzhou Shenzhen London Washington Canberra Sydney
    Melbourne Tokyo Bangkok Jakarta Manila Hanoi Delhi Brussels Geneva Paris Berlin Illinois Florida Texas
    California Ohio York Michigan Virginia Pennsylvania Alaska Arizona Queensland Victoria Tasmania Ontario
    Quebec Kong Hong Zealand Lanka Timor-Leste Arabia Emirates Tunisia Morocco Algeria Libya Sudan Uganda Tanzania
    Zambia Senegal Cameroon Mozambique Botswana Namibia Mauritius Maldives Bhutan Turkmenistan Tajikistan Kyrgyzstan
    Uruguay Paraguay Bolivia Ecuador Venezuela Panama Guatemala Honduras Nicaragua Jamaica Vanuatu Kiribati Tuvalu
    Palau Haiti Seychelles Barbados Bahamas Grenada Guyana Suriname Belize Trinidad Tobago Eritrea Djibouti Somalia
    Niger Mali Benin Togo Gambia Liberia Gabon Congo Angola Malawi Lesotho Eswatini Comoros Madagascar Monaco Andorra
    Liechtenstein Bosnia Herzegovina Micronesia Papua
    Guinea Belarus Moldova Macedonia Montenegro Albania Kosovo Slovak Türkiye Syria Palestine Afghanistan
    """
)

DEMONYMS = words(
    """
    Qatari Omani Bahraini Jordanian Lebanese Syrian Yemeni Libyan Tunisian Moroccan Algerian Ethiopian Ghanaian
    Ugandan Tanzanian Zambian Zimbabwean Mozambican Angolan Namibian Senegalese Cameroonian Uzbek Kazakh Kyrgyz Tajik
    Turkmen Mongolian Burmese Bruneian Timorese Tongan Latvian Lithuanian Estonian Croatian Serbian Slovenian Slovakian
    Czech Romanian Bulgarian Albanian Macedonian Moldovan Belarusian Armenian Azerbaijani Icelandic Maltese Cypriot
    Ecuadorian Bolivian Paraguayan Uruguayan Venezuelan Panamanian Guatemalan Honduran Nicaraguan Jamaican Haitian
    Maldivian Bhutanese Taiwanese
    Chinese Singaporean Australian Thai Malaysian Indonesian Vietnamese Philippine Filipino Japanese Korean
    Indian Pakistani British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian
    Austrian Swiss Swedish Norwegian Danish Finnish Polish Hungarian Greek Turkish Russian Ukrainian Israeli
    Egyptian Iranian Iraqi Canadian Mexican Brazilian Argentine Chilean Kenyan Nigerian African Asian American
    European Bangladeshi Nepalese Cambodian Kuwaiti Saudi Emirati Cuban Peruvian Colombian Rwandan Fijian Samoan
    """
)

# Before a post, where somebody comes from is no part of it; but home and post are one in "U.S. Attorney".
# Nor are the parts of a federation taken off: "Queensland Premier", "California Governor".
ORIGINS = (COUNTRIES | DEMONYMS) - words(
    """
    US U.S. UN EU HK Scottish Welsh Illinois Florida Texas California Ohio York Michigan Virginia Pennsylvania Alaska
    Arizona Queensland Victoria Tasmania Ontario Quebec Scotland Wales
    """
)

# Words with a capital letter only because they begin a sentence.
OPENERS = words(
    """
    when while after before as since during following if although though once because both also our his her
    their your excellency excellencies other said added
    """
)

# Links before which an article belongs to the phrase ("of the Department"); before others an article begins it.
INNER = words("of for and & in to on at with")

WOMEN = words("Mrs Ms Miss Mdm Madam Madame Mme Dame Lady Datin Puan Smt Shrimati Sushri")
MEN = words("Mr Sir Lord Datuk Dato Shri Encik")

# Before a post in small letters: they are part of what it says.
TEMPORAL = words(
    "former formerly then outgoing incoming retiring existing incumbent interim acting deputy vice late retired "
    "honorary"
)

# Before a post after a name: they say that it is held now, and are no part of it.
PRESENT = words("also currently presently now concurrently")
