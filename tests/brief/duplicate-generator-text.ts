/**
 * Sentences for the generator of duplicates: written for it, about nothing that happened. A sentence is
 * who + did + what + when; `{n}` is a figure, `{name}` a person, `{place}` a place.
 */
export interface Tongue {
  who: string[];
  did: string[];
  what: string[];
  when: string[];
  names: string[];
  places: string[];
  /** Ordinary words to put in another's place. */
  fillers: string[];
  /** A word and its denial, the first that occurs is exchanged. */
  denials: [yes: string, no: string][];
  /** Opening and close of quoted speech, and who said so. */
  quoted: [open: string, close: string];
  /** One mould a line, filled in twice with other figures and places: never the same paragraph. */
  moulds: string[];
  /** Short lines that repeat on a page. */
  lines: string[];
  space: string;
  stop: string;
}

const list = (text: string): string[] => text.split('|').map((part) => part.trim());

export const TONGUES: Record<string, Tongue> = {
  en: {
    who: list(
      `The harbour office in {place} | A committee of {n} beekeepers | Councillor {name} | The owners of the old mill | Volunteers from the rowing club | The museum's new director, {name}, | Two engineers sent by the water board | The choir that meets above the bakery | A retired teacher named {name} | The ferry company | Most of the {n} shopkeepers around the square | The inspectors of the county railway`,
    ),
    did: list(
      `has agreed after a long quarrel to repair | is still waiting for permission to sell | would rather rent out | published a careful inventory of | offered last spring to restore | no longer wants to pay for | intends to move, piece by piece, | was asked by letter to measure | paid {n} crowns for | keeps a handwritten record of | has been blamed for neglecting | is said to have quietly bought`,
    ),
    what: list(
      `the wooden crane beside the southern lock | {n} kilometres of hedges and dry stone walls | the weather station on the hill above {place} | a collection of brass instruments and sheet music | the three bridges that the flood left standing | the greenhouse in which {name} once grew lemons | every bench along the gravel path | the printing press from the cellar of the town hall | {n} metres of copper pipe | the orchard behind the disused barracks | the tower clock, which runs {n} minutes late | a small fleet of electric barges`,
    ),
    when: list(
      `before the first frost arrives | although nobody had asked for an estimate | because the insurance runs out in {n} days | while the school is closed for the summer | in spite of a petition with {n} signatures | as soon as {name} has signed the lease | with help from an apprentice and a borrowed tractor | now that the road through {place} is open again | without a word to the neighbours on either side | under a rule that goes back to the days of sail | if the foundation in {place} doubles its grant | since the last audit found no fault with the accounts`,
    ),
    names: list(
      'Aldridge|Bertram Foyle|Cecily Marsh|Dunstan|Evangeline Pratt|Fitzroy|Gwendolen Ash|Harcourt|Imogen Vale|Jessop',
    ),
    places: list(
      'Wexcombe|Little Harrow|Northmere|Saltby|Orford Quay|Tarnley|Upper Dale|Penrose|Kilbride|Easton',
    ),
    fillers: list(
      'modest|cheerful|sudden|broken|yellow|formal|gentle|rapid|silent|narrow|remarkable|ordinary|patient|clumsy|distant|careful',
    ),
    denials: [
      [' is ', ' is not '],
      [' has ', ' has not '],
      [' would ', ' would not '],
      [' was ', ' was not '],
      [' no longer wants ', ' still wants '],
      [' can ', ' cannot '],
    ],
    quoted: ['“', '”'],
    moulds: [
      'In {place} it will be cloudy at first and clear later, with a high of {n} degrees, a low of {n} and winds of up to {n} kilometres an hour from the west.',
      '{name} scored {n} points for {place} as the home side won by {n} in front of {n} spectators; the return match is due in {n} days.',
      '{place} collected {n} million crowns in local taxes in {n}, up from {n} million the year before, and spent {n} percent of it on roads and bridges.',
      'The council of {place} will vote in {n} weeks on a budget of {n} million crowns. Mayor {name} said that the town could afford it and that schools would get {n} percent of the sum.',
      'Shares of the {place} brewery closed at {n} crowns on the exchange, {n} percent above the day before; about {n} of them changed hands, according to the broker {name}.',
      'Candidate {name} received {n} votes in {place}, or {n} percent, while turnout stood at {n} percent when the polling stations closed in the evening.',
    ],
    lines: [
      'Read more',
      'Advertisement',
      'Photo: the archive',
      'Story continues below',
      'Share this with a friend',
    ],
    space: ' ',
    stop: '.',
  },
  de: {
    who: list(
      `Das Hafenamt von {place} | Ein Ausschuss aus {n} Imkern | Stadträtin {name} | Die Eigentümer der alten Mühle | Freiwillige aus dem Ruderverein | Der neue Leiter des Museums, {name}, | Eine vom Wasserverband geschickte Ingenieurin | Der Chor, der über der Bäckerei probt, | Ein pensionierter Lehrer namens {name} | Die Fährgesellschaft | Kaum einer der {n} Händler am Marktplatz | Die Aufsicht der Kreisbahn`,
    ),
    did: list(
      `will nach langem Streit | wartet seit Jahren darauf, | denkt inzwischen laut darüber nach, | hat im Frühjahr angeboten, | weigert sich mit guten Gründen, | ist fest entschlossen, | wurde schriftlich gebeten, | hat {n} Kronen dafür erhalten, | hält es für keine gute Idee, | rechnet fest damit, | scheut sich nicht länger, | hat heimlich begonnen,`,
    ),
    what: list(
      `den hölzernen Kran an der südlichen Schleuse zu erneuern | {n} Kilometer Hecken und Trockenmauern zu vermessen | die Wetterwarte oberhalb von {place} zu verkaufen | eine Sammlung von Blechinstrumenten zu ordnen | drei vom Hochwasser verschonte Brücken zu streichen | das Gewächshaus von {name} wieder aufzubauen | sämtliche Bänke am Kiesweg zu ersetzen | die Druckpresse aus dem Keller des Rathauses zu retten | {n} Meter Kupferrohr zu verlegen | den Obstgarten hinter der leeren Kaserne zu pachten | die um {n} Minuten nachgehende Turmuhr zu stellen | eine kleine Flotte elektrischer Kähne anzuschaffen`,
    ),
    when: list(
      `ehe der erste Frost kommt | obwohl niemand einen Kostenvoranschlag verlangt hat | weil die Versicherung in {n} Tagen ausläuft | solange die Schule geschlossen bleibt | trotz einer Eingabe mit {n} Unterschriften | sobald {name} den Vertrag unterschrieben hat | mit Hilfe eines Lehrlings und eines geliehenen Traktors | nachdem die Straße durch {place} wieder offen ist | ohne ein Wort an die Nachbarn | nach einer Regel aus der Zeit der Segelschiffe | falls die Stiftung in {place} ihren Zuschuss verdoppelt | da die letzte Prüfung keinen Fehler ergab`,
    ),
    names: list(
      'Achterberg|Lotte Brandeis|Cornelius|Dörte Ehlers|Falkenried|Gesine Holt|Ingwersen|Jasper Kühn',
    ),
    places: list('Lindau am See|Moorwerder|Niederfeld|Oberstein|Quellbach|Rothenau|Sandhausen|Tiefensee'),
    fillers: list('leise|heitere|schmale|gelbe|ferne|rasche|geduldige|seltsame|schlichte|offene|neue|frühe'),
    denials: [
      [' ist ', ' ist nicht '],
      [' hat ', ' hat nicht '],
      [' wurde ', ' wurde nicht '],
      [' keine gute ', ' eine gute '],
      [' nicht länger', ' schon lange'],
    ],
    quoted: ['„', '“'],
    moulds: [
      'In {place} ist es anfangs wolkig und später klar, bei höchstens {n} Grad, nachts {n} Grad und Böen von {n} Kilometern in der Stunde aus westlicher Richtung.',
      '{place} nahm im Jahr {n} rund {n} Millionen Kronen an Abgaben ein, im Vorjahr waren es {n} Millionen, und gab davon {n} Prozent für Straßen aus.',
      'In {place} entfielen {n} Stimmen auf {name}, das sind {n} Prozent; die Beteiligung lag beim Schließen der Lokale bei {n} Prozent.',
    ],
    lines: ['Weiterlesen', 'Anzeige', 'Foto: Archiv', 'Lesen Sie auch'],
    space: ' ',
    stop: '.',
  },
  fr: {
    who: list(
      `La capitainerie de {place} | Un comité de {n} apiculteurs | La conseillère {name} | Les propriétaires du vieux moulin | Des bénévoles du club d'aviron | Le nouveau directeur du musée, {name}, | Une ingénieure de la régie des eaux | La chorale qui répète au-dessus de la boulangerie | Un instituteur à la retraite, {name}, | La compagnie des bacs | L'un des {n} commerçants de la place | L'inspection du chemin de fer local`,
    ),
    did: list(
      `a promis après une longue dispute de réparer | attend toujours le droit de vendre | préférerait louer | a dressé l'inventaire complet de | proposait au printemps de restaurer | refuse désormais de financer | compte déplacer pièce par pièce | a été prié par lettre de mesurer | a versé {n} couronnes pour | tient un registre manuscrit de | se voit reprocher d'avoir négligé | aurait discrètement acheté`,
    ),
    what: list(
      `la grue en bois de l'écluse du sud | {n} kilomètres de haies et de murets | la station météo sur la colline de {place} | une collection d'instruments en cuivre | les trois ponts épargnés par la crue | la serre où {name} cultivait des citrons | chacun des bancs du chemin de gravier | la presse oubliée dans la cave de la mairie | {n} mètres de tuyau de cuivre | le verger derrière la caserne vide | l'horloge qui retarde de {n} minutes | une petite flotte de péniches électriques`,
    ),
    when: list(
      `avant les premières gelées | alors que personne ne demandait de devis | car l'assurance expire dans {n} jours | tant que l'école reste fermée | malgré une pétition de {n} signatures | dès que {name} aura signé le bail | avec un apprenti et un tracteur emprunté | maintenant que la route de {place} est rouverte | sans un mot aux voisins | selon une règle du temps de la marine à voile | si la fondation de {place} double son aide | puisque le dernier contrôle n'a rien révélé`,
    ),
    names: list('Aubertin|Blanche Corvisart|Delorme|Églantine Faure|Gauvain|Hortense Jolivet|Lacaze|Maurin'),
    places: list('Bellerive|Châteauneuf|Montbrun|Pontarion|Rochefontaine|Saint-Alban|Valcourt|Vieux-Port'),
    fillers: list(
      'modeste|joyeuse|soudaine|étroite|lointaine|rapide|discrète|curieuse|simple|ouverte|neuve|lente',
    ),
    denials: [
      [' a promis ', " n'a pas promis "],
      [' attend toujours ', " n'attend plus "],
      [' compte ', ' ne compte pas '],
      [' refuse ', ' ne refuse pas '],
      [' tient ', ' ne tient pas '],
    ],
    quoted: ['« ', ' »'],
    moulds: [
      "À {place}, le ciel sera couvert puis dégagé, avec {n} degrés au plus chaud, {n} la nuit et des rafales d'ouest jusqu'à {n} kilomètres à l'heure.",
      'La ville de {place} a perçu {n} millions de couronnes en {n}, contre {n} millions un an plus tôt, et en a consacré {n} % aux routes.',
      '{name} a recueilli {n} voix à {place}, soit {n} %, avec une participation de {n} % à la fermeture des bureaux en début de soirée.',
    ],
    lines: ['Lire aussi', 'Publicité', 'Photo : archives', 'Partager'],
    space: ' ',
    stop: '.',
  },
  es: {
    who: list(
      `La capitanía de {place} | Un comité de {n} apicultores | La concejala {name} | Los dueños del viejo molino | Varios voluntarios del club de remo | El nuevo director del museo, {name}, | Una ingeniera de la junta de aguas | El coro que ensaya sobre la panadería | Un maestro jubilado llamado {name} | La compañía de transbordadores | Casi todos los {n} tenderos de la plaza | La inspección del tren comarcal`,
    ),
    did: list(
      `ha prometido tras una larga disputa reparar | espera todavía permiso para vender | preferiría alquilar | hizo un inventario minucioso de | ofreció en primavera restaurar | se niega desde entonces a pagar | piensa trasladar pieza por pieza | recibió por carta el encargo de medir | pagó {n} coronas por | lleva un registro a mano de | carga con la culpa de descuidar | habría comprado en silencio`,
    ),
    what: list(
      `la grúa de madera junto a la esclusa del sur | {n} kilómetros de setos y muros de piedra | la estación del tiempo en el cerro de {place} | una colección de instrumentos de metal | los tres puentes que dejó en pie la riada | el invernadero donde {name} cultivaba limones | cada uno de los bancos del sendero de grava | la imprenta del sótano del ayuntamiento | {n} metros de tubo de cobre | el huerto detrás del cuartel vacío | el reloj que atrasa {n} minutos | una pequeña flota de barcazas eléctricas`,
    ),
    when: list(
      `antes de que llegue la primera helada | aunque nadie había pedido presupuesto | porque el seguro vence en {n} días | mientras la escuela siga cerrada | a pesar de una petición con {n} firmas | en cuanto {name} firme el contrato | con un aprendiz y un tractor prestado | ahora que la carretera de {place} está abierta | sin avisar a los vecinos | por una regla de los tiempos de la vela | si la fundación de {place} duplica su ayuda | pues la última revisión no halló faltas`,
    ),
    names: list(
      'Alarcón|Beatriz Cifuentes|Domingo Ferrer|Elvira Garrido|Huertas|Jimena Lozano|Manrique|Olmedo',
    ),
    places: list('Aguasverdes|Buenavista|Castroviejo|Fuentelarga|Montearagón|Peñablanca|Ríohondo|Vallefrío'),
    fillers: list(
      'modesta|alegre|repentina|estrecha|lejana|rápida|discreta|curiosa|sencilla|abierta|nueva|lenta',
    ),
    denials: [
      [' ha prometido ', ' no ha prometido '],
      [' espera ', ' no espera '],
      [' piensa ', ' no piensa '],
      [' se niega ', ' no se niega '],
      [' pagó ', ' no pagó '],
    ],
    quoted: ['«', '»'],
    moulds: [
      'En {place} el cielo estará nublado y luego despejado, con una máxima de {n} grados, una mínima de {n} y rachas del oeste de hasta {n} kilómetros por hora.',
      'El municipio de {place} recaudó {n} millones de coronas en {n}, frente a {n} millones un año antes, y dedicó el {n} % a caminos.',
      '{name} obtuvo {n} votos en {place}, el {n} %, con una participación del {n} % al cierre de los colegios por la tarde.',
    ],
    lines: ['Leer más', 'Publicidad', 'Foto: archivo', 'Compartir'],
    space: ' ',
    stop: '.',
  },
  ru: {
    who: list(
      `Портовая служба в городе {place} | Комитет из {n} пасечников | Депутат {name} | Владельцы старой мельницы | Добровольцы из гребного клуба | Новый директор музея {name} | Инженер водоканала | Хор, который поёт над пекарней, | Бывший учитель по фамилии {name} | Паромная компания | Почти каждый из {n} лавочников на площади | Инспекция местной железной дороги`,
    ),
    did: list(
      `после долгого спора обещает починить | всё ещё ждёт права продать | охотнее сдаст внаём | подробно описала на бумаге | весной предлагал восстановить | больше не хочет оплачивать | намерен по частям перевезти | по письму мэрии измерил | за {n} крон приобрёл | от руки ведёт записи про | по слухам, забросил | без лишнего шума купил`,
    ),
    what: list(
      `деревянный кран у южного шлюза | {n} километров изгороди и каменной стены | метеостанцию на холме над городом {place} | собрание медных духовых инструментов | три моста, уцелевших при наводнении | теплицу, где {name} выращивал лимоны | все скамейки вдоль дорожки из гравия | печатный станок из подвала ратуши | {n} метров медной трубы | сад за пустыми казармами | башенные часы, отстающие на {n} минут | небольшой флот электрических барж`,
    ),
    when: list(
      `до первых морозов | хотя никто не просил сметы | потому что страховка кончается через {n} дней | пока закрыта школа | несмотря на прошение с {n} подписями | как только {name} подпишет договор | с помощью ученика и чужого трактора | когда снова открылась дорога через {place} | ни слова не сказав соседям | по правилу времён парусного флота | если фонд из города {place} удвоит пособие | ведь проверка не нашла ошибок`,
    ),
    names: list('Агапова|Борис Веденеев|Глинский|Дарья Ермолова|Жилин|Зоя Ильменская|Кедров|Лавров'),
    places: list('Берёзово|Верхний Яр|Заречье|Каменка|Луговое|Новый Брод|Озёрск|Сосновка'),
    fillers: list(
      'скромный|весёлый|внезапный|узкий|далёкий|быстрый|тихий|странный|простой|открытый|новый|долгий',
    ),
    denials: [
      [' обещает ', ' не обещает '],
      [' ждёт ', ' не ждёт '],
      [' больше не хочет ', ' по-прежнему хочет '],
      [' намерен ', ' не намерен '],
      [' предлагал ', ' не предлагал '],
    ],
    quoted: ['«', '»'],
    moulds: [
      'В городе {place} сначала облачно, затем ясно, днём до {n} градусов, ночью {n}, ветер западный с порывами до {n} километров в час.',
      'Город {place} собрал в {n} году {n} миллионов крон налогов против {n} миллионов годом ранее и потратил {n} % на дороги.',
      'За кандидата {name} в городе {place} подано {n} голосов, или {n} процентов, при явке {n} процентов к закрытию участков.',
    ],
    lines: ['Читать далее', 'Реклама', 'Фото: архив', 'Поделиться'],
    space: ' ',
    stop: '.',
  },
  zh: {
    who: list(
      `{place}的港务处|由{n}名养蜂人组成的委员会|议员{name}|老磨坊的几位主人|划船俱乐部的志愿者|博物馆新任馆长{name}|水务局派来的两名工程师|在面包店楼上排练的合唱团|退休教师{name}|渡轮公司|广场四周的{n}位店主|地方铁路的检查员`,
    ),
    did: list(
      `经过长期争吵之后同意修理|仍在等待许可以便出售|宁愿对外出租|仔细登记并公布了|去年春天提出要修复|不再愿意出钱维护|打算一件一件地搬走|应来信要求测量了|花费{n}克朗买下了|亲手记录并保管着|被指责长期忽视|据说悄悄买走了`,
    ),
    what: list(
      `南边船闸旁的木制起重机|{n}公里长的树篱和石墙|{place}山上的气象站|一批铜管乐器和旧乐谱|洪水过后留下的三座桥梁|{name}种过柠檬的温室|碎石小路旁的每一张长椅|市政厅地下室里的印刷机|{n}米长的铜水管|空置军营后面的果园|每天慢{n}分钟的钟楼大钟|一支小型电动驳船船队`,
    ),
    when: list(
      `赶在第一场霜冻到来之前|尽管没有人要求估价|因为保险将在{n}天后到期|趁着学校放暑假|不顾有{n}人签名的请愿书|只等{name}在租约上签字|还找来学徒和借来的拖拉机帮忙|如今通往{place}的道路已经重开|事先没有告诉两边的邻居|依据的是帆船时代留下的规矩|条件是{place}的基金会把补助加倍|因为最近的审计没有发现差错`,
    ),
    names: list('陆文昌|沈秀兰|顾明德|贺小雨|韩守义|宋青山|董玉梅|罗长河'),
    places: list('青石镇|白河口|东林县|临江村|望海城|龙泉湾|云门乡|南浦区'),
    fillers: list('谨慎|热闹|突然|狭窄|遥远|迅速|安静|奇怪|简单|开放|崭新|漫长'),
    denials: [
      ['同意', '不同意'],
      ['仍在等待', '不再等待'],
      ['打算', '不打算'],
      ['不再愿意', '仍然愿意'],
      ['没有', '已经'],
    ],
    quoted: ['“', '”'],
    moulds: [
      '{place}今天先多云后转晴，最高气温{n}度，最低气温{n}度，西风风速可达每小时{n}公里。',
      '{place}在{n}年征收地方税{n}百万克朗，上一年为{n}百万克朗，其中百分之{n}用于修路。',
      '候选人{name}在{place}获得{n}张选票，得票率为百分之{n}，投票结束时投票率为百分之{n}。',
    ],
    lines: ['阅读更多', '广告', '图片：资料', '分享'],
    space: '',
    stop: '。',
  },
  ja: {
    who: list(
      `{place}の港湾事務所は|養蜂家{n}人でつくる委員会は|町議の{name}さんは|古い水車小屋の持ち主たちは|ボート部のボランティアは|博物館の新しい館長の{name}さんは|水道局から来た技師は|パン屋の二階で練習する合唱団は|元教師の{name}さんは|渡し船の会社は|広場を囲む商店主{n}人は|地元鉄道の検査係は`,
    ),
    did: list(
      `長い話し合いの末に|許可を待ちながら|できれば手放さずに|丁寧な目録を作ったうえで|この春の約束どおり|費用を理由にしつつも|部品をひとつずつ運びながら|手紙で頼まれたとおり|{n}クローネを払って|手書きの帳簿をつけながら|世間の批判を受けながらも|人知れずひそかに`,
    ),
    what: list(
      `南の水門のそばにある木の起重機を直す|{n}キロにわたる生け垣と石垣を測る|{place}の丘の測候所を売る|金管楽器と古い楽譜を集める|洪水に残った三つの橋を塗り直す|{name}さんがレモンを育てた温室を建て直す|砂利道沿いのベンチをすべて取り替える|役場の地下の印刷機を救い出す|銅の水道管{n}メートルを敷く|空き兵舎の裏の果樹園を借りる|{n}分遅れる塔の時計を合わせる|小さな電気船の船団を買い入れる`,
    ),
    when: list(
      `と初霜の前に発表した|と見積もりもないまま語った|と保険が切れる{n}日前に伝えた|と学校の夏休み中に決めた|と{n}人の署名にもかかわらず述べた|と{name}さんの契約を受けて話した|と見習いと借りた車を前に説明した|と{place}の道が開いた日に答えた|と近所には知らせずに決めていた|と帆船の時代の決まりを引いて言った|と{place}の財団の支援を条件に認めた|と監査に誤りがなかったことを受けて明かした`,
    ),
    names: list('秋山|石黒文子|上田|榎本さくら|小田切|黒川健一|瀬戸|高梨'),
    places: list('青浜町|白川村|東ヶ丘|湊市|三ツ沢|若葉台|緑野|日向崎'),
    fillers: list('静かな|小さな|突然の|遠くの|急ぎの|簡単な|不思議な|新しい|古びた|丈夫な'),
    denials: [
      ['決めた', '決めなかった'],
      ['認めた', '認めなかった'],
      ['発表した', '発表しなかった'],
      ['語った', '語らなかった'],
      ['伝えた', '伝えなかった'],
    ],
    quoted: ['「', '」'],
    moulds: [
      '{place}は曇りのち晴れ、最高気温は{n}度、最低気温は{n}度で、西よりの風が時速{n}キロまで強まる見込みです。',
      '{place}の{n}年の税収は{n}百万クローネで、前年の{n}百万クローネから増え、その{n}パーセントが道路に使われた。',
      '{place}では{name}候補が{n}票を得て得票率は{n}パーセント、締め切り時の投票率は{n}パーセントだった。',
    ],
    lines: ['続きを読む', '広告', '写真：資料', '共有'],
    space: '',
    stop: '。',
  },
  ko: {
    who: list(
      `{place} 항만 사무소는 | 양봉가 {n}명으로 꾸려진 위원회는 | 시의원 {name} 씨는 | 오래된 방앗간 주인들은 | 조정 클럽의 봉사자들은 | 새 박물관장 {name} 씨는 | 수도국에서 온 기술자는 | 빵집 위층에서 연습하는 합창단은 | 은퇴한 교사 {name} 씨는 | 나룻배 회사는 | 광장 둘레의 상인 {n}명은 | 지역 철도 검사원은`,
    ),
    did: list(
      `오랜 다툼 끝에 | 허가를 기다리면서도 | 되도록 팔지 않고 | 꼼꼼한 목록을 만든 뒤 | 지난봄의 약속대로 | 비용을 이유로 들면서 | 부품을 하나씩 옮겨 | 편지로 부탁받은 대로 | {n}크로네를 들여 | 손으로 장부를 적으며 | 이웃의 비난을 받으면서도 | 아무도 모르게`,
    ),
    what: list(
      `남쪽 갑문 옆 나무 기중기를 고치겠다고 | 울타리와 돌담 {n}킬로미터를 재겠다고 | {place} 언덕의 관측소를 내놓겠다고 | 금관 악기와 낡은 악보를 모으겠다고 | 홍수에 남은 다리 세 개를 칠하겠다고 | {name} 씨가 레몬을 기르던 온실을 다시 짓겠다고 | 자갈길 옆 긴 의자를 모두 바꾸겠다고 | 시청 지하의 인쇄기를 꺼내겠다고 | 구리 수도관 {n}미터를 깔겠다고 | 빈 병영 뒤 과수원을 빌리겠다고 | {n}분 늦는 탑시계를 맞추겠다고 | 작은 전기 배 여러 척을 들이겠다고`,
    ),
    when: list(
      `첫서리가 내리기 전에 밝혔다 | 견적도 없이 말했다 | 보험이 끝나기 {n}일 전에 알렸다 | 학교가 쉬는 동안 정했다 | {n}명의 서명에도 불구하고 전했다 | {name} 씨의 계약을 앞두고 설명했다 | 견습생과 빌린 트랙터 앞에서 답했다 | {place} 길이 다시 열린 날 발표했다 | 옆집에는 알리지 않고 결정했다 | 돛배 시절의 규칙을 들어 주장했다 | {place} 재단의 지원을 조건으로 받아들였다 | 감사에서 잘못이 없자 털어놓았다`,
    ),
    names: list('강도윤|문서연|배준호|서하늘|오민재|유나래|임태섭|조은별'),
    places: list('푸른골|새터|강마을|돌섬|솔밭|한내|바람재|달빛읍'),
    fillers: list('조용히|갑자기|천천히|기꺼이|조심스레|멀리서|새로|간단히|이상하게|꾸준히'),
    denials: [
      [' 정했다', ' 정하지 않았다'],
      [' 말했다', ' 말하지 않았다'],
      [' 밝혔다', ' 밝히지 않았다'],
      [' 전했다', ' 전하지 않았다'],
      [' 발표했다', ' 발표하지 않았다'],
    ],
    quoted: ['“', '”'],
    moulds: [
      '{place} 지역은 흐린 뒤 맑겠으며 낮 최고 기온은 {n}도, 아침 최저 기온은 {n}도, 서풍은 시속 {n}킬로미터까지 불겠습니다.',
      '{place} 시는 {n}년에 지방세 {n}백만 크로네를 걷었고 한 해 전에는 {n}백만 크로네였으며 그 가운데 {n}퍼센트를 도로에 썼다.',
      '{name} 후보는 {place} 투표소에서 {n}표를 얻어 득표율 {n}퍼센트를 기록했고 마감 때 투표율은 {n}퍼센트였다.',
    ],
    lines: ['더 보기', '광고', '사진: 자료', '공유하기'],
    space: ' ',
    stop: '.',
  },
};
