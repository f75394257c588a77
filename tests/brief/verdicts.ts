/**
 * Sentences of our own with the day of their page. VERDICTS: what the record says of each statement and claim in it, in
 * order ("–" for nothing found). LEFT_OPEN: sentences that a careless reader would call wrong; none may differ.
 */
export const VERDICTS = `
2019-12-04 | agrees | NATO allies pledged in 2014 to spend 2% of GDP on defence by 2024.
2026-02-01 | agrees | In 2014 NATO members pledged to spend 2% of GDP on defence by 2024.
2026-02-01 | agrees, agrees | Only three NATO members met the 2% target in 2014.
2026-02-01 | outdated | NATO members must spend 2% of GDP on defence.
2025-06-26 | outdated | NATO members are expected to spend 2% of GDP on defence.
2010-05-01 | agrees | NATO members have a guideline to spend 2% of GDP on defence.
2007-02-01 | agrees | NATO asks its members to spend at least 2 percent of GDP on defense.
2016-07-08 | agrees | NATO members agreed to spend 20% of their defence budgets on equipment.
2026-07-20 | incomplete | Allies agreed to invest 5% of GDP in defence by 2035.
2026-07-20 | unmatched | Allies could move the 5% deadline up to 2032, some diplomats say.
2026-07-20 | differs | NATO members agreed to spend 5% of GDP on defence by 2030.
2025-06-01 | unmatched | Rutte proposed that NATO members spend 5% of GDP by 2032.
2025-06-05 | outdated | NATO members are set to agree on 5% of GDP by 2035 at the Hague summit.
2025-02-14 | agrees | Trump wants NATO allies to spend 5% of GDP.
2018-07-12 | agrees | Trump told NATO leaders to raise spending to 4% of GDP.
2018-07-12 | unmatched | NATO members should spend 3% of GDP, the senator said.
2023-07-12 | agrees | NATO leaders agreed in Vilnius that 2% of GDP is the minimum.
2024-08-01 | unmatched | Poland called for a NATO target of 3% of GDP.
2021-03-01 | unmatched | Ukraine spends about 4% of GDP on defence.
2022-06-01 | agrees | Sweden plans to spend 2% of GDP on defence, NATO's benchmark.
2021-05-01 | agrees | Sweden spent 1.2% of GDP on defence in 2020.
2021-05-01 | unmatched | Finland spent 2% of GDP on defence.
2017-05-25 | outdated | The US spends 3.6% of GDP on defence.
2012-05-20 | unmatched | The US spends 4.5% of GDP on defence.
2017-03-18 | agrees | Germany spends about 1.2% of GDP on its military.
2017-03-18 | agrees | Germany spends less than 2 percent of GDP on defense.
2018-07-11 | agrees | Germany spends just over 1% of GDP on defence.
2024-03-01 | agrees | Germany will hit 2% of GDP this year.
2024-02-14 | agrees | Germany spends 2.1% of GDP on defence.
2025-03-01 | agrees | Germany spends about 2% of GDP on defence.
2026-08-01 | agrees | Germany spends nearly 2.7% of GDP on defence.
2026-08-01 | agrees | Germany spent 2.2% of GDP on defence in 2025.
2026-04-10 | agrees | Germany spent 2.4% of GDP on defence in 2025.
2026-08-01 | outdated | Germany spent 2.4% of GDP on defence in 2025.
2025-09-15 | agrees | Poland spends almost 4.5% of GDP on defence.
2024-06-20 | outdated | Poland spends 4.1% of GDP on defence.
2023-06-01 | outdated | Poland spends 3.9% of GDP on defence.
2023-06-01 | unmatched | Poland spends around 4% of GDP on defence.
2026-08-01 | – | Poland leads with 4.7% of GDP.
2022-03-01 | agrees | Britain spends 2.3% of GDP on defence.
2020-11-20 | outdated | Britain spends 2.2% of its GDP on defence.
2025-03-01 | agrees | Britain spends 2.3% of GDP on defence.
2019-04-01 | agrees | Greece spends more than 2% of GDP on defence.
2019-04-01 | agrees | Luxembourg spends just 0.6% of GDP on defence.
2024-07-01 | outdated | Spain spends 1.28% of GDP on defence, the lowest in NATO.
2025-04-22 | agrees | Spain will spend 2% of GDP on defence this year.
2025-04-22 | agrees | Canada spends 1.37% of GDP on defence.
2024-04-08 | unmatched | Canada's defence spending will reach 1.76% of GDP by 2030.
2026-08-10 | – | Sweden spends 9% of its budget on defence.
2026-08-10 | – | Germany spends 12% of GDP on health.
2014-09-01 | agrees | Britain spends 2.2% of GDP on defence.
2015-06-01 | agrees | Estonia spends 2% of GDP on defence.
2018-01-01 | outdated | Estonia spends 2.1% of GDP on defence.
2025-12-01 | agrees | NATO members spent 2.76% of GDP on defence.
2018-07-12 | – | The US pays 70% of what NATO spends.
2018-07-12 | agrees | The US covers 67 percent of NATO's total defence spending.
2018-07-12 | – | The United States pays 90 percent of NATO's costs.
2024-01-10 | agrees | NATO has 31 members.
2023-03-01 | agrees | NATO has 30 members.
2023-04-05 | – | NATO now has 31 members after Finland joined.
2018-05-01 | agrees | NATO has 29 members.
2016-07-08 | agrees | The 28-nation alliance met in Warsaw.
2006-06-01 | – | NATO's 26 members met in Brussels.
2006-06-01 | agrees | NATO has 26 members.
2003-01-01 | agrees | NATO has 19 members.
2022-07-01 | differs | NATO has 32 members.
2022-07-01 | – | NATO will have 32 members once Finland and Sweden join.
2026-01-10 | outdated | NATO has 31 members.
2026-01-10 | agrees | 30 of NATO's 32 members agreed.
2026-01-10 | – | NATO has 23 European members in the EU.
2026-01-10 | – | 12 NATO members signed the declaration.
2014-10-02 | agrees | NATO Secretary General Jens Stoltenberg visited Poland.
2010-03-01 | – | NATO Secretary General Anders Fogh Rasmussen spoke in Brussels.
2014-09-30 | – | Incoming NATO chief Jens Stoltenberg will take over tomorrow.
2024-09-30 | – | Mark Rutte will become NATO secretary general tomorrow.
2024-07-15 | incomplete | NATO Secretary General Mark Rutte spoke.
2023-01-15 | – | Dutch Prime Minister Mark Rutte met the NATO chief.
2025-03-01 | agrees | Former NATO secretary general Jens Stoltenberg became finance minister.
2025-03-01 | – | Jens Stoltenberg, then NATO secretary general, welcomed Finland in 2023.
2024-12-01 | agrees | President-elect Donald Trump threatened to leave NATO.
2022-01-10 | agrees | Former President Donald Trump criticised NATO.
2026-01-10 | differs | Former President Donald Trump criticised NATO.
2018-02-10 | – | Former President Barack Obama praised NATO.
2022-02-10 | – | US President Joe Biden spoke with NATO leaders.
2026-02-10 | – | Former US President Joe Biden backed NATO.
2024-03-08 | agrees | Sweden joined NATO in March 2024 as its 32nd member.
2025-01-08 | agrees | Montenegro joined NATO in 2017 and North Macedonia in 2020.
2025-01-08 | differs | Finland joined NATO in 2022.
2025-01-08 | – | Finland applied to join NATO in 2022.
2025-01-08 | – | Germany joined the NATO mission in 2003.
2025-01-08 | agrees | West Germany joined NATO in 1955.
2025-01-08 | – | Ukraine joined NATO's programme in 1994.
2025-01-08 | – | France left NATO's command in 1966 and rejoined in 2009.
2025-01-08 | agrees | Greece and Turkey joined NATO in 1952.
2025-01-08 | – | Poland joined the European Union in 2004 and NATO in 1999.
2025-01-08 | agrees | NATO was founded in 1949.
2025-01-08 | agrees, agrees | Article 5 has been invoked only once, after 9/11.
2025-01-08 | differs | Article 5 has been invoked twice.
2025-01-08 | – | Turkey has invoked Article 4 several times.
2024-07-10 | agrees, agrees | A record 23 of 32 NATO members meet the 2% target this year.
2024-02-15 | agrees, agrees | NATO said 18 members would spend 2% of GDP on defence in 2024.
2021-06-10 | agrees | Only 10 NATO members met the 2% guideline in 2020.
2018-07-10 | agrees | Only five NATO members meet the 2% goal.
2018-07-10 | unmatched | Only four members of NATO spend 2% of GDP.
2017-05-25 | agrees | Only five of NATO's 28 members meet the 2% target.
2026-09-01 | outdated | All members with armed forces but four met 2% in 2025.
2026-09-01 | outdated, agrees | All NATO members met the 2% target in 2025.
2025-09-01 | outdated | All NATO allies are expected to meet 2% in 2025.
2026-09-01 | agrees, agrees | In 2025, 28 NATO members spent at least 2% of GDP.
2025-05-01 | agrees | Germany does not owe NATO money.
2017-03-18 | differs | Germany owes vast sums of money to NATO.
2025-05-01 | agrees | Iceland has no armed forces.
2025-05-01 | – | Costa Rica has no armed forces.
2025-07-01 | – | The pledge is not legally binding.
2024-02-12 | – | Trump said members that do not pay their NATO bills would not be protected.
2026-02-11 | differs | NATO members agreed to spend 5% of GDP by 2032.
2026-02-11 | differs | NATO allies have pledged to spend 5% of GDP on defence by 2030.
2026-02-11 | differs | By 2030 NATO members will spend 5% of GDP on defence.
2026-02-11 | differs | The alliance's target is 5% of GDP by 2030.
2026-02-11 | differs | NATO's new goal is 5% of GDP by 2040.
2026-02-11 | differs | NATO members have committed to spending 4% of GDP on defence.
2026-02-11 | differs | In The Hague NATO members agreed to spend 3% of GDP on defence by 2035.
2019-05-12 | differs | NATO members committed to spend 4% of GDP on defence.
2016-05-12 | differs | NATO allies agreed in Wales to spend 3% of GDP by 2024.
2016-05-12 | differs | NATO members pledged to spend 2% of GDP on defence by 2020.
2026-05-12 | differs | Poland spends 1.1% of GDP on defence.
2026-05-12 | differs | Spain spends 4% of GDP on defence.
2026-05-12 | differs | The US spends 8% of GDP on its military.
2026-05-12 | differs | Germany's defence spending is 4.5% of GDP.
2026-05-12 | incomplete | Belgium spends just 0.9% of its GDP on its armed forces this year.
2026-08-12 | outdated | Estonia spends 2% of GDP on defence.
2026-08-12 | differs | Italy spent 4.2% of GDP on defence in 2025.
2026-08-12 | outdated | Luxembourg spends less than 1% of GDP on defence.
2026-08-12 | differs | Canada spends over 4% of GDP on defence.
2018-07-12 | differs | Germany spends 4% of GDP on defence.
2015-07-12 | differs | The United States spends 9% of its GDP on defence.
2022-07-01 | differs | NATO has 32 members.
2026-01-01 | differs | NATO has 35 members.
2026-01-01 | differs | Article 5 has never been invoked.
2026-01-01 | differs | NATO has never invoked Article 5.
2026-01-01 | differs | Finland joined NATO in 2022.
2026-01-01 | differs | Former President Donald Trump criticised NATO.
`;

