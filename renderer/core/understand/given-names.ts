import { fold } from '../text/fold.ts';
import { nameKeys } from '../text/name-key.ts';
import { scriptOf } from '../text/script.ts';

/**
 * Given names that are one name in different languages, spellings or everyday use, one group a line. Only what keeps
 * to the same person in practice: a Sergey is called Siarhei in Minsk and a William is called Bill, but a Jan is not
 * called John.
 */
const GROUPS = `
aleksandr alexander aleksander oleksandr aliaksandr alaksandr alexandre aleksandar alexandr alex sasha sascha олександр аляксандр
aleksei alexei alexey aleksey oleksiy oleksii aliaksei alexej aleksiej олексий олексій аляксей
alexandra aleksandra oleksandra
anatoly anatoli anatolii anatoliy анатолій
andrei andrey andriy andrii andrej andrzej andriej андрій андрэй
anton antony anthony tony antonio
arseniy arsenii arseny arsen
boris borys борис
christopher chris
dmitry dmitri dmitriy dmitrii dmitrij dmytro dzmitry dimitri дмитро дзмітрый
daniel dan danny daniil danylo данило
david dave dawid
donald don
edward ed eddie eduard
elena yelena olena jelena alena helena олена
ekaterina yekaterina kateryna katerina catherine katherine kate катерина
evgeny yevgeny yevgeni yevgeniy evgeni evgenii yevhen ievgen jewgeni jewgienij євген
evgenia yevgenia yevheniia
francis franciszek franziskus
gennady gennadi hennadiy gennadii геннадій
george georgy georgi georgii heorhiy jerzy yuri_ георгій
gregory grigory grigori hryhoriy grigorii grzegorz григорій
henry heinrich henryk
ivan ivane іван
igor ihor ігор
ilya illia ilia illya ілля
irina iryna irena ірина
james jim jimmy jamie
john johnny jonathan_
jeffrey jeff geoffrey
joseph joe josef josip józef yosef
kirill kyrylo kiryl cyril cyryl кирило
konstantin kostyantyn kostiantyn constantin костянтин
ksenia kseniia xenia oksana_
lawrence larry lorenz
leonid леонід
ludmila lyudmila liudmyla людмила
maksim maxim maksym maksymilian_ максим
maria mariya mariia mary marija марія
matthew matt mateusz matthias
mikhail mykhailo mihail michail michaił mikhael mikheil micheil михайло міхаіл
michael mike mick mickey
mohammed muhammad mohamed mohammad muhammed mohamad mohamet muhamad muhammet mehmet mohd mochammad mokhammed muhamed
ahmed ahmad achmed akhmed akhmad ahmet akhmet
abdullah abdulla abdallah abdollah
abdul abdel abd abdal abdool
hussein husayn hussain husain hossein hosein huseyn hussien
hassan hasan
mahmoud mahmud mahmood
mustafa mostafa mustapha moustafa
osama usama ousama
omar umar omer
othman usman uthman osman
yusuf yousef youssef yousuf yusif
ibrahim ebrahim ibrahem
ismail ismael esmail
khalid khaled chalid
qasem qassem kassem qasim kasem ghassem
said saeed sayed sayyid sayed saied
suleiman sulayman soleiman solomon_
natalia nataliya natalya nataliia natalja наталія
nicholas nick nicolas_
nikita mykyta микита
nikolai nikolay mykola mikalai nikolaj mikołaj nikola микола мікалай
oleg oleh олег
olga olha volha ольга
paul_
pavel pavlo pawel paweł павло павел
peter petro pyotr piotr pjotr petr пётр петро pete
richard rick dick
robert bob rob bobby
ronald ron ronnie
roman раман
samuel sam
sergey sergei sergej serhiy serhii siarhei siergiej serge serguei siarhiej сергій сяргей
stephen steven steve stefan_ stepan_
susan sue
svetlana svitlana sviatlana swetlana swiatłana світлана святлана
tatiana tatyana tetiana tetyana тетяна
theodore ted teddy fyodor fedor fedir theodor
thomas tom tommy tomasz
timothy tim
valentina walentina valentyna валентина
valery valeriy valerii valeri walerij валерій
vasily vasyl wassili vasiliy wasyl vasili василь
viktor victor wiktor віктор
viktoria victoria viktoriya viktoriia вікторія
vitaly vitali vitaliy vitalii віталій
vladimir volodymyr uladzimir wladimir włodzimierz wołodymyr wolodymyr vladimír uładzimir володимир уладзімір
vladislav vladyslav uladzislau wladyslaw władysław владислав
vyacheslav viacheslav wjatscheslaw wiaczesław вячеслав в'ячеслав
william bill billy will wilhelm liam
xenia ksenija
yaroslav jaroslav jarosław jaroslaw iaroslav ярослав
yulia julia yuliia iuliia julija yuliya юлія
yuri yury yuriy yurii jurij iurii juri юрій
zinaida zinaïda
benjamin ben bibi binyamin
barack barry
elizabeth liz beth eliza
andrew andy drew
charles charlie chuck
frederick fred freddie frederik friedrich_
jacob jake
jonathan jon
kenneth ken kenny
lindsey lindsay
margaret maggie meg
patrick pat
philip phil phillip filip
raymond ray
rudolph rudy rudolf
zachary zach
`;

const LONG_KEY = 6;

const CLASSES = new Map<string, string>();
for (const group of GROUPS.trim().split('\n')) {
  const names = group.split(' ').filter((name) => !name.endsWith('_'));
  const first = names[0] ?? '';
  for (const name of names) {
    const word = fold(name);
    if (!CLASSES.has(word)) CLASSES.set(word, first);
  }
  for (const name of names)
    for (const key of nameKeys(name)) if (!CLASSES.has(`=${key}`)) CLASSES.set(`=${key}`, first);
}

/**
 * The group that a given name belongs to, whatever its spelling or script; undefined for names that stand alone.
 * `keys` are the word's keys where they are at hand.
 */
export function givenNameGroup(word: string, keys: readonly string[] = nameKeys(word)): string | undefined {
  const exact = CLASSES.get(fold(word));
  if (exact !== undefined) return exact;
  // A spelling that is not listed says enough in another script, or where it is long.
  const key = keys[0];
  if (key === undefined || (scriptOf(word) === 'latin' && key.length < LONG_KEY)) return undefined;
  return CLASSES.get(`=${key}`);
}
