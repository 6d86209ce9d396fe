/** What a language has that its sentences are told by. */
export interface SentenceWords {
  /** A point after one of these does not end a sentence, unless an opening word follows. */
  readonly abbreviations?: string;
  /** Words that open a sentence, and hardly anything else when they begin with a capital. */
  readonly openers?: string;
  /** Words before an ordinal; given for languages that write it as a number with a point ("am 3. Oktober"). */
  readonly beforeOrdinal?: string;
  /** Nouns that follow an ordinal even where no such word stands before it. */
  readonly afterOrdinal?: string;
}

/** Abbreviations in any language: of names and titles, and what scholars of all of them write. */
export const COMMON =
  'vs cf ca al approx incl dept inc ltd corp co mr mrs ms messrs dr prof rev hon gen col lt capt sgt maj cpl pvt adm cmdr gov sen ' +
  'rep pres sec amb supt st mt atty rt brig comdr cmdt insp pfc suppl jan feb apr aug sep sept oct nov dec etc jr sr esq ed eds trans vol univ ' +
  'рр ім вул див напр тис млн млрд проф акад доц обл гг им ул см тыс руб грн bzw bspw ggf';

/** A name always follows these. */
export const TITLES = 'mr mrs ms messrs dr prof mme mmes mlle dhr mevr mw sra dra проф акад доц';

/** These stand before a number: "No. 5", "pp. 3–7", "Fig. S3", "Eq. (4)". */
export const COUNTED =
  'no nos nr pp fig figs eq eqs tab tabs vol vols ch chs sec secs ed eds art arts para paras cl app ref refs ' +
  'ст стор стр рис табл гл п пп abb abs kap bd bl rn rdnr z ziff anm ust poz rozdz rys č čl obr odst písm str núm pág ' +
  'págs fasc sez blz afl bgbl bundesgesetzbl gmbl abl banz § lit buchst unterabs uabs hs halbs var alt anl tz az ' +
  'reg regs sched sch pt pts def thm lem cor кв буд корп каб розд разд підп подп абз гл adic disp sygn civ';

