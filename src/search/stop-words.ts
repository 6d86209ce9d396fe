import {
  ara,
  bul,
  ces,
  dan,
  deu,
  ell,
  eng,
  fin,
  fra,
  hin,
  hun,
  ind,
  ita,
  jpn,
  kor,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  swe,
  tha,
  tur,
  ukr,
  vie,
  zho,
} from 'stopword';
import type { Language } from '../knowledge/language.ts';
import { foldWord } from './words.ts';

const listed: Readonly<Record<Language, readonly string[]>> = {
  ...{ en: eng, uk: ukr, ru: rus, ar: ara, bg: bul, cs: ces, da: dan, de: deu, el: ell, es: spa },
  ...{ fi: fin, fr: fra, hi: hin, hu: hun, id: ind, it: ita, ja: jpn, ko: kor, nl: nld, no: nob },
  ...{ pl: pol, pt: por, ro: ron, sv: swe, th: tha, tr: tur, vi: vie, zh: zho },
};

/** Words that only ask, point or link, and that the package's lists lack. */
const MORE_STOP_WORDS: Partial<Record<Language, string>> = {
  en: `us i am was were be been being shall may might must ought do does did doing done don't doesn't
    didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
    it's that's there's what's who's i'm i've let's when why whom whose which whether until unless
    although though however therefore thus hence upon via per among amongst within without toward
    towards across along against during above below again further once both each few no nor not so
    too very just than then there here it its itself she her hers herself himself yourself
    ourselves themselves they them theirs this these those such same own any anything anyone
    anybody something someone somebody nothing everything everyone everybody else ever yes ok
    please hi hello hey thanks really actually already exactly quite enough yet lot lots thing
    things whats hows wheres whos whens whys wat wht hw hwo hav r u ur pls plz thx gonna wanna
    gotta outta da teh cuz cos coz idk im ive dont doesnt didnt cant wont isnt arent wasnt hasnt havent shouldnt`,
  de: `heißt heißen hieß hießen lautet lauten lautete nennt nennen nannte nannten genannt bezeichnet befindet befinden befand
    befanden gibt gab liegt liegen lag lagen welche welcher welches welchem welchen wieviel wieviele woher wohin wozu womit wofür
    wodurch woran worauf woraus worum worüber wovor worin wovon weshalb wieso wann warum wer wen wem wessen`,
  es: `qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo por qué es son era eran fue fueron
    ser sido siendo está están estaba estaban estuvo estar ha han había habían haber hay hubo tiene tienen tenía tenían tuvo
    tuvieron tener este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello nosotros vosotros
    ellos ellas ella ello usted ustedes nuestro nuestra nuestros nuestras suyo suya mis tus sus le les lo la los las me te se
    nos os unos unas algún alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras mismo misma mismos mismas
    tal tales tan tanto tanta tantos tantas cada todo toda todos todas cual cuales cuyo cuya cuyos cuyas quien quienes aunque
    mientras según entre hacia bajo ante tras mediante excepto salvo además también tampoco ya aún todavía siempre nunca así
    aquí allí ahí ahora luego entonces pues si no sí puede pueden podía podían pudo puedo hacer hace hizo hacen llama llaman
    llamaba llamaban vez veces través cual acerca`,
  fr: `qui que quoi quel quelle quels quelles quand comment combien pourquoi où dont lequel laquelle lesquels lesquelles auquel
    duquel est sont était étaient fut furent être été ont avait avaient eut avoir a as peut peuvent pouvait pourrait doit
    doivent fait font faire il elle ils elles on nous vous leur leurs lui cet cette ces ceux celle celles celui cela ceci ça
    chaque tout toute tous toutes aucun aucune autre autres même mêmes aussi très plus moins entre vers sous chez sans selon
    lors lorsque puis donc ainsi alors encore déjà toujours jamais ici là appelle appelé appelée appelait`,
  it: `chi cosa quale quali quando quanto quanta quanti quante dove come perché è sono era erano fu furono essere stato stata
    stati state ha hanno aveva avevano avere può possono poteva questo questa questi queste quello quella quelli quelle ogni
    tutto tutta tutti tutte altro altra altri altre stesso stessa anche ancora già mai sempre qui lì tra fra verso secondo
    chiama chiamano chiamava chiamato`,
  pt: `quem qual quais quando quanto quanta quantos quantas onde como porque por que é são era eram foi foram ser sido está
    estão estava estavam estar tem têm tinha tinham teve ter há havia houve pode podem podia este esta estes estas isto esse
    essa esses essas isso aquele aquela aqueles aquelas aquilo cada todo toda todos todas outro outra outros outras mesmo mesma
    também ainda já nunca sempre aqui ali lá entre sobre sob até desde segundo chama chamam chamado`,
  nl: `wie wat welke welk wanneer hoeveel waar waarom hoe waarvan waarmee waarin waarop waardoor is zijn was waren werd werden
    wordt worden heeft hebben had hadden kan kunnen kon konden mag mogen moet moeten zal zullen zou zouden deze dit die dat
    elk elke ieder iedere alle andere ander zelfde ook nog al altijd nooit hier daar tussen volgens heet heten genoemd`,
  pl: `kto kogo komu kim co czego czemu czym jaki jaka jakie jakiego jakiej jakich jakim jakimi który która które którego której
    których którym ile ilu kiedy gdzie skąd dokąd dlaczego czemu czy jest są był była było byli były być będzie będą został
    została zostały ma mają miał miała mieli może mogą mógł ten ta to ci te tego tej tych tym tymi tę tamten każdy każda każde
    inny inna inne sam sama także też jeszcze już zawsze nigdy tu tam przez według oraz nazywa nazywał`,
  uk: `хто кого кому ким чому чим навіщо коли де куди звідки скільки котрий котра яке якого якій
    якому яким яких якими чия чий чиї чи був була було були є бути буде будуть цього цієї цьому
    цим цих цю ці той того тому тих тим також теж лише тільки вже який яка які яку якої від при
    щодо після перед протягом серед через крім разом привіт будь ласка свої своїх своїм своїми могли могла мав мала мали таке такий така такі
    можна можу можемо можете можуть може треба потрібно слід варто необхідно повинен повинна повинно повинні мусить мусять
    має маю маємо мають мене мені мною тебе тобі тобою нас нам нами вас вам вами їх їм ними ним нею неї нього йому її мій моя
    моє мої мого моєї твій твоя наш наша наше наші ваш ваша ваше ваші свій своя своє свого свою своїй щось хтось комусь когось
    чогось якийсь якась якесь якісь кожен кожна кожне кожного кожної кожному кожній кожні один одна одне одного одній інший
    інша інше інші іншого ніж дуже більш менш найбільш ще немає нема робити робить роблять робив робила робили`,
  ru: `кто кого кому кем что чего чему чем почему зачем когда где куда откуда сколько который
    которая которое которые которых которой какой какая какое какие каких каким какими каком чей
    чья чьи ли был была было были есть быть будет будут этот эта это эти этого этой этому этим
    этих тот того тех тем также тоже лишь только уже от при после перед во среди кроме вместе
    привет пожалуйста свои своих своим своими своей своего своему какую мог могла могли может
    могут такое такой такая такие можно могу можем можете нужно надо должен должна должно должны необходимо меня мне мной тебя
    тебе тобой нас нам нами вас вам вами их им ими него нее неё ей нём ней мой моя мое моё мои моего моей твой твоя наш наша
    наше наши ваш ваша ваше ваши своя своё свое кто-то что-то каждый каждая каждое каждого каждой каждому каждые один одна
    одно одного другой другая другое другие другого очень более менее наиболее ещё еще нет имеет имеют делать делает делают
    делал делала делали`,
  ar: `ما ماذا من متى أين كيف كم لماذا هل أي أية التي الذي الذين هو هي هم كان كانت يكون تكون تم قد هذا هذه ذلك تلك وما ومن بماذا لمن`,
  cs: `co kdo koho komu kdy kde kam odkud kolik proč jak jaký jaká jaké jakého který která které kterého kteří čí je jsou byl byla bylo
    byli být má mají měl měla tento tato toto ten ta to`,
  el: `τι ποιος ποια ποιο ποιοι ποιες πότε πού που πόσο πόση πόσος πόσα πόσες πόσοι γιατί πώς είναι ήταν έχει έχουν είχε είχαν αυτός αυτή
    αυτό της τη στις στους ή μέσω κατά όπως όταν ποιον ποιους ποιαν`,
  hi: `क्या कब कहाँ कहां कौन किसने किसे कितने कितनी कितना क्यों कैसे कैसा कैसी है हैं था थी थे हो होता होती होते हुआ हुई हुए गई गए में से का की के
    को ने पर और या किस किन जो वह यह`,
  id: `apa siapa kapan dimana mana berapa mengapa kenapa bagaimana apakah siapakah kapankah dimanakah berapakah yang adalah ialah di ke
    dari dan atau untuk pada dengan oleh itu ini tersebut nama`,
  ja: `何 誰 いつ どこ どの どれ どんな どう どちら いくつ いくら なぜ なに なん どうして 何故 どのような どのくらい 何人 何年 です でしょう か ですか ました
    ます は が を に で と の へ より から まで この その あの あった ある いる いた する した れる られる`,
  ko: `무엇 무엇을 무엇이 무엇인가 무엇인가요 누구 누가 누구인가 누구의 언제 언제인가 어디 어디서 어디에 어디인가 어느 몇 몇년 왜 어떻게 어떤 얼마 얼마나 무슨 뭐
    있는 있다 하는 한 된 되는 이 그 저 것은 것은 이름은 곳은 사람은`,
  th: `อะไร ใคร เมื่อไหร่ เมื่อใด เมื่อไร ที่ไหน ใด เท่าไร เท่า ไหร่ ทำไม อย่างไร กี่ ไหน บ้าง ทำ ทำให้ สำหรับ คน`,
  vi: `gì ai nào đâu bao nhiêu sao thế tên ở vì là của và hay hoặc ông bà họ`,
  zh: `什么 甚么 谁 哪 哪里 哪儿 哪个 哪些 哪种 哪一 多少 几 何 何时 何地 为何 如何 怎么 怎样 为什么 多久 多大 时候 什么时候 多长时间 谁是 是 的 了 在 和 与 由 被 于 因 其 以 所 吗 呢 个 一个
    什麼 什麼時候 誰 哪裡 哪個 為什麼 怎麼 個`,
};

/** Words that the package's lists have, and that say much. */
const NO_STOP_WORDS: Partial<Record<Language, string>> = {
  de: 'jahr jahre jahren mensch menschen recht rechte tag tage tagen teil uhr zeit',
  pl: 'lat roku',
  sv: 'dag dagen',
};

const stopWords = new Map<Language, ReadonlySet<string>>();

/** Does this folded word carry no meaning of its own in the language? */
export function isStopWord(folded: string, language: Language): boolean {
  let list = stopWords.get(language);
  if (!list) {
    const more = MORE_STOP_WORDS[language]?.trim().split(/\s+/) ?? [];
    const telling = new Set(NO_STOP_WORDS[language]?.split(' '));
    const all = [...listed[language], ...more].map(foldWord);
    list = new Set(all.filter((word) => !telling.has(word)));
    stopWords.set(language, list);
  }
  return list.has(folded);
}
