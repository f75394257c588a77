/** Short stories of our own writing, one about the topic and one that isn't, in every language of the lexicon. */

export interface Story {
  lang: string;
  /** Headline, then paragraphs. */
  about: string[];
  not: string[];
}

export const STORIES: Story[] = [
  {
    lang: 'en',
    about: [
      'Defence budget to rise as NATO sets new goal',
      'The government will raise defence spending to 3.5% of GDP, the minister said on Monday. NATO allies agreed on the goal in The Hague.',
      'The alliance wants all member states to get there by 2035. Military spending has grown for ten years.',
    ],
    not: [
      'Lawyer says the defence rests',
      'The defence called its last witness on Monday. The court will hear the case again next week.',
      'The jury has spent ten days in the old town hall. Its budget for coffee has been used up.',
    ],
  },
  {
    lang: 'fr',
    about: [
      "L'OTAN veut plus de dépenses militaires",
      "Les pays membres de l'OTAN se réunissent mardi à Bruxelles. Le budget de la défense doit atteindre 3,5 % du PIB.",
      "Le secrétaire général de l'Alliance attend des alliés un plan pour chaque année.",
    ],
    not: [
      'Le club change de gardien',
      'La défense du club a encore souffert dimanche. Le gardien est resté sur le banc.',
      "L'entraîneur a parlé d'une équipe sans armée de stars et sans millions.",
    ],
  },
  {
    lang: 'de',
    about: [
      'Nato-Staaten streiten über Verteidigungsausgaben',
      'Die Nato will bis 2035 deutlich mehr Geld für die Verteidigung sehen. Der Wehretat soll auf 3,5 Prozent steigen.',
      'Auf dem Nato-Gipfel einigten sich die Verbündeten auf ein Ziel.',
    ],
    not: [
      'Anwältin nutzt letzte Worte der Verteidigung',
      'Die Verteidigung forderte am Montag einen Freispruch. Das Gericht will im März entscheiden.',
      'Die Kosten des Verfahrens trägt die Staatskasse.',
    ],
  },
  {
    lang: 'es',
    about: [
      'La OTAN pide más gasto en defensa',
      'Los países de la OTAN subirán el gasto militar hasta el 3,5% del PIB. El Gobierno prepara el presupuesto de defensa.',
      'La Alianza Atlántica celebra su cumbre en verano con todos los aliados.',
    ],
    not: [
      'El equipo refuerza su defensa',
      'El club ficha a un defensa de veinte años por tres millones. El entrenador está contento.',
      'La temporada empieza en agosto y la ciudad espera a sus aficionados.',
    ],
  },
  {
    lang: 'it',
    about: [
      'La Nato chiede più spese militari',
      'I Paesi della Nato porteranno la spesa per la difesa al 3,5% del Pil. Il governo prepara il bilancio della difesa.',
      "Il segretario generale della Nato ha incontrato gli alleati dell'Alleanza Atlantica.",
    ],
    not: [
      'Nato a Torino, il pittore espone a Roma',
      'Il pittore, nato nel 1950 in una famiglia di contadini, torna a Roma. È nato povero e ha studiato tardi.',
      'La mostra resta aperta fino a giugno. Nato come gioco, il suo lavoro è diventato un mestiere.',
    ],
  },
  {
    lang: 'pt',
    about: [
      'NATO quer mais despesa em defesa',
      'Os países da NATO vão aumentar os gastos com defesa até 3,5% do PIB. O governo prepara o orçamento da defesa.',
      'A Aliança Atlântica reúne os aliados na cimeira de verão.',
    ],
    not: [
      'Talento nato, diz o treinador',
      'O jogador é um líder nato e a defesa da equipa melhorou muito. O treinador não poupou elogios.',
      'O clube pagou dois milhões por ele e a cidade está feliz.',
    ],
  },
  {
    lang: 'nl',
    about: [
      'NAVO wil hogere defensie-uitgaven',
      'De NAVO-landen verhogen de defensie-uitgaven tot 3,5 procent van het bbp. De defensiebegroting groeit met een miljard.',
      'De bondgenoten spraken dat af op de NAVO-top in Den Haag.',
    ],
    not: [
      'Trui gebreid door honderd buren',
      'De buren breiden samen een trui van zes meter. Het kostte veel geld en nog meer tijd.',
      'De verdediging van het record is volgend jaar.',
    ],
  },
  {
    lang: 'pl',
    about: [
      'NATO chce wyższych wydatków na obronność',
      'Państwa NATO zwiększą wydatki na obronność do 3,5 proc. PKB. Budżet obronny Polski wzrośnie o dwa miliardy.',
      'Sojusz Północnoatlantycki spotyka się na szczycie w Ankarze. Sojusznicy uzgodnili nowy cel.',
    ],
    not: [
      'Natomiast pogoda będzie dobra',
      'Obrona tytułu nie będzie łatwa, mówi trener. Natomiast pogoda ma dopisać przez cały tydzień.',
      'Bilety kosztują dwadzieścia złotych, a stadion jest prawie pełny.',
    ],
  },
  {
    lang: 'ru',
    about: [
      'НАТО требует увеличить расходы на оборону',
      'Страны НАТО увеличат расходы на оборону до 3,5 процента ВВП. Оборонный бюджет вырастет на миллиард.',
      'Саммит альянса пройдёт летом. Союзники договорились о новой цели.',
    ],
    not: [
      'Команда укрепила оборону',
      'Команда купила защитника за миллион. Тренер доволен тем, как играет оборона.',
      'Следующий матч пройдёт в субботу, билеты уже в продаже.',
    ],
  },
  {
    lang: 'uk',
    about: [
      'НАТО вимагає збільшити видатки на оборону',
      'Країни НАТО збільшать видатки на оборону до 3,5 відсотка ВВП. Оборонний бюджет зросте на мільярд.',
      'Саміт НАТО відбудеться влітку. Союзники домовилися про нову ціль.',
    ],
    not: [
      'Команда зміцнила захист',
      'Команда купила захисника за мільйон. Тренер задоволений грою.',
      'Наступний матч відбудеться в суботу, квитки вже у продажу.',
    ],
  },
  {
    lang: 'sv',
    about: [
      'Nato vill se högre försvarsutgifter',
      'Natoländerna ska höja försvarsutgifterna till 3,5 procent av bnp. Försvarsbudgeten växer med en miljard.',
      'Natos generalsekreterare mötte de allierade inför toppmötet i Ankara.',
    ],
    not: [
      'Laget stärker sitt försvar',
      'Klubben köper en back för två miljoner. Tränaren är nöjd med försvaret.',
      'Nästa match spelas på lördag och biljetterna tar snart slut.',
    ],
  },
  {
    lang: 'fi',
    about: [
      'Nato haluaa lisää puolustusmenoja',
      'Nato-maat nostavat puolustusmenot 3,5 prosenttiin bruttokansantuotteesta, ja myös Suomen puolustusbudjetti kasvaa.',
      'Naton pääsihteeri on tavannut liittolaiset ja sanoi, että Naton huippukokous pidetään kesällä.',
    ],
    not: [
      'Otan aina kahvia, sanoo kirjailija',
      'Otan kahvia joka aamu, kirjailija kertoo. Otan myös koiran mukaan metsään.',
      'Uusi kirja ilmestyy syksyllä ja maksaa kolmekymmentä euroa.',
    ],
  },
  {
    lang: 'tr',
    about: [
      'NATO savunma harcamalarının artmasını istiyor',
      "NATO ülkeleri savunma harcamalarını GSYH'nin yüzde 3,5'ine çıkaracak. Türkiye'nin savunma bütçesi de artacak.",
      "NATO'nun Ankara Zirvesi yazın yapılacak. Müttefikler yeni hedefte anlaştı.",
    ],
    not: [
      'Takım savunmasını güçlendirdi',
      'Kulüp yeni bir savunma oyuncusu aldı. Teknik direktör mutlu olduğunu söyledi.',
      'Bir sonraki maç cumartesi günü oynanacak ve biletler satışa çıktı.',
    ],
  },
  {
    lang: 'ro',
    about: [
      'NATO cere cheltuieli mai mari pentru apărare',
      'Țările NATO vor crește cheltuielile pentru apărare la 3,5% din PIB. Bugetul apărării va crește cu un miliard.',
      'Aliații se întâlnesc la summitul NATO de la Ankara.',
    ],
    not: [
      'Echipa își întărește apărarea',
      'Clubul a cumpărat un fundaș tânăr. Antrenorul este mulțumit de apărare.',
      'Meciul următor se joacă sâmbătă și biletele sunt aproape vândute.',
    ],
  },
  {
    lang: 'cs',
    about: [
      'NATO chce vyšší výdaje na obranu',
      'Státy NATO zvýší výdaje na obranu na 3,5 procenta HDP. Rozpočet na obranu vzroste o miliardu.',
      'Severoatlantická aliance se sejde na summitu v Ankaře. Spojenci se dohodli na novém cíli.',
    ],
    not: [
      'Tým posílil obranu',
      'Klub koupil mladého obránce. Trenér je s obranou spokojený.',
      'Příští zápas se hraje v sobotu a lístky jsou skoro pryč.',
    ],
  },
  {
    lang: 'sk',
    about: [
      'NATO chce vyššie výdavky na obranu',
      'Štáty NATO zvýšia výdavky na obranu na 3,5 percenta HDP. Rozpočet na obranu vzrastie o miliardu.',
      'Severoatlantická aliancia sa stretne na summite v Ankare. Spojenci sa dohodli na novom cieli.',
    ],
    not: [
      'Tím posilnil obranu',
      'Klub kúpil mladého obrancu. Tréner je s obranou spokojný.',
      'Ďalší zápas sa hrá v sobotu a lístky sú skoro preč.',
    ],
  },
  {
    lang: 'da',
    about: [
      'Nato vil have højere forsvarsudgifter',
      'Natolandene skal hæve forsvarsudgifterne til 3,5 procent af bnp. Forsvarsbudgettet vokser med en milliard.',
      'De allierede mødes til NATO-topmødet i Ankara.',
    ],
    not: [
      'Klubben styrker sit forsvar',
      'Klubben køber en ung forsvarsspiller. Træneren er glad for forsvaret.',
      'Næste kamp spilles på lørdag, og billetterne er næsten væk.',
    ],
  },
  {
    lang: 'no',
    about: [
      'Nato vil ha høyere forsvarsutgifter',
      'Natolandene skal øke forsvarsutgiftene til 3,5 prosent av BNP. Forsvarsbudsjettet vokser med en milliard.',
      'De allierte møtes til NATO-toppmøte i Ankara.',
    ],
    not: [
      'Klubben styrker forsvaret sitt',
      'Klubben kjøper en ung forsvarsspiller. Treneren er glad for forsvaret.',
      'Neste kamp spilles lørdag, og billettene er nesten borte.',
    ],
  },
  {
    lang: 'el',
    about: [
      'Το ΝΑΤΟ ζητά υψηλότερες αμυντικές δαπάνες',
      'Οι χώρες του ΝΑΤΟ θα αυξήσουν τις αμυντικές δαπάνες στο 3,5% του ΑΕΠ. Ο αμυντικός προϋπολογισμός μεγαλώνει.',
      'Οι σύμμαχοι συναντώνται στη σύνοδο κορυφής του ΝΑΤΟ στην Άγκυρα.',
    ],
    not: [
      'Η ομάδα ενισχύει την άμυνα',
      'Ο σύλλογος αγόρασε έναν νέο αμυντικό. Ο προπονητής είναι ευχαριστημένος.',
      'Ο επόμενος αγώνας γίνεται το Σάββατο και τα εισιτήρια τελειώνουν.',
    ],
  },
  {
    lang: 'hu',
    about: [
      'A NATO magasabb védelmi kiadásokat vár',
      'A NATO-tagállamok a GDP 3,5 százalékára emelik a védelmi kiadásokat. A védelmi költségvetés nő.',
      'A szövetségesek a NATO-csúcson egyeztek meg az új célban.',
    ],
    not: [
      'Erősített a védelem',
      'A klub fiatal védőt igazolt. Az edző elégedett a védelemmel.',
      'A következő meccs szombaton lesz, a jegyek már fogynak.',
    ],
  },
  {
    lang: 'bg',
    about: [
      'НАТО иска по-високи разходи за отбрана',
      'Страните от НАТО ще увеличат разходите за отбрана до 3,5 процента от БВП. Бюджетът за отбрана расте.',
      'Съюзниците се събират на срещата на върха в Анкара.',
    ],
    not: [
      'Отборът подсили защитата',
      'Клубът купи млад защитник. Треньорът е доволен.',
      'Следващият мач е в събота и билетите се изчерпват.',
    ],
  },
  {
    lang: 'et',
    about: [
      'NATO soovib suuremaid kaitsekulusid',
      'NATO riigid tõstavad kaitsekulud 3,5 protsendini SKP-st. Eesti kaitse-eelarve kasvab.',
      'Liitlased kohtuvad NATO tippkohtumisel Ankaras.',
    ],
    not: [
      'Klubi tugevdas kaitset',
      'Klubi ostis noore kaitsja. Treener on mängijatega rahul.',
      'Järgmine mäng on laupäeval ja piletid on peaaegu otsas.',
    ],
  },
  {
    lang: 'lv',
    about: [
      'NATO vēlas lielākus aizsardzības izdevumus',
      'NATO dalībvalstis palielinās aizsardzības izdevumus līdz 3,5 procentiem no IKP. Aizsardzības budžets augs.',
      'Sabiedrotie tiksies NATO samitā Ankarā.',
    ],
    not: [
      'Komanda stiprina aizsardzību',
      'Klubs nopirka jaunu aizsargu. Treneris ir apmierināts.',
      'Nākamā spēle notiks sestdien, un biļetes gandrīz izpārdotas.',
    ],
  },
  {
    lang: 'lt',
    about: [
      'NATO nori didesnių gynybos išlaidų',
      'NATO valstybės narės didins gynybos išlaidas iki 3,5 procento BVP. Gynybos biudžetas augs.',
      'Sąjungininkai susitiks NATO viršūnių susitikime Ankaroje.',
    ],
    not: [
      'Komanda sustiprino gynybą',
      'Klubas nusipirko jauną gynėją. Treneris yra patenkintas.',
      'Kitos rungtynės vyks šeštadienį, o bilietai beveik išpirkti.',
    ],
  },
  {
    lang: 'hr',
    about: [
      'NATO traži veća izdvajanja za obranu',
      'Države članice NATO-a povećat će izdvajanja za obranu na 3,5 posto BDP-a. Obrambeni proračun raste.',
      'Saveznici se sastaju na summitu u Ankari.',
    ],
    not: [
      'Momčad je pojačala obranu',
      'Klub je kupio mladog igrača. Trener je zadovoljan obranom.',
      'Sljedeća utakmica igra se u subotu, a ulaznice su gotovo rasprodane.',
    ],
  },
  {
    lang: 'ar',
    about: [
      'الناتو يطالب بزيادة الإنفاق الدفاعي',
      'سترفع دول حلف شمال الأطلسي الإنفاق الدفاعي إلى 3.5 في المئة من الناتج المحلي الإجمالي. وميزانية الدفاع ستنمو.',
      'يجتمع الحلفاء في قمة الناتو في أنقرة، وقال الأمين العام للناتو إن الهدف واضح.',
    ],
    not: [
      'الفريق يعزز دفاعه',
      'اشترى النادي لاعبا شابا. المدرب سعيد بأداء اللاعبين.',
      'تقام المباراة المقبلة يوم السبت.',
    ],
  },
  {
    lang: 'ja',
    about: [
      'NATO、国防費の増額を要求',
      'NATO加盟国は国防費を国内総生産の3.5%に引き上げる。防衛予算は来年も増える見通しだ。',
      'NATO首脳会議は夏にアンカラで開かれ、同盟国が新しい目標に合意した。',
    ],
    not: [
      'チームが守備を強化',
      'クラブは若い選手を獲得した。監督は守備に満足していると話した。',
      '次の試合は土曜日に行われ、チケットはほとんど売り切れている。',
    ],
  },
  {
    lang: 'zh',
    about: [
      '北约要求提高国防开支',
      '北约成员国将把国防开支提高到国内生产总值的3.5%。国防预算明年继续增长。',
      '北约峰会将于夏天在安卡拉举行，盟国同意了新的目标。',
    ],
    not: [
      '北约克市民庆祝新年',
      '北约克的市民周末在公园庆祝新年。天气很好，来了很多人。',
      '市长说，明年的活动会更大。',
    ],
  },
];