export const LEFT_OPEN = `
2012-05-20 | During the cold war NATO members committed more than 3.5% of GDP to defence.
2012-05-20 | In the 1980s NATO members committed 5% of GDP to defence.
2018-07-12 | Nine NATO allies agreed to spend 3% of GDP on defence.
2018-07-12 | A group of NATO allies pledged to spend 3% of GDP on defence.
2024-07-12 | Several NATO members have committed to spending 3% of GDP on defence.
2024-07-12 | Eastern NATO members have pledged to spend 3% of GDP on defence.
2024-07-12 | Some NATO countries have promised 4% of GDP.
2024-07-12 | Most NATO members have committed to 2.5% of GDP.
2024-07-12 | The senator falsely claimed that NATO members agreed to spend 4% of GDP.
2024-07-12 | NATO members never agreed to spend 4% of GDP on defence.
2024-07-12 | It is a myth that NATO members pledged 4% of GDP.
2024-07-12 | NATO members who committed to 3% of GDP were praised.
2024-07-12 | NATO members agreed to spend 2% of GDP on defence by 2030, the Greens say.
2026-05-12 | NATO members committed to 1.5% of GDP for infrastructure by 2030.
2026-05-12 | NATO allies agreed to review the 5% target in 2029.
2026-05-12 | NATO allies agreed that the 5% of GDP target will be reviewed in 2029.
2026-05-12 | NATO members agreed to a 5% target; Poland will reach it by 2030.
2026-05-12 | NATO members agreed to 5% of GDP, and Lithuania expects to get there by 2030.
2026-05-12 | Estonia, a NATO member, will reach 5% of GDP by 2026.
2026-05-12 | Trump wants NATO to hit 5% of GDP by 2030.
2026-05-12 | NATO's eastern members want to reach 5% of GDP by 2030.
2026-05-12 | Rutte said five NATO members would reach 5% of GDP by 2030.
2026-05-12 | Some NATO members will spend 5% of GDP by 2030.
2026-05-12 | NATO allies will discuss spending 5% of GDP by 2030 in Ankara.
2026-05-12 | Half of all NATO members are on track for the 5% target by 2030, a study says.
2026-05-12 | NATO's 5% target cannot be met by 2030, experts say.
2026-05-12 | NATO members will not reach 5% of GDP by 2030.
2026-05-12 | NATO will fall short of its 5% target by 2040.
2026-05-12 | The 5% target was agreed in 2025 and must be met by 2035.
2019-05-12 | Germany spent 3% of GDP on defence during the cold war.
2019-05-12 | During the cold war, Germany spent 3% of GDP on defence.
2019-05-12 | In 1988 West Germany spent 3% of GDP on defence.
2026-05-12 | Decades ago Britain spent 5% of GDP on defence.
2026-05-12 | Britain once spent 7% of GDP on defence.
2026-05-12 | Britain spent 5% of GDP on defence in the 1980s.
2026-05-12 | At the height of the cold war Britain spends more than 5% of GDP on defence, a table shows.
2026-05-12 | Poland spends 2.5% of GDP more on defence than Germany.
2026-05-12 | Poland spends 2.5 percentage points of GDP more on defence than Germany.
2026-05-12 | Spain is spending 1.5% of GDP less on defence than NATO wants.
2026-05-12 | Germany's extra defence spending amounts to 1% of GDP.
2026-05-12 | Germany increased defence spending by 0.5% of GDP.
2026-05-12 | Germany spends 0.2% of GDP on military aid to Ukraine.
2026-05-12 | Denmark has given 2.5% of GDP in military support to Ukraine.
2026-05-12 | Estonia gives 0.25% of GDP a year to Ukraine's defence.
2026-05-12 | Poland spends 2% of GDP on new weapons.
2026-05-12 | Poland spends 1% of GDP on military pensions.
2026-05-12 | Germany spends 1% of GDP on its army's equipment.
2026-05-12 | France spends 0.5% of GDP on its nuclear deterrent.
2026-05-12 | Britain spends 0.4% of GDP on defence research.
2026-05-12 | Greece spends 1% of GDP on defence imports.
2026-05-12 | Germany spends 5% of GDP on education, four times its defence budget.
2026-05-12 | Poland, unlike Belgium, spends 4.7% of GDP on defence.
2026-05-12 | Belgium, unlike Poland with its 4.7% of GDP, spends little on defence.
2026-05-12 | Compared with Germany, Poland spends 4.5% of GDP on defence.
2026-05-12 | Poland told Germany that 4.5% of GDP for defence was enough.
2026-05-12 | Poland borders Russia, which spends 7% of GDP on defence.
2026-05-12 | Poland's neighbour Ukraine spends 26% of GDP on defence.
2026-05-12 | Germany watches as Russia's military spending reaches 7% of GDP.
2026-05-12 | The Spanish region of Catalonia gets 0.1% of GDP from the defence budget.
2026-05-12 | The German government says Russian military spending is 10% of GDP.
2026-05-12 | For Germany, defence spending of 5% of GDP is a dream.
2026-05-12 | Germany spends 3.5% of GDP on defence if loans are counted.
2026-05-12 | By another count Germany spends 4% of GDP on defence.
2026-05-12 | Germany could spend 4% of GDP on defence.
2026-05-12 | A poll finds that Germans think Germany spends 5% of GDP on defence.
2026-05-12 | "Germany spends 1% of GDP on defence," Trump claimed.
2026-05-12 | Trump falsely said Germany spends 1% of GDP on defence.
2026-05-12 | Germany has 1% of GDP left for defence.
2026-05-12 | Germany borrows 4% of GDP for defence and infrastructure.
2026-05-12 | Germany's deficit rose to 4% of GDP because of defence.
2026-05-12 | Turkey's defence industry makes up 1% of GDP.
2026-05-12 | Norway spends 3.3% of GDP on defence if aid to Ukraine is included.
2026-05-12 | The US spends 5% of GDP on national security broadly defined.
2026-05-12 | The US should be spending 5% of GDP on defence.
2026-05-12 | The United States spends 13% of its federal budget on defence.
2026-05-12 | Under Reagan the US spent 6% of GDP on defence.
2026-05-12 | Since 1949 the US has spent 5% of GDP on average on defence.
2026-05-12 | America's share of NATO's spending, 62%, is falling while Canada spends 2% of GDP.
2026-05-12 | NATO: 23 members hit 2% target.
2026-05-12 | NATO and 40 partner countries met.
2026-05-12 | NATO has 40 partner countries.
2026-05-12 | In NATO 23 countries are in the EU.
2026-05-12 | All 27 members of the EU and NATO met.
2026-05-12 | All 27 allies at the meeting signed.
2026-05-12 | All 14 NATO nations on the eastern flank signed.
2026-05-12 | NATO's nine eastern members met in Bucharest.
2026-05-12 | NATO had 16 members when the wall fell.
2026-05-12 | When NATO had 12 members, the threat was plain.
2026-05-12 | A 20-nation coalition within the alliance trains Ukrainians.
2026-05-12 | A NATO with 33 members would be stronger.
2026-05-12 | If Bosnia joined, NATO would have 33 members.
2026-05-12 | Finland joined NATO in 2023, after it applied in 2022.
2026-05-12 | Sweden joined NATO in 2023 exercises before it was a member.
2026-05-12 | Spain joined NATO in 1982 and the EU in 1986.
2026-05-12 | Poland joined NATO in 1997 talks.
2026-05-12 | Article 5 has been invoked once by the United States and never by Europe.
2026-05-12 | Article 4 has been invoked nine times, Article 5 once.
2026-05-12 | Trump asked why Article 5 had never been invoked for America's sake.
2026-05-12 | Denmark has never invoked Article 5.
2026-05-12 | Europe has never invoked Article 5.
2026-05-12 | Former NATO chief George Robertson spoke.
2026-05-12 | Former president Trump adviser John Bolton spoke about NATO.
2026-05-12 | Former President Trump aide Fiona Hill spoke.
2026-05-12 | "Former President Trump" was what they called him in 2023.
2026-05-12 | The Secretary General of the UN, not NATO's general secretary, spoke.
2026-05-12 | Rutte, the former Dutch prime minister and now NATO chief, spoke.
2026-05-12 | Rutte was NATO secretary general when Trump took office in 2025.
2023-05-12 | Mark Rutte is tipped to be NATO secretary general.
2024-08-12 | NATO's next secretary general, Mark Rutte, visited Kyiv.
2017-01-15 | US President Donald Trump will visit NATO.
2020-12-15 | Outgoing President Trump leaves NATO behind.
2021-01-20 | Former President Trump left Washington.
`;
