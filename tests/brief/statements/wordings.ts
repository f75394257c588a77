/**
 * Sentences written for these tests, none from a page: the ways in which news puts a figure.
 * A line each: language, page date | sentence | what is found, parted by semicolons ("–" for nothing).
 */
export const WORDINGS = `
en 2026-03-01 | Allies signed up to a five-per-cent pledge. | target 5% NATO hague-2025
en 2026-03-01 | Most of the 32 members now devote 2 per cent or more of national income to their armed forces. | level 2% NATO
en 2026-03-01 | Slovenia's defence outlays, which stood at 1.3% of GDP two years ago, should hit 2% by the summer. | level 1.3% SVN; target 2% SVN wales-2014
en 2026-03-01 | The Czechs will miss the two-percent threshold again this year. | target 2% CZE wales-2014 ~2026
en 2026-03-01 | Oslo intends to lift spending on its military to 3.5 per cent of GDP by 2030. | target 3.5% NOR national 2030
en 2026-03-01 | Nearly 5% of GDP goes to the Polish armed forces. | level 5% POL
en 2026-03-01 | Danish military expenditure came to just over 3% of GDP. | level 3% DNK
en 2026-03-01 | Hungary's spending remains below 2% of gross domestic product. | level 2% HUN
en 2026-03-01 | The target of 5% was split into 3.5% for hard defence and 1.5% for resilience. | target 5% NATO hague-2025; target 3.5% NATO hague-2025; target 1.5% NATO hague-2025
en 2026-03-01 | By 2035, every ally is meant to spend 5% of GDP on defence and security. | target 5% NATO hague-2025 2035
en 2026-03-01 | Croatia wants defence spending to reach 2.5% in 2027 and 3% in 2030. | target 2.5% HRV national 2027; target 3% HRV national 2030
en 2026-03-01 | Turkish defence spending is estimated at 2.3% of GDP. | level 2.3% TUR
en 2026-03-01 | In Lisbon, the government says it reached the 2% goal a year early. | target 2% PRT wales-2014
en 2026-03-01 | Spending by Finland climbed from 2.4% of GDP to 2.8%. | level 2.4% FIN; level 2.8% FIN
en 2026-03-01 | Greece, unlike Italy, has always spent more than 2% of GDP on its forces. | level 2% GRC
en 2026-03-01 | Iceland, which has no army, is exempt from the 2% guideline. | target 2% ISL wales-2014
en 2026-03-01 | Montenegro reported spending 2.05% of GDP on its army. | level 2.05% MNE
en 2026-03-01 | "We will spend 3% of our GDP on defence next year," the Slovak prime minister said. | target 3% SVK national ~2027
en 2026-03-01 | Kyiv spends around 30% of its GDP on defence. | level 30% UKR
en 2026-03-01 | Russia's military budget amounts to roughly 7% of its GDP. | level 7% RUS
en 2026-03-01 | None of the Baltic states spends less than 3% of GDP on defence. | level 3% –
en 2026-03-01 | Bulgaria's parliament backed a plan to put 3.5% of GDP into defence by 2032. | target 3.5% BGR national 2032
en 2026-03-01 | Romania's president wants 3% of GDP for the army. | target 3% ROU national
en 2026-03-01 | At least a fifth of the budget, 20%, has to go on major equipment. | –
en 2026-03-01 | Members pledged to put 20% of their defence budgets into new equipment. | guideline-equipment 20% NATO wales-2014
en 2026-03-01 | Norway puts 30% of its defence budget into equipment. | –
en 2026-03-01 | The debt stands at 105% of GDP and the deficit at 3.5%. | –
en 2026-03-01 | Defence spending will grow by 3.5% a year in real terms. | –
en 2026-03-01 | The health service gets 8% of GDP, four times what the army gets. | –
en 2026-03-01 | In a poll, 5% of Germans named defence as their main worry. | –
en 2026-03-01 | The economy is expected to grow by 2% and inflation to fall to 2%. | –
en 2026-03-01 | Sweden's military budget rises to 2.8% of GDP, while its aid budget falls to 0.8%. | target 2.8% SWE national
en 2026-03-01 | Shares in Rheinmetall jumped 5% after the defence plan. | –
en 2026-03-01 | The tax would raise 2% of GDP. | –
en 2026-03-01 | The cabinet in Copenhagen approved 50 billion kroner for defence. | –
en 2026-03-01 | Belgium's defence budget will rise by €4bn to €12.8bn. | amount 4 EUR BEL; amount 12.8 EUR BEL
en 2026-03-01 | Britain spends £66 billion ($88 billion) a year on defence. | amount 66 GBP GBR; amount 88 USD GBR
en 2026-03-01 | Global military spending hit $2.7 trillion. | amount 2700 USD –
en 2026-03-01 | The EU plans to mobilise up to €800 billion for defence. | amount 800 EUR EU
en 2026-03-01 | Congress approved $901 billion for national defence. | amount 901 USD USA
en 2026-03-01 | The war has cost Russia $200 billion. | –
en 2026-03-01 | Germany has sent weapons worth €28 billion to Ukraine. | –
en 2014-09-05 | Leaders agreed to move towards the 2 percent guideline within a decade. | target 2% NATO wales-2014 ~2024
en 2025-01-10 | Trump wants NATO members to spend 5 percent, more than twice the current target. | demand 5% NATO
en 2018-07-12 | Trump floated 4 percent as a new goal for the alliance. | demand 4% NATO
en 2012-05-20 | The United States spends more than 4 percent of its G.D.P. on its military, most allies under 2 percent. | level 4% USA; level 2% NATO
en 2023-07-12 | Allies agreed to invest "at least" 2% of GDP annually. | target 2% NATO vilnius-2023
de 2026-03-01 | Spanien weigert sich, 5 Prozent seiner Wirtschaftsleistung für Verteidigung auszugeben. | target 5% ESP hague-2025
de 2026-03-01 | Estland gibt bereits mehr als 5 Prozent des BIP für sein Militär aus. | level 5% EST
de 2026-03-01 | Die estnischen Verteidigungsausgaben liegen bei 5,1 Prozent des Bruttoinlandsprodukts. | level 5.1% EST
de 2026-03-01 | Tschechien hat die Zwei-Prozent-Marke nur knapp erreicht. | target 2% CZE wales-2014
de 2026-03-01 | Die belgische Regierung will das Zwei-Prozent-Ziel erst 2029 erfüllen. | target 2% BEL wales-2014 2029
de 2026-03-01 | Die Nato-Mitglieder einigten sich auf 3,5 Prozent für klassische Verteidigung und 1,5 Prozent für Infrastruktur. | target 3.5% NATO hague-2025; target 1.5% NATO hague-2025
de 2026-03-01 | Norwegens Militäretat stieg auf 3,2 % des BIP. | level 3.2% NOR
de 2026-03-01 | Der Bundestag beschloss einen Verteidigungsetat von 82,7 Milliarden Euro. | amount 82.7 EUR DEU
de 2026-03-01 | Dänemark stellt rund 3 Prozent seiner Wirtschaftskraft für die Streitkräfte bereit. | level 3% DNK
de 2026-03-01 | Die Schuldenquote liegt bei 63 Prozent des BIP. | –
de 2026-03-01 | 55 Prozent der Befragten sind für höhere Verteidigungsausgaben. | –
de 2025-02-01 | Trump fordert von den Verbündeten fünf Prozent des BIP. | demand 5% NATO
de 2025-02-01 | Habeck schlug 3,5 Prozent des BIP für Verteidigung vor. | demand 3.5% DEU
de 2019-12-01 | Bei den Verteidigungsausgaben kommt Deutschland heuer auf 1,36 Prozent, Frankreich auf 1,84 Prozent. | level 1.36% DEU; level 1.84% FRA
de 2019-12-01 | Kanada gibt für Verteidigung 1,3 Prozent seines Bruttoinlandsprodukts aus. | level 1.3% CAN
de 2026-03-01 | Die USA haben 2025 rund 980 Milliarden Dollar für Verteidigung ausgegeben. | amount 980 USD USA
fr 2026-03-01 | L'Estonie consacre désormais plus de 5 % de son PIB à la défense. | level 5% EST
fr 2026-03-01 | Le budget de la défense espagnol représente 2 % du PIB. | level 2% ESP
fr 2026-03-01 | Les pays membres ont promis de porter leurs dépenses militaires à 5 % du PIB d'ici à 2035. | target 5% NATO hague-2025 2035
fr 2026-03-01 | L'effort de défense norvégien dépasse 3 % du PIB. | level 3% NOR
fr 2026-03-01 | La Slovaquie n'atteindra pas les 3,5 % en 2035. | target 3.5% SVK hague-2025 2035
fr 2026-03-01 | La Commission européenne veut mobiliser 800 milliards d'euros pour la défense européenne. | amount 800 EUR EU
fr 2026-03-01 | Berlin prévoit 108 milliards d'euros pour son armée cette année. | amount 108 EUR DEU
fr 2026-03-01 | Selon l'Otan, la Grèce a dépensé 3,1 % de son PIB pour ses armées en 2024. | level 3.1% GRC
fr 2026-03-01 | Le déficit public atteint 5,4 % du PIB. | –
fr 2026-03-01 | Deux pour cent des Français seulement citent la défense. | –
fr 2018-07-12 | M. Trump a réclamé que les alliés montent à 4 % du PIB. | demand 4% NATO
fr 2018-07-12 | Seuls cinq pays dépensent au moins 2 % de leur PIB pour leur défense. | level 2% NATO
fr 2026-03-01 | L'Italie devrait atteindre les 2 % l'année prochaine. | target 2% ITA wales-2014 ~2027
es 2026-03-01 | Polonia ya destina casi el 5 % de su PIB a defensa. | level 5% POL
es 2026-03-01 | Los países de la OTAN se comprometieron en La Haya a invertir un 3,5 % del PIB en defensa y un 1,5 % en seguridad. | target 3.5% NATO hague-2025; target 1.5% NATO hague-2025
es 2026-03-01 | Sánchez insiste en que España no gastará más del 2,1 % del PIB en defensa. | target 2.1% ESP national
es 2026-03-01 | Bélgica gastó menos del 1,3 % de su PIB en defensa en 2023. | level 1.3% BEL
es 2026-03-01 | El gasto militar noruego alcanzó el 3,2 % del PIB. | level 3.2% NOR
es 2026-03-01 | El Gobierno aprobó 10.471 millones de euros más para defensa. | amount 10.471 EUR –
es 2026-03-01 | Estados Unidos presupuesta 901.000 millones de dólares para defensa. | amount 901 USD USA
es 2026-03-01 | El déficit cerró en el 2,5 % del PIB. | –
es 2026-03-01 | El 53 % de los encuestados rechaza aumentar el gasto en defensa. | –
es 2025-02-01 | Trump reclama que los socios gasten el 5 % de su PIB. | demand 5% NATO
es 2018-07-12 | Letonia y Lituania alcanzarán este año el objetivo del 2 %. | target 2% – wales-2014 ~2018
it 2026-03-01 | La Polonia spende per la difesa quasi il 5 per cento del Pil. | level 5% POL
it 2026-03-01 | I Paesi della Nato hanno concordato all'Aja l'obiettivo del 5 per cento entro il 2035. | target 5% NATO hague-2025 2035
it 2026-03-01 | La spesa militare portoghese è al 2% del Pil. | level 2% PRT
it 2026-03-01 | Crosetto: «Nella difesa raggiungeremo il 3,5% del Pil nel 2035». | target 3.5% ITA hague-2025 2035
it 2026-03-01 | La Germania spenderà 108 miliardi di euro per la difesa nel 2026. | amount 108 EUR DEU
it 2026-03-01 | Il deficit scende al 3% del Pil. | –
it 2026-03-01 | Per la sanità si spende il 6,3% del Pil. | –
it 2025-02-01 | Trump vuole che gli alleati spendano il 5 per cento del Pil. | demand 5% NATO
it 2022-04-01 | L'Italia è ferma all'1,5% del Pil. | –
pt 2026-03-01 | A Polónia já gasta quase 5% do PIB com as forças armadas. | level 5% POL
pt 2026-03-01 | Os países da NATO concordaram em investir 3,5% do PIB em defesa e 1,5% em segurança até 2035. | target 3.5% NATO hague-2025; target 1.5% NATO hague-2025 2035
pt 2026-03-01 | Espanha recusa gastar 5% do PIB em defesa. | target 5% ESP hague-2025
pt 2026-03-01 | Despesa militar norueguesa sobe para 3,2% do PIB | target 3.2% NOR national
pt 2026-03-01 | O orçamento militar dos EUA é de 901 mil milhões de dólares. | amount 901 USD USA
pt 2026-03-01 | O défice ficou em 0,5% do PIB. | –
pt 2025-02-01 | Trump quer que os aliados gastem 5% do PIB. | demand 5% NATO
nl 2026-03-01 | België geeft dit jaar voor het eerst 2 procent van het bbp uit aan defensie. | level 2% BEL
nl 2026-03-01 | De NAVO-landen beloofden in 2035 3,5 procent van hun bbp aan defensie te besteden. | target 3.5% NATO hague-2025 2035
nl 2026-03-01 | Nederland haalt de norm van 3,5 procent pas in 2035. | target 3.5% NLD hague-2025 2035
nl 2026-03-01 | De Spaanse defensie-uitgaven blijven steken op 2 procent van het bbp. | level 2% ESP
nl 2026-03-01 | Het kabinet trekt 3,4 miljard euro extra uit voor defensie. | amount 3.4 EUR NLD
nl 2026-03-01 | Aan zorg gaat 10 procent van het bbp. | –
nl 2026-03-01 | Ruim 60 procent van de kiezers wil meer geld voor defensie. | –
nl 2025-02-01 | Trump wil dat de NAVO-landen 5 procent van hun bbp aan defensie uitgeven. | demand 5% NATO
pl 2026-03-01 | Polska wyda w tym roku na obronność 4,8 proc. PKB. | target 4.8% POL national ~2026
pl 2026-03-01 | Litewski rząd chce przeznaczyć na obronę ponad 5 proc. PKB. | target 5% LTU hague-2025
pl 2026-03-01 | Niemcy wydadzą na wojsko 108 mld euro. | amount 108 EUR DEU
pl 2026-03-01 | Hiszpańskie wydatki na obronę wynoszą 2 procent PKB. | level 2% ESP
pl 2026-03-01 | Państwa NATO uzgodniły w Hadze, że będą wydawać 3,5 proc. PKB na obronność. | target 3.5% NATO hague-2025
pl 2026-03-01 | Na ochronę zdrowia trafi 7 proc. PKB. | –
pl 2026-03-01 | Bezrobocie spadło do 5 procent. | –
pl 2025-02-01 | Prezydent USA domaga się, by sojusznicy wydawali 5 procent PKB. | demand 5% NATO
sv 2026-03-01 | Norge satsar 3,2 procent av BNP på försvaret. | level 3.2% NOR
sv 2026-03-01 | De norska försvarsutgifterna uppgår till 3,2 procent av BNP. | level 3.2% NOR
sv 2026-03-01 | Natoländerna har enats om att lägga 3,5 procent av BNP på försvar senast 2035. | target 3.5% NATO hague-2025 2035
sv 2026-03-01 | Sverige ska nå 3,5 procent av BNP år 2030. | target 3.5% SWE national 2030
sv 2026-03-01 | Spanien klarar inte tvåprocentsmålet. | target 2% ESP wales-2014
sv 2026-03-01 | Vården kostar 11 procent av BNP. | –
sv 2026-03-01 | Stödet för Nato ökade till 68 procent. | –
fi 2026-03-01 | Puola käyttää puolustukseen lähes 5 prosenttia bruttokansantuotteesta. | level 5% POL
fi 2026-03-01 | Espanjan puolustusmenot ovat 2 prosenttia bkt:stä. | level 2% ESP
fi 2026-03-01 | Nato-maat sopivat Haagissa 3,5 prosentin tavoitteesta. | target 3.5% NATO hague-2025
fi 2026-03-01 | Suomi aikoo nostaa puolustusmenot 3 prosenttiin bruttokansantuotteesta vuoteen 2029 mennessä. | target 3% FIN national 2029
fi 2026-03-01 | Työttömyys nousi 10 prosenttiin. | –
fi 2025-02-01 | Trumpin mukaan Nato-maiden pitäisi käyttää puolustukseen 5 prosenttia bkt:sta. | demand 5% NATO
ru 2026-03-01 | Эстония тратит на оборону более 5% ВВП. | level 5% EST
ru 2026-03-01 | Расходы Испании на оборону составляют 2% ВВП. | level 2% ESP
ru 2026-03-01 | Страны НАТО договорились к 2035 году тратить на оборону 3,5% ВВП. | target 3.5% NATO hague-2025 2035
ru 2026-03-01 | Норвежский военный бюджет достиг 3,2% ВВП. | level 3.2% NOR
ru 2026-03-01 | США выделили на оборону 901 миллиард долларов. | amount 901 USD USA
ru 2026-03-01 | На здравоохранение уходит 4% ВВП. | –
ru 2026-03-01 | Доходность облигаций выросла до 15%. | –
ru 2025-02-01 | Трамп настаивает, чтобы страны НАТО тратили на оборону 5% ВВП. | demand 5% NATO
uk 2026-03-01 | Естонія витрачає на оборону понад 5% ВВП. | level 5% EST
uk 2026-03-01 | Витрати Іспанії на оборону становлять 2% ВВП. | level 2% ESP
uk 2026-03-01 | Країни НАТО домовилися витрачати на оборону 3,5% ВВП до 2035 року. | target 3.5% NATO hague-2025 2035
uk 2026-03-01 | США виділили на оборону 901 мільярд доларів. | amount 901 USD USA
uk 2026-03-01 | Інфляція становить 8%. | –
uk 2025-02-01 | Трамп вимагає, щоб союзники витрачали на оборону 5% ВВП. | demand 5% NATO
uk 2026-03-01 | Литва планує витратити на оборону 5,4% ВВП наступного року. | target 5.4% LTU national ~2027
en 2011-11-20 | If the panel fails, the Pentagon faces $600 billion in automatic cuts over ten years. | –
en 2017-05-25 | Twenty-three of the 28 member nations are still not paying what they should, he said, referring to the 2 percent target. | target 2% NATO wales-2014
en 2018-07-11 | Germany pays just a little bit over 1 percent, whereas the United States is paying 4.2 percent. | level 1% DEU; level 4.2% USA
en 2019-12-03 | Macron said money wasn't everything and that France would reach 2 percent in 2025. | target 2% FRA wales-2014 2025
en 2022-02-28 | Scholz said Germany would invest more than 2 percent of its economic output in defense every year. | target 2% DEU wales-2014
en 2022-02-28 | He also announced a special fund of 100 billion euros for the Bundeswehr. | amount 100 EUR DEU
en 2023-03-13 | Australia's defence spending is projected to climb to 2.5 per cent of GDP within a decade. | target 2.5% AUS national ~2033
en 2024-04-02 | Today 18 Allies are meeting the 2 percent pledge, up from three in 2014. | target 2% NATO wales-2014
en 2024-06-17 | A record 23 NATO allies are going to meet the 2 percent target this year, the Secretary General said at the White House. | target 2% NATO wales-2014 ~2024
en 2024-07-10 | Japan has decided to double its defense budget to 2 percent of GDP by 2027. | target 2% JPN national 2027
en 2024-07-10 | Taiwan plans to spend 2.6 percent of GDP on defense. | target 2.6% TWN national
en 2025-06-22 | In a letter to Sánchez, Rutte wrote that Spain would be free to find its own way to the targets. Madrid puts the cost at 2.1% of GDP. | –
en 2025-06-24 | The UK government has committed to spending 4.1% on defence and security by 2027. | target 4.1% GBR national 2027
en 2025-06-24 | Sir Keir Starmer said the UK would meet the 5% goal by 2035. | target 5% GBR hague-2025 2035
en 2025-06-25 | Slovakia's Robert Fico said his country had better things to do than reach 5% of GDP. | target 5% SVK hague-2025
en 2025-06-25 | Belgium says it will not be able to get to 3.5% by 2035. | target 3.5% BEL hague-2025 2035
en 2025-02-13 | "I think they should be spending 5% of GDP," Mr Trump said of Nato members. | demand 5% NATO
en 2020-02-10 | The president's request includes $740.5 billion for national security, of which $705 billion goes to the Defense Department. | amount 740.5 USD USA; amount 705 USD USA
en 2019-09-04 | The $3.6 billion would be taken from 127 military construction projects. | –
en 2016-07-28 | NATO's European members spent $254 billion on defense in 2015, less than half of what America spent. | amount 254 USD NATO-Europe
en 2021-06-14 | China's official military budget is $209 billion, about 1.3 percent of GDP. | amount 209 USD CHN; level 1.3% CHN
en 2022-05-19 | Finland is already at 2 percent. Sweden will be there soon. | level 2% FIN
en 2015-02-05 | Latvia's defence spending is to double from 0.9% of GDP to 2% by 2020. | level 0.9% LVA; target 2% LVA wales-2014 2020
en 2026-03-01 | Asked about the 5% goal, the Portuguese defence minister said his country would get there. | target 5% PRT hague-2025
en 2026-03-01 | NATO figures show that Italy spent 2.01% of GDP and Spain 2.0%. | level 2.01% ITA; level 2% ESP
en 2026-03-01 | "For us in Lithuania," she said, "5% of GDP is not a ceiling." | target 5% LTU hague-2025
en 2026-03-01 | Warsaw's military spending, at 4.48% of GDP, dwarfs that of Berlin. | level 4.48% POL
en 2026-03-01 | The alliance's European members are to spend 3.5% of GDP on their armed forces by 2035. | target 3.5% NATO-Europe hague-2025 2035
en 2026-03-01 | In 2014 only Greece, Britain and the US spent more than 2% of GDP on defence. | level 2% –
en 2026-03-01 | Canada will hit 2% this fiscal year, five years ahead of schedule, and plans to reach 5% by 2035. | target 2% CAN wales-2014 ~2026; target 5% CAN hague-2025 2035
de 2018-07-12 | Die Bundesregierung hat der Nato zugesagt, die Verteidigungsausgaben bis 2024 auf 1,5 Prozent der Wirtschaftsleistung zu erhöhen. | target 1.5% DEU national 2024
de 2018-07-12 | Nach Nato-Angaben gab Griechenland 2,3 Prozent des BIP für Verteidigung aus. | level 2.3% GRC
de 2018-07-12 | Bis 2024 sollen alle Mitgliedstaaten zwei Prozent ihres Bruttoinlandsprodukts für das Militär ausgeben. | target 2% NATO wales-2014 2024
de 2018-07-12 | Mit einem Etat von 700 Milliarden Dollar geben die USA mehr für ihr Militär aus als alle anderen zusammen. | amount 700 USD USA
de 2020-01-15 | Die weltweiten Militärausgaben erreichten 1917 Milliarden Dollar. | amount 1917 USD –
de 2020-01-15 | Frankreich will seine Militärausgaben bis 2025 auf zwei Prozent des BIP anheben. | target 2% FRA wales-2014 2025
de 2025-07-01 | Merz will die Bundeswehr zur stärksten Armee Europas machen. Bis 2029 soll die Quote auf 3,5 Prozent steigen. | target 3.5% DEU national 2029
de 2025-07-01 | Österreich will bis 2032 zwei Prozent des BIP für das Bundesheer ausgeben. | target 2% AUT national 2032
de 2025-07-01 | Die Schweiz gibt 0,7 Prozent des BIP für ihre Armee aus. | level 0.7% CHE
fr 2020-01-15 | D'ici 2024, tous les pays membres doivent consacrer 2 % de leur PIB à la défense. | target 2% NATO wales-2014 2024
fr 2020-01-15 | Les États-Unis dépensent 3,4 % de leur PIB pour l'armée, l'Allemagne 1,4 %. | level 3.4% USA; level 1.4% DEU
fr 2020-01-15 | La ministre allemande de la Défense maintient l'objectif des deux pour cent. | target 2% DEU wales-2014
fr 2020-01-15 | Les dépenses militaires russes s'élèvent à 65 milliards de dollars, celles de l'Otan à 1 000 milliards. | amount 65 USD RUS; amount 1000 USD NATO
fr 2025-07-01 | Emmanuel Macron veut porter le budget des armées à 64 milliards d'euros en 2027. | amount 64 EUR FRA
fr 2025-07-01 | La Belgique, qui ne dépensait que 1,3 % de son PIB, promet d'atteindre 2 % dès cette année. | level 1.3% BEL; target 2% BEL wales-2014 ~2025
fr 2025-07-01 | L'Espagne juge l'objectif des 5 % « déraisonnable ». | target 5% ESP hague-2025
fr 2025-07-01 | La Suisse consacre 0,7 % de son PIB à son armée. | level 0.7% CHE
es 2013-05-01 | El presupuesto de defensa de Japón se ha mantenido en torno al 1 % del PIB. | level 1% JPN
es 2013-05-01 | Los Estados Unidos representan casi la mitad del gasto militar mundial. | –
es 2025-07-01 | El secretario general de la OTAN cree que España necesitará gastar un 3,5 %. | target 3.5% ESP hague-2025
es 2025-07-01 | Portugal prevé llegar al 2 % del PIB en gasto militar este año. | target 2% PRT wales-2014 ~2025
es 2025-07-01 | El gasto en defensa de Brasil apenas supera el 1 % del PIB. | level 1% BRA
pt 2025-07-01 | Montenegro garante que Portugal atinge os 2% do PIB em Defesa este ano | target 2% PRT wales-2014 ~2025
pt 2025-07-01 | Rutte diz que Espanha terá de gastar 3,5% para cumprir metas da NATO | target 3.5% ESP hague-2025
pt 2025-07-01 | Aliados fecham acordo para investir 5% do PIB em Defesa | target 5% NATO hague-2025
pt 2025-07-01 | Chega quer 3% do PIB para a Defesa | demand 3% PRT
pt 2025-07-01 | Lituânia vai gastar mais de 5% do PIB em defesa a partir de 2026 | target 5% LTU hague-2025
pt 2017-05-01 | O Brasil gasta cerca de 1,3% do PIB com defesa. | level 1.3% BRA
nl 2019-02-15 | Nederland geeft dit jaar 1,36 procent van het bruto binnenlands product uit aan defensie. | level 1.36% NLD
nl 2019-02-15 | Alle NAVO-landen hebben afgesproken dat ze in 2024 2 procent van hun bbp aan defensie uitgeven. | target 2% NATO wales-2014 2024
nl 2019-02-15 | De Duitse regering wil naar 1,5 procent in 2024. Trump vindt dat te weinig voor een NAVO-lid. | –
nl 2019-02-15 | Het Amerikaanse defensiebudget bedraagt 716 miljard dollar. | amount 716 USD USA
nl 2019-02-15 | Slechts zeven lidstaten halen de norm van 2 procent. | target 2% NATO wales-2014
nl 2019-02-15 | De werkloosheid daalde naar 3,6 procent. | –
sv 2022-03-16 | Regeringen vill att försvarsanslagen ska nå två procent av BNP så snart det är praktiskt möjligt. | target 2% SWE national
sv 2024-09-20 | Sveriges försvarsutgifter beräknas uppgå till 2,2 procent av BNP 2024. | level 2.2% SWE
sv 2024-09-20 | Överenskommelsen innebär att det militära försvaret tillförs ytterligare medel så att Sverige når 2,6 procent av BNP 2028. | target 2.6% SWE national 2028
sv 2024-09-20 | Enligt Natos beräkningar lägger Polen 4,1 procent av BNP på försvaret. | level 4.1% POL
sv 2025-06-25 | Natos stats- och regeringschefer beslutade om ett nytt mål på fem procent av BNP till 2035. | target 5% NATO hague-2025 2035
sv 2025-06-25 | Av dessa ska 3,5 procent gå till militärt försvar och 1,5 procent till bredare säkerhetsinvesteringar. | target 3.5% NATO hague-2025; target 1.5% NATO hague-2025
fi 2025-04-01 | Hallitus nostaa puolustusmenot vähintään kolmeen prosenttiin bruttokansantuotteesta vuoteen 2029 mennessä. | target 3% FIN national 2029
fi 2025-04-01 | Nyt Suomi käyttää puolustukseen noin 2,4 prosenttia bruttokansantuotteesta. | level 2.4% FIN
fi 2025-06-25 | Naton jäsenmaat päättivät, että puolustukseen käytetään viisi prosenttia bruttokansantuotteesta. | target 5% NATO hague-2025
fi 2025-06-25 | Espanja ei halua nostaa puolustusmenojaan viiteen prosenttiin. | target 5% ESP hague-2025
fi 2025-04-01 | Ruotsi nostaa puolustusmenot 3,5 prosenttiin bruttokansantuotteesta. | target 3.5% SWE national
ru 2019-12-09 | Военный бюджет Германии в 2020 году составит 45,1 миллиарда евро. | amount 45.1 EUR DEU
ru 2019-12-09 | Члены НАТО обязались к 2024 году довести военные расходы до двух процентов ВВП. | target 2% NATO wales-2014 2024
ru 2019-12-09 | Мировые военные расходы выросли до 1,8 триллиона долларов. | amount 1800 USD –
ru 2019-12-09 | Военные расходы России составили 61,4 миллиарда долларов, НАТО - 963 миллиарда. | amount 61.4 USD RUS; amount 963 USD NATO
ru 2019-12-09 | Правительство ФРГ хочет увеличить оборонный бюджет до 1,5 процента ВВП к 2024 году. | target 1.5% DEU national 2024
ru 2025-07-01 | Испания отказалась тратить на оборону 5% ВВП. | target 5% ESP hague-2025
ru 2025-07-01 | Премьер-министр Великобритании пообещал довести расходы на оборону до 2,5% ВВП к 2027 году. | target 2.5% GBR national 2027
uk 2025-07-01 | Німеччина планує витрачати на оборону 3,5% ВВП до 2029 року. | target 3.5% DEU national 2029
uk 2025-07-01 | Іспанія відмовилася витрачати 5% ВВП на оборону. | target 5% ESP hague-2025
uk 2025-07-01 | Оборонний бюджет Польщі сягнув 4,7% ВВП. | level 4.7% POL
uk 2025-07-01 | Україна витрачає на оборону 26% ВВП. | level 26% UKR
pl 2025-07-01 | Tusk zapowiedział, że Polska przeznaczy w 2026 roku 4,8 proc. PKB na obronność. | target 4.8% POL national 2026
pl 2025-07-01 | Rosja wydaje na armię ponad 6 proc. PKB. | level 6% RUS
pl 2025-07-01 | Nakłady na obronność wyniosą 186 mld zł. | –
pl 2025-07-01 | Estonia, Litwa i Łotwa wydadzą na obronę 5 procent PKB. | target 5% – hague-2025
it 2025-07-01 | La Spagna ha detto no al 5 per cento. | target 5% ESP hague-2025
it 2025-07-01 | Meloni: l'Italia spenderà il 2% del Pil per la difesa già quest'anno. | target 2% ITA wales-2014 ~2025
it 2025-07-01 | La Germania punta al 3,5% del Pil entro il 2029. | target 3.5% DEU national 2029
it 2025-07-01 | Gli Stati Uniti spendono circa 1.000 miliardi di dollari l'anno per la difesa. | amount 1000 USD USA
pl 2025-07-01 | Trump chce, by wszystkie kraje NATO wydawały na obronę 5 proc. PKB. | demand 5% NATO
sv 2025-06-25 | Försvarsutgifterna ökar snabbt. Finland siktar på minst 3 procent av BNP 2029. | target 3% FIN national 2029
en 2012-11-20 | Notre Dame won. Our defence budget keeps growing. Last year it reached 41 billion euros. Germany is thus among the biggest spenders. | amount 41 EUR DEU
fr 2020-07-07 | Notre budget de la défense augmente. L'an dernier, il a atteint 43 milliards d'euros. L'Allemagne est donc parmi les premiers. | amount 43 EUR DEU
es 2020-07-07 | El gasto militar creció. El año pasado fue del 1,2 % del PIB. España sigue así a la cola. | level 1.2% ESP
de 2019-12-09 | Die dänische Armee ist klein. Der Anteil der Verteidigungsausgaben soll auf die von der Nato angestrebten zwei Prozent steigen. | target 2% DNK wales-2014
en 2019-12-09 | Denmark's army is small. Defence spending should rise to NATO's 2% target. | target 2% DNK wales-2014
fr 2019-12-09 | L'armée danoise est petite. La part des dépenses de défense devrait atteindre la cible de 2 % de l'Otan. | target 2% DNK wales-2014
en 2024-07-11 | The plans include Norway's decision to reach 3 percent of GDP by 2030, and Japan's 5.1 percent increase in defense spending. | target 3% NOR national 2030
it 2026-03-01 | Il governo belga vuole portare la spesa militare al 2% del Pil. | target 2% BEL wales-2014
pl 2026-03-01 | Rząd Litwy wyda na obronę 5,4 proc. PKB. | target 5.4% LTU national
sv 2026-03-01 | Regeringen i Norge vill nå 3,5 procent av BNP i försvarsutgifter. | target 3.5% NOR hague-2025
nl 2026-03-01 | De Belgische regering trekt 4 miljard euro extra uit voor defensie. | amount 4 EUR BEL
pt 2026-03-01 | O governo espanhol recusa a meta de 5% do PIB. | target 5% ESP hague-2025
ru 2026-03-01 | Правительство Норвегии повысит военные расходы до 3,5% ВВП. | target 3.5% NOR hague-2025
uk 2026-03-01 | Уряд Данії витратить на оборону 3,5% ВВП. | target 3.5% DNK hague-2025
fi 2026-03-01 | Ruotsin hallitus nostaa puolustusmenot 3,5 prosenttiin bkt:sta vuoteen 2030 mennessä. | target 3.5% SWE national 2030
es 2026-03-01 | El Gobierno de Portugal promete el 2 % del PIB en defensa. | target 2% PRT wales-2014
de 2026-03-01 | Im Nahen Osten liegt der Anteil der Militärausgaben bei 5,2 Prozent der Wirtschaftsleistung. | level 5.2% –
en 2026-03-01 | Military spending in Africa came to 1.9% of GDP. | level 1.9% –
en 2026-03-01 | In Asia, and the Middle East above all, armies take more than 4% of GDP. | level 4% –
en 2026-05-12 | Poland's neighbour Ukraine spends 26% of GDP on defence. | level 26% UKR
en 2026-05-12 | The German government says Russian military spending is 10% of GDP. | level 10% RUS
en 2026-05-12 | Germany watches as Russia's military spending reaches 7% of GDP. | level 7% RUS
fr 2026-05-12 | Selon Berlin, la Russie dépense 7 % de son PIB pour son armée. | level 7% RUS
en 2026-05-12 | Britain and France spend 2% of GDP on defence. | level 2% –
en 2026-05-12 | Paris, Berlin and Rome spend 2% of GDP on defence. | level 2% –
`;
