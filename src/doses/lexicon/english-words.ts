/** English words by what they do in a sentence about doses. A word may stand under several tags. */
export const ENGLISH_WORDS = {
  determiner:
    'a an the its their his her our my your this that these those each every all both some any other another several many various',
  preposition:
    'to from by for in into at on onto of with toward towards among amongst between across via through under within against than like unlike including as besides except after following behind near about over per without despite during since until before inside outside throughout excluding upon alongside',
  'to-role': 'to toward towards',
  'for-role': 'for',
  'from-role': 'from',
  'by-role': 'by',
  'in-role': 'in into at on among amongst between across onto',
  'with-role': 'with',
  'of-role': 'of',
  time: 'as after before since until',
  beside: 'than behind',
  via: 'through via under',
  conjunction: 'and or but while whereas plus & although though because yet nor so',
  contrast: 'but while whereas',
  and: 'and',
  separator:
    'and or but while whereas plus & nor although though because that when after before as since where until if',
  joiner: 'and or & plus as both',
  lister: 'and or & plus as both well also even the finally neighbouring neighboring then',
  apposed: 'neighbouring neighboring',
  other: 'others other several many neighbouring neighboring elsewhere beyond',
  fellow: 'neighbours neighbors allies partners region rest',
  pronoun: 'it they he she we i you',
  third: 'it they he she',
  first: 'we i',
  relative: 'which who whom whose',
  that: 'that',
  them: 'them',
  these: 'these those',
  all: 'all both',
  auxiliary:
    "is are was were be been being am has have had having do does did will would shall should can could may might must cannot won't wouldn't didn't doesn't hasn't haven't hadn't isn't aren't wasn't weren't can't couldn't ought don't shan't 'll 've 'd 're 'm",
  be: "is are was were be been being am isn't aren't wasn't weren't get gets got 're 'm",
  being: 'being',
  inverted: 'had were should',
  future: "will would shall 'll",
  conditional: "would 'd",
  modal: "could may might can should must ought couldn't cannot",
  infinitive: 'to',
  perfect: 'have',
  supine:
    "to will would shall can could may might must should not did do does we they i you also who help cannot 'll each",
  adverb:
    'also already recently then later now only just even still again soon once first finally so far thus together jointly alone eventually previously initially instead subsequently directly earlier since too further formally officially reportedly itself themselves altogether not never today yesterday',
  negation:
    'not never no none neither nor cannot without hardly barely scarcely nobody nothing zero',
  cap: 'more fewer less only later longer just',
  condition: 'if unless whether',
  rather: 'rather',
  instead: 'instead',
  turn: 'up down',
  people:
    'people person persons citizens residents adults children patients population populations inhabitants workers nurses doctors elderly students teachers individuals recipients arms seniors teenagers pupils soldiers americans nationals men women volunteers volunteer participants refugees pensioners',
  inland:
    'states hospital hospitals clinic clinics pharmacies province provinces municipalities counties county district districts cities sites centres centers governorate governorates prefecture prefectures arms facilities',
  generic:
    'countries nations economies world neighbours neighbors states continent region partners allies',
  want: 'plea pleas request requests appeal appeals option demand demands need needs bid bids hope hopes call calls application shortage shortages shortfall shortfalls lack goal goals target targets wish want wants',
  event:
    'shipment shipments consignment consignments batch batches delivery deliveries tranche tranches donation donations gift gifts grant grants supply supplies pledge pledges lot lots cargo contribution contributions arrival arrivals export exports transfer transfers package packages loan loans offer offers promise promises commitment commitments allocation allocations deal deals contract contracts agreement agreements order orders purchase purchases sale sales receipt installment installments instalment instalments portion stock stocks aid assistance',
  promise:
    'pledge pledges offer offers promise promises commitment commitments allocation allocations plan plans proposal proposals',
  deal: 'deal deals contract contracts agreement agreements order orders purchase purchases sale sales memorandum memorandums accord accords',
  gift: 'donation donations gift gifts pledge pledges offer offers promise promises commitment commitments contribution contributions grant grants loan loans courtesy',
  handing:
    'donation donations gift gifts export exports transfer transfers delivery deliveries grant grants shipment shipments sale sales loan loans supply supplies',
  giving:
    'donation donations gift gifts pledge pledges offer offers contribution contributions promise promises commitment commitments export exports supply supplies grant grants loan loans aid assistance',
  coming: 'arrival receipt',
  planned:
    'plan plans pledge pledges promise promises commitment commitments decision decisions intention intentions offer offers due set ready prepared scheduled going about likely agreement agreements deal deals contract contracts willing on goal goals target targets committed expected slated poised planned proposal proposals bound sure willingness readiness intent',
  factual:
    'able first last latest second third only country nation continent proud pleased happy glad',
  recipient:
    'recipient recipients beneficiary beneficiaries receiver receivers importer importers buyer buyers',
  donor:
    'donor donors supplier suppliers giver givers contributor contributors provider providers exporter exporters',
  anaphor:
    'country bloc government kingdom nation administration island republic union state authorities',
  'bare-anaphor': '',
  modifier:
    'african asian small island landlocked eastern western southern northern east west south north central latin caribbean pacific',
  distributive: '',
  subject: 'it he she which who that government also now ministry president country union bloc',
  official:
    'government embassy ministry president minister company drugmaker firm authorities ambassador official officials manufacturer army military people foreign prime health state leader secretary',
  fellowship:
    'country member member-state nation state neighbour neighbor ally regulator regulators market average',
  maker: 'company drugmaker firm manufacturer pharmaceutical',
  abroad: 'embassy ambassador ambassadors diplomat diplomats expatriates',
  region:
    'state territory territories part parts region regions republics area areas occupied separatist separatists rebel rebels border borders',
  nowhere: 'worth instead because ahead out outside north south east west',
  behalf: 'behalf',
  part: 'including bulk majority',
  each: 'each apiece',
  respectively: 'respectively',
  'to-those': '',
  more: 'another additional further more',
  near: 'with about some over more than almost nearly around approximately up to at least another only just roughly a further an additional under less near as many alone also got respectively',
  whole:
    'first total around about some nearly almost more than over initial remaining promised planned pledged ordered donated expected agreed contracted',
  share:
    'none most half part some all any each third quarter % percent cent rest remainder majority million billion thousand fraction out instalment instalments one two three four five six seven eight nine ten',
  ends: 'to for from and of more in via through each went came arrived under by on were was directly bilaterally last earlier but have has had with is are will while a would plus as or going coming due destined donated shipped sent delivered promised pledged respectively',
  dose: 'dose doses shot shots jab jabs vaccine vaccines',
  'bare-dose': 'doses vaccine vaccines jabs shots',
  'vaccine-noun': 'vaccine',
  supply:
    'supply supplies donation donations shipment shipments delivery deliveries batch batches aid assistance',
  'dose-filler': 'its the their more some own covid - 19 coronavirus',
  'count-filler':
    'of the more additional covid - 19 vaccine vaccines further them which these other',
  'parts-noun': 'to from by in for with which that ;',
  unnumbered: 'for in on about against into than mg ml mcg',
  currency: '$ € £ ¥ ₹ ₽ ₴ usd eur gbp rs rmb us$',
  money: 'dollars euros pounds',
  measure:
    '% percent per dollar dollars euro euros pound pounds rouble roubles ruble rubles yuan yen rupees hryvnia hryvnias people person persons countries cases deaths usd eur year years day days month months week weeks ° degree degrees km kg mg ml mcg µg μg ug iu unit units gram grams milligram milligrams millilitre millilitres milliliter milliliters pfu cfu ton tons tonne tonnes staff',
  rate: 'day week month year person head capita hour vial patient inhabitant inhabitants annum people residents',
  per: 'a per each every',
  'no-supply': 'per daily weekly monthly annually yearly apart regimen regimens fewer less short',
  medicine:
    'medicine medicines drug drugs insulin hydroxychloroquine chloroquine remdesivir ivermectin favipiravir avifavir antiviral antivirals vitamin vitamins antibiotic antibiotics antidote antidotes paxlovid tamiflu molnupiravir naloxone narcan morphine heparin antibody antibodies medication tocilizumab plasma penicillin contraceptive contraceptives radiation artemisinin actemra treatment treatments capacity regimen regimens course courses schedule schedules series interval intervals vial vials syringe syringes freezer freezers plant plants factory stockpile stockpiles storage antimalarial antimalarials',
  quantity: 'quantity number amount volume total',
  period: 'hours days weeks months',
  // Signs, whatever the language.
  comma: ',',
  semicolon: ';',
  colon: ':',
  dash: '– —',
  hyphen: '-',
  open: '(',
  close: ')',
  stop: '. ! ?',
};
