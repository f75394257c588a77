/** Sentences written for these tests, none from a page. */
import { describe, expect, it } from 'vitest';
import { read } from './tell.ts';

type Row = [published: string, sentence: string, found: string[]];

describe('in English', () => {
  it.each<Row>([
    [
      '2026-03-01',
      'The allies agreed to spend 5% of GDP on defence by 2035.',
      ['target 5% NATO hague-2025 2035'],
    ],
    [
      '2026-03-01',
      'NATO members pledged to put at least 3.5 percent of GDP into core defence and up to 1.5 percent into related areas by 2035.',
      ['target 3.5% NATO hague-2025', 'target 1.5% NATO hague-2025 2035'],
    ],
    ['2026-03-01', 'Norway spent 3.2% of its GDP on defence in 2025.', ['level 3.2% NOR']],
    ['2026-03-01', 'Spain is still well short of the old two per cent target.', ['target 2% ESP wales-2014']],
    ['2026-03-01', "The alliance's 2% target was replaced in The Hague.", ['target 2% NATO wales-2014']],
    [
      '2026-03-01',
      "Denmark's prime minister wants allies to spend 4% of GDP on defence.",
      ['demand 4% NATO'],
    ],
    [
      '2026-03-01',
      'Lithuania plans to raise defence spending to between 5 and 6 percent of GDP in 2026.',
      ['target 5–6% LTU national 2026'],
    ],
    [
      '2026-03-01',
      'Poland spends 4.7% of GDP on its armed forces, more than any other member.',
      ['level 4.7% POL'],
    ],
    ['2026-03-01', 'Belgium has not met the 2% target.', ['target 2% BEL wales-2014']],
    [
      '2026-03-01',
      'Germany will spend 3.5 percent of GDP on defence by 2029.',
      ['target 3.5% DEU national 2029'],
    ],
    ['2026-03-01', 'Canada reached 2 percent of GDP in March.', ['target 2% CAN wales-2014']],
    [
      '2026-03-01',
      'European allies and Canada spent 2.3% of their combined GDP on defence.',
      ['level 2.3% NATO-Europe'],
    ],
    ['2026-03-01', 'Estonia aims for 5.4% of GDP.', ['target 5.4% EST national']],
    ['2026-03-01', 'Only three allies were above 2% back in 2014.', ['level 2% NATO']],
    ['2026-03-01', 'Spain refused to sign up to 5%.', ['target 5% ESP hague-2025']],
    [
      '2026-03-01',
      'Latvia, which already spends 3.7% on defence, wants to reach 5% next year.',
      ['level 3.7% LVA', 'target 5% LVA hague-2025 ~2027'],
    ],
    ['2026-03-01', "Portugal's spending, at 1.6% of GDP, is among the lowest.", ['level 1.6% PRT']],
    [
      '2026-03-01',
      'The new goal, 3.5% plus 1.5%, was agreed at The Hague.',
      ['target 3.5% NATO hague-2025', 'target 1.5% NATO hague-2025'],
    ],
    ['2026-03-01', 'Ireland spends just 0.2% of GDP on defence.', ['level 0.2% IRL']],
    ['2026-03-01', 'Japan has doubled military outlays to 2% of GDP.', ['target 2% JPN national']],
    [
      '2018-07-12',
      'Mr. Trump hectored allies who spend less than 2 percent of GDP on defense.',
      ['level 2% NATO'],
    ],
    [
      '2018-07-12',
      'Only Britain, Estonia, Greece and Poland meet the 2 percent guideline.',
      ['target 2% – wales-2014'],
    ],
    [
      '2018-07-12',
      'Merkel promised that Germany would reach 1.5 percent of GDP by 2024.',
      ['target 1.5% DEU national 2024'],
    ],
    [
      '2018-07-12',
      "Germany, Europe's richest nation, falls far short of the 2 percent goal.",
      ['target 2% DEU wales-2014'],
    ],
    [
      '2018-07-12',
      'The two percent pledge was made at the Wales summit in 2014.',
      ['target 2% NATO wales-2014'],
    ],
    [
      '2018-07-12',
      'The US spends roughly 3.5 percent of its gross domestic product on the military.',
      ['level 3.5% USA'],
    ],
    [
      '2018-07-12',
      'France plans to increase its military budget to 2 percent of GDP by 2025.',
      ['target 2% FRA wales-2014 2025'],
    ],
    ['2018-07-12', 'Should NATO members pay 4 percent? Trump thinks so.', ['demand 4% NATO']],
    ['2018-07-12', 'Turkey spends 1.5% of GDP on defence, Spain 0.9%.', ['level 1.5% TUR', 'level 0.9% ESP']],
    [
      '2018-07-12',
      "Members are supposed to spend at least 2 percent of their economic output on defense, but most don't.",
      ['target 2% NATO wales-2014'],
    ],
    ['2023-07-12', 'Allies agreed in Vilnius that 2 percent is a floor.', ['target 2% NATO vilnius-2023']],
    ['2023-07-12', 'Eleven of the thirty-one allies spend at least 2 percent of GDP.', ['level 2% NATO']],
    [
      '2023-07-12',
      'Finland expects to spend 2.3 percent of GDP on defense in 2024.',
      ['target 2.3% FIN national 2024'],
    ],
    ['2023-07-12', 'The president praised Romania for reaching 2.5 percent of GDP.', ['level 2.5% ROU']],
    [
      '2023-07-12',
      'Australia has set a target of 2.4 percent of GDP by 2033.',
      ['target 2.4% AUS national 2033'],
    ],
    [
      '2025-06-27',
      'Every ally except Spain agreed to 5 percent by 2035.',
      ['target 5% NATO hague-2025 2035'],
    ],
    ['2025-06-27', 'Rutte called the five percent commitment a quantum leap.', ['target 5% NATO hague-2025']],
    [
      '2025-06-27',
      'Sánchez insists Spain will spend no more than 2.1 percent.',
      ['target 2.1% ESP national'],
    ],
    [
      '2025-06-27',
      'Slovakia said it could meet its goals without spending 5% of GDP.',
      ['target 5% SVK hague-2025'],
    ],
    [
      '2025-06-27',
      'NATO leaders signed off on spending 3.5% on hard defence and 1.5% on infrastructure and resilience.',
      ['target 3.5% NATO hague-2025', 'target 1.5% NATO hague-2025'],
    ],
    [
      '2025-06-27',
      'Trump has said the U.S. should not have to spend 5 percent.',
      ['target 5% USA hague-2025'],
    ],
    [
      '2015-03-10',
      'Spending on defense has fallen from 4.7 percent of GDP in 2010 to 3.3 percent.',
      ['level 4.7% USA', 'level 3.3% USA'],
    ],
    ['2015-03-10', 'Over the decade defense would shrink to 2.4 percent of the economy.', ['level 2.4% USA']],
    ['2015-03-10', 'Jeb Bush wants 4 percent of GDP for the military.', ['demand 4% USA']],
    [
      '2022-05-20',
      'Poland has said it will spend 3% of GDP on its armed forces next year.',
      ['target 3% POL national ~2023'],
    ],
    ['2022-05-20', 'Finland already spends about 2% of its GDP on defence.', ['level 2% FIN']],
    ['2022-05-20', 'Sweden aims to hit 2% by 2028.', ['target 2% SWE national 2028']],
    ['2022-05-20', "Japan's ruling party called for doubling the budget to 2% of GDP.", ['demand 2% JPN']],
    [
      '2022-05-20',
      "Boris Johnson said Britain's defence spending would rise to 2.5% of GDP by 2030.",
      ['target 2.5% GBR national 2030'],
    ],
    ['2022-05-20', "Canada spends 1.36%, and critics say that's too little.", ['level 1.36% CAN']],
    ['2022-05-20', 'Estonia urged allies to spend 2.5% of GDP.', ['demand 2.5% NATO']],
    ['2022-05-20', 'Spain doubled its defence budget to 1.22% of GDP.', ['level 1.22% ESP']],
    [
      '2024-07-09',
      "We now have 23 Allies at 2 percent, and that's more than double what it was.",
      ['level 2% NATO'],
    ],
    [
      '2024-07-09',
      'MR. SULLIVAN: Every Ally has committed to get to the 2 percent.',
      ['target 2% NATO wales-2014'],
    ],
    [
      '2024-07-09',
      'Germany hit 2 percent this year for the first time since the Cold War.',
      ['target 2% DEU wales-2014 ~2024'],
    ],
    [
      '2024-07-09',
      'The United States spends 3.4 percent of GDP, Germany 2.1 percent.',
      ['level 3.4% USA', 'level 2.1% DEU'],
    ],
    [
      '2024-07-09',
      "Canada, frankly, isn't at 2 percent and has no plan to be.",
      ['target 2% CAN wales-2014'],
    ],
    ['2024-07-09', "We'd like to see all Allies reach the two percent level.", ['target 2% NATO wales-2014']],
    [
      '2025-06-05',
      'Rutte wants allies to agree on 5%: 3.5% for the military and 1.5% for broader security.',
      ['demand 5% NATO', 'demand 3.5% NATO', 'demand 1.5% NATO'],
    ],
    ['2025-06-05', 'Hegseth said every ally must spend 5% of GDP on defence.', ['demand 5% NATO']],
    [
      '2025-06-05',
      'Spain, which spent 1.28% of GDP on defence last year, has vowed to reach 2%.',
      ['level 1.28% ESP', 'target 2% ESP wales-2014'],
    ],
    [
      '2025-06-05',
      'Britain will spend 2.5% of GDP by 2027 and aspires to 3% after that.',
      ['target 2.5% GBR national 2027', 'target 3% GBR national'],
    ],
    ['2025-06-05', 'Poland, at 4.1%, is the biggest spender as a share of GDP.', ['level 4.1% POL']],
    ['2025-06-05', 'Luxembourg hopes to hit the 2% goal this year.', ['target 2% LUX wales-2014 ~2025']],
    ['2026-07-09', 'Alliance-wide spending reached 2.8% of GDP last year.', ['level 2.8% NATO']],
    ['2026-07-09', 'Belgium spent exactly 2.00% of GDP.', ['level 2% BEL']],
    [
      '2026-07-09',
      "Italy's plan to count a bridge towards the 5% target raised eyebrows.",
      ['target 5% ITA hague-2025'],
    ],
  ])('targets, levels and demands: on %s, "%s"', (published, sentence, found) => {
    expect(read(sentence, 'en', published)).toEqual(found);
  });

  it.each<Row>([
    [
      '2026-03-01',
      "Slovenia's military budget will grow to 3 billion euros next year.",
      ['amount 3 EUR SVN ~2027'],
    ],
    ['2026-03-01', "Italy's defence budget stands at €31bn.", ['amount 31 EUR ITA']],
    ['2026-03-01', 'Congress passed a $901 billion defense bill.', ['amount 901 USD USA']],
    ['2026-03-01', "Russia's military spending reached $149 billion last year.", ['amount 149 USD RUS']],
    ['2026-03-01', 'The government will increase spending on the military by £2.2bn.', ['amount 2.2 GBP –']],
    [
      '2026-03-01',
      "It is the biggest defence budget in Finland's history: 6.5 billion euros.",
      ['amount 6.5 EUR FIN'],
    ],
    [
      '2026-03-01',
      'China plans to raise its defence budget by 7 percent to $278 billion.',
      ['amount 278 USD CHN'],
    ],
    [
      '2026-03-01',
      "France's military budget will reach 57 billion euros, and its debt 115% of GDP.",
      ['amount 57 EUR FRA'],
    ],
    [
      '2018-07-12',
      "The president's budget requests $716 billion for national defense.",
      ['amount 716 USD USA'],
    ],
    ['2018-07-12', 'Senators voted 85-10 for a $716 billion defense policy bill.', ['amount 716 USD USA']],
    [
      '2018-07-12',
      'Stoltenberg said European allies and Canada had added $41 billion to their defense spending.',
      ['amount 41 USD NATO-Europe'],
    ],
    [
      '2018-07-12',
      'The House approved $696 billion in defense spending, $74 billion more than the president asked.',
      ['amount 696 USD USA'],
    ],
    ['2023-07-12', "South Korea's defense budget rose 4.5% to $44 billion.", ['amount 44 USD KOR']],
    ['2015-03-10', "Republicans want to boost the Pentagon's budget by $36 billion.", ['amount 36 USD USA']],
    [
      '2015-03-10',
      "The president's budget would give the Defense Department $534 billion, plus $51 billion for wars.",
      ['amount 534 USD USA'],
    ],
    ['2015-03-10', 'Defense spending would rise to $561 billion in fiscal 2016.', ['amount 561 USD USA']],
    [
      '2015-03-10',
      'The United States spends more than $600 billion a year on defense.',
      ['amount 600 USD USA'],
    ],
    [
      '2015-03-10',
      'The Senate bill includes $50 million for housing and $600 billion for the Pentagon.',
      ['amount 600 USD USA'],
    ],
    [
      '2015-03-10',
      'Saudi Arabia spent $81 billion on its military last year, more than Russia.',
      ['amount 81 USD SAU'],
    ],
    [
      '2015-03-10',
      'The Obama administration asked for $585 billion for the Pentagon, including $58 billion for overseas operations.',
      ['amount 585 USD USA'],
    ],
    [
      '2015-03-10',
      'China said it would lift its military budget by about 10 percent to roughly $145 billion.',
      ['amount 145 USD CHN'],
    ],
    [
      '2022-05-20',
      'Chancellor Scholz promised to spend 100 billion euros more on the Bundeswehr.',
      ['amount 100 EUR DEU'],
    ],
    [
      '2024-07-09',
      "The President's budget invests $850 billion in national defense.",
      ['amount 850 USD USA'],
    ],
    [
      '2024-07-09',
      'Our European Allies have stepped up, spending $380 billion on defense this year, or 2 percent of their combined GDP.',
      ['amount 380 USD NATO-Europe', 'level 2% NATO-Europe'],
    ],
    ['2025-06-05', 'The European Commission wants to mobilise €800bn for defence.', ['amount 800 EUR EU']],
    ['2026-07-09', 'The 32 members spent $1.59 trillion on defence in 2025.', ['amount 1590 USD NATO']],
  ])('sums: on %s, "%s"', (published, sentence, found) => {
    expect(read(sentence, 'en', published)).toEqual(found);
  });

  it.each<Row>([
    ['2026-03-01', 'The Pentagon asked for $1.01 trillion.', []],
    ['2026-03-01', "Inflation is above the central bank's 2% target.", []],
    ['2026-03-01', 'Support for the alliance rose to 62 percent among Swedes.', []],
    ['2026-03-01', 'Greece cut its budget deficit to 1.5% of GDP.', []],
    ['2026-03-01', 'Germany spends 10 percent of its GDP on health.', []],
    ['2026-03-01', 'Defence spending rose by 18% last year.', []],
    ['2026-03-01', "The United States accounts for 62% of NATO's total defence spending.", []],
    ['2026-03-01', 'Exports of arms make up 2% of GDP in Israel.', []],
    ['2026-03-01', 'Britain gave Ukraine £3bn in military aid.', []],
    ['2026-03-01', "Turkey's exports to Russia were worth $9 billion.", []],
    ['2026-03-01', 'Tariffs of 25% on Canadian steel will stay.', []],
    ['2026-03-01', "NATO's common budget for 2026 is 5.3 billion euros.", []],
    ['2018-07-12', 'Defense spending cuts of $500 billion loom.', []],
    ['2018-07-12', 'The Pentagon would lose $50 billion under sequestration.', []],
    ['2018-07-12', 'Nearly 70 percent of Americans want to stay in the alliance.', []],
    ['2018-07-12', 'He wants a 10 percent increase in military spending.', []],
    ['2018-07-12', 'Medicare will cost 6 percent of GDP by 2040.', []],
    ['2018-07-12', 'U.S. troops make up 80 percent of the force.', []],
    ['2018-07-12', "China's economy grew 6.7 percent while its defense budget rose 8.1 percent.", []],
    ['2015-03-10', 'The sequester cut military spending by $37 billion in 2013.', []],
    ['2015-03-10', 'The bill adds $38 billion to an emergency war fund.', []],
    ['2015-03-10', "The Navy's shipbuilding budget is $16 billion.", []],
    ['2015-03-10', 'Boeing won a $43 billion contract for military aircraft.', []],
    ['2015-03-10', 'The F-35 program will cost $1.4 trillion.', []],
    ['2015-03-10', 'The wars in Iraq and Afghanistan have cost $1.6 trillion.', []],
    ['2015-03-10', 'That is $25 billion above the caps on defense and domestic spending.', []],
    ['2015-03-10', 'Military aid to Israel is $3 billion a year.', []],
    ['2015-03-10', "The Pentagon's research budget is $12 billion.", []],
    ['2015-03-10', 'The Congressional Budget Office says the deficit will be 2.6 percent of GDP.', []],
    ['2015-03-10', 'Only 8 percent of voters name defense as their top issue.', []],
    ['2022-05-20', 'Mr Wallace asked for 2.5%, the Treasury offered 2.1%.', []],
    ['2022-05-20', "Ukraine's GDP will shrink 45%.", []],
    ['2022-05-20', 'Energy prices rose 39%.', []],
    ['2022-05-20', 'The EU will provide a further €500m in military support.', []],
    ['2024-07-09', "We pay 16 percent of NATO's common budget.", []],
    ['2024-07-09', 'Seventy percent of the aid went to weapons.', []],
    ['2024-07-09', 'The supplemental includes $61 billion for Ukraine.', []],
    ['2024-07-09', 'Inflation is down to 3 percent from 9 percent.', []],
    ['2025-06-05', 'Ukraine spends about a third of its GDP, 34%, on the war.', []],
    ['2025-06-05', 'Nearly 60% of Spaniards oppose higher defence spending.', []],
    ['2026-07-09', "Turkey's defence exports rose 29% to $8.5bn.", []],
  ])('nothing of ours: on %s, "%s"', (published, sentence, found) => {
    expect(read(sentence, 'en', published)).toEqual(found);
  });
});