/** By the first part of a BCP 47 tag. */
export const SENTENCE_WORDS: Readonly<Record<string, SentenceWords>> = {
  en: {
    openers:
      'The This That These Those It He She They We I You In On At But And However There If When While After Before As ' +
      'For Its His Her Their Our A An From By With Since Although Because Such Some Many Most Other Others Both Each No Not',
  },
  de: {
    abbreviations:
      'vgl usw bsp bzgl evtl inkl exkl rd ggfs gem hrsg jh mio mrd nr sog std tel ua uvm urspr v.chr n.chr zzgl str ' +
      'abs art aufl bd kap min max mind zb dgl einschl geb gest verh hl frl fr hr hrn dipl ing rer nat med jur phil ' +
      'ff abl banz bgbl rgbl gbl gvbl gvobl bstbl gv urt beschl buchst unterabs halbs lit ziff',
    openers:
      'Der Die Das Den Dem Des Ein Eine Einer Eines Einem Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Bis Da Damit ' +
      'Danach Dann Daher Dazu Dabei Dies Diese Dieser Dieses Diesen Doch Durch Für Hier Jedoch Mit Nach Nur Ob Obwohl Seit ' +
      'So Sowohl Trotz Um Und Unter Viele Vom Von Vor Während Was Weil Weitere Wenn Wer Wie Wo Zu Zum Zur Zwar Zwischen ' +
      'Außerdem Allerdings Aber Alle Als Auch Über Ohne Gegen Laut Später Zuvor Kein Keine Man Sein Seine Ihre Jeder Jede',
    beforeOrdinal:
      'am vom zum der die das den dem des im ab bis seit ihr ihre ihren sein seine seinen jeder jede jeden jedes zur beim ' +
      'ein eine einen einem einer dieser dieses diesem diesen',
    afterOrdinal:
      'Jahrhundert Jahrhunderts Jahrhunderte Auflage Weltkrieg Weltkriegs Weltkrieges Kapitel Band Lebensjahr Klasse ' +
      'Platz Runde Stock Etage Mal Tag Woche Bundestag Legislaturperiode Sitzung Spieltag',
  },
  fr: {
    abbreviations:
      'm mm mme mmes mlle mgr gén cie ste sté av env ex hab art chap éd fig p.ex j.-c apr réf tél trad suiv janv févr juill sq ss civ bull cass pr ord',
    openers:
      'Le La Les Un Une Des Il Elle Ils Elles On Ce Cette Ces Cet Dans En Au Aux Pour Par Avec Mais Et Si Depuis Après ' +
      'Avant Selon Cependant Nous Vous Je À De Du Sur Sous Leur Leurs Son Sa Ses',
  },
  es: {
    abbreviations:
      'sr sra sres dra dña sto sta fdo gral ud uds núm pág págs art arts ee.uu aprox tel ee avda lic ing admón dpto ej p.ej etc ss excmo excma cía disp adic apdo párr inc vid',
    openers:
      'El La Los Las Un Una Es En Por Para Con De Del Al Se Su Sus Este Esta Estos Estas Pero Y Si Desde Según Como No',
  },
  it: {
    abbreviations:
      'sig sigg dott dott.ssa avv ing pag pagg art artt ecc es cfr tel on sen prof.ssa lett cap co comma sec ss cod cass sez all',
    openers:
      'Il Lo La I Gli Le Un Una È In Per Con Di Del Della Da Si Questo Questa Ma E Se Dopo Secondo Come Non Nel Nella Al',
  },
  pt: {
    abbreviations: 'sr sra srs dra exma pe gen art arts núm pág págs tel av eng exmo ex etc p.ex',
    openers:
      'O A Os As Um Uma É Em No Na Nos Nas Por Para Com De Do Da Se Seu Sua Este Esta Mas E Desde Segundo Como Não',
  },
  nl: {
    abbreviations:
      'dhr mevr mw drs ir nr art bijv bv blz enz evt incl jl resp tel zgn o.a d.w.z t.a.v i.v.m m.b.t lid',
    openers:
      'De Het Een In Op Er Hij Zij Ze Dit Dat Deze Die Maar En Als Voor Na Met Van Bij Om Door Ook Volgens Wij We Ik',
  },
  pl: {
    abbreviations:
      'r w np tzn tj tzw ul al pl os godz gen płk ppłk mjr kpt św im inż mgr hab dr prof red ks art ust pkt poz nr str zł gr tys ' +
      'm.in ok por zob wg ds itp itd jw pt ur zm dz dz.u sygn rozp dn',
    openers:
      'W We Na Z Ze Do Od O Po Przy Dla Jest Są To Ten Ta Te Ci On Ona Oni One Nie Jednak Ale A I Jeśli Gdy Kiedy ' +
      'Ponadto Według Obecnie Wszystkie Każdy Pan Pani My Ja',
    beforeOrdinal: 'w we dnia dniu od do na z ze po przed około rok roku wiek wieku',
  },
  cs: {
    abbreviations:
      'tzv např tj tzn apod atd aj mj resp popř str č čl odst písm sb roč ing mgr bc doc sv ul nám tř kč mil mld stol',
    openers:
      'V Ve Na Z Ze Do Od O Po Při Pro Je Jsou To Ten Ta Tento Tato Tyto On Ona Oni Ale A I Pokud Když Podle Dále Proto',
    beforeOrdinal: 'dne v ve od do na ze z po před ke k o',
  },
  sk: {
    abbreviations:
      'tzv napr tj t.j atď apod resp str č čl ods písm zb ing mgr doc sv ul nám kč mil mld stor',
    openers:
      'V Vo Na Z Zo Do Od O Po Pri Pre Je Sú To Ten Tá Tento Táto On Ona Ale A I Ak Keď Podľa Ďalej Preto',
    beforeOrdinal: 'dňa v vo od do na zo z po pred ku k o',
  },
  da: {
    abbreviations:
      'hr fr bl.a f.eks ca dvs evt fx hhv inkl jf kap kl mio mia nr osv pga stk tlf vedr',
    openers:
      'Det Den De En Et I På Men Og Hvis Når Han Hun Der Vi Jeg For Fra Efter Som Med Til Ved',
    beforeOrdinal: 'den d det fra til i på af og',
  },
  no: {
    abbreviations: 'bl.a f.eks ca dvs evt hhv inkl jf kap kl mill mrd nr osv pga tlf ang',
    openers:
      'Det Den De En Et I På Men Og Hvis Når Han Hun Der Vi Jeg For Fra Etter Som Med Til Ved',
    beforeOrdinal: 'den d det fra til i på av og',
  },
  sv: {
    abbreviations: 'bl.a t.ex ca dvs d.v.s ev inkl jfr kap kl milj mdr nr osv o.s.v tel',
    openers:
      'Det Den De En Ett I På Men Och Om När Han Hon Där Vi Jag För Från Efter Som Med Till Vid',
  },
  fi: {
    abbreviations: 'esim mm ym yms jne ks vrt n noin klo nro puh t.s s.o milj mrd',
    openers: 'Se Ne Hän He Me Minä Mutta Ja Jos Kun Tämä Nämä Tuo Siellä Myös Koska Sen',
    beforeOrdinal: 'päivänä vuoden noin ennen jälkeen',
  },
  hu: {
    abbreviations: 'pl stb kb ill ún vö ld dr prof özv ifj id u.n sz évf tc bek cikk',
    openers: 'A Az Egy Ez Azok Ezek És De Ha Mert Hogy Majd Nem Ő Ők Mi Én Azonban Itt',
    beforeOrdinal: 'a az',
  },
  hr: {
    abbreviations: 'npr tj tzv itd sl br čl st str god dr mr prof ing',
    openers: 'U Na Za Od Do Iz S Sa O Po To Taj Ta Ovaj Ova On Ona Oni Ali A I Ako Kada Prema',
    beforeOrdinal: 'u dana od do na iz s sa po',
  },
  sl: {
    abbreviations: 'npr tj t.i itd ipd oz št čl str dr mag prof',
    openers: 'V Na Za Od Do Iz S Z O Po To Ta Ti On Ona Oni Ampak Vendar In Če Ko Po',
    beforeOrdinal: 'v dne od do na iz s z po',
  },
  tr: {
    abbreviations: 'vb vs bkz sy st prof doç dr av yy mad örn',
    openers: 'Bu Bir O Ve Ama Ancak Şu Onlar Biz Ben Eğer',
    beforeOrdinal: 've ile',
  },
  uk: {
    abbreviations:
      'р рр м с ст стор гр ген підполк лейт адм св оз смт наб пров бульв пор вул просп бул пл обл тис млн млрд грн коп ім див напр напр ред вид упоряд проф акад доц канд зав заст',
    openers:
      'Це Ці Цей Ця Він Вона Воно Вони Ми Я Ви У В На За До Від З Із Зі Для Після Потім Також Але А І Й Та Однак Проте ' +
      'Тому Коли Якщо Як Що Крім Під Через Далі Згодом Станом Водночас Так Таким Тоді Нині Зараз Окрім Протягом При Про Серед Саме Такий Така Такі Усі Всі',
  },
  ru: {
    abbreviations:
      'г гг в вв с ст стр гр ген подполк лейт адм св оз пос пгт наб пер бульв ср ул просп бул пл обл тыс млн млрд руб коп им см напр ред изд сост проф акад доц канд зав зам',
    openers:
      'Это Эти Этот Эта Он Она Оно Они Мы Я Вы В Во На За До От С Со Из Для После Потом Затем Также Но А И Однако ' +
      'Поэтому Когда Если Как Что Кроме Под Через Далее Так Таким Тогда Сейчас Помимо При По Среди Именно Такой Такая Такие Все',
  },
};
