import { fold } from '../../text/fold.ts';

/**
 * Common given names of the archive's languages, Latin and Cyrillic, without diacritics (compared folded). They make
 * a line of two or three capitalised words a person's name; a rarer name needs a label (`By`, `Autor:`).
 */
const LATIN = `
  abigail ada adam adele adrian agata agnes agnieszka aidan alan albert alex alexander alexandra alexei alexey
  alfred alice alicja alina alisa alison alla alojzy amanda ambrose amy ana anastasia anatol anatolii anatoly
  anders andre andrea andreas andrei andrej andrew andrey andrii andriy andrzej anja ann anna anne anthony anton
  antoni antonia antonina antonio arkadiusz arkady arne arnold artem arthur artur astrid aurelia axel barbara
  bartlomiej bartosz bastian bea beata ben benjamin bernard bernd bernhard bert bettina bianca bill birgit bob
  bogdan bohdan boris borys brian brigitte bronislaw bronwyn bruce bruno byron camille carl carla carlos carol
  caroline carsten catherine cecile cecilia celia cezary charles charlotte chris christian christiane christina
  christine christoph christopher claire clara clarissa claudia clemens colin conrad corin cornelia cornelius
  craig cristina cynthia cyril dagmar damian dan daniel daniela danuta danylo dariusz darren david dawid dean
  deborah declan denis dennis denys derek desmond diana dieter dirk dmitri dmitrii dmitriy dmitry dmytro dominik
  donald dorian doris dorota dorothea dorothy douglas eckart eckhard edgar edith edmund edward edwin edyta
  eileen eleanor elena eleonora elisabeth eliza elizabeth elke ella ellen elliot else elzbieta emil emilia emily
  emma eric erich erik erika ernest ernst esther ethan eugene eugeniusz eva evelyn evgeny ewa ewan fabian fatima
  felicity felix ferdinand fergus filip finn fiona florian frances francesco francis frank franz franziska fred
  frederic frederick frieda friedrich fritz gabriel gabriele galina gareth gary gavin geert genevieve geoffrey
  georg george gerald gerard gerda gerhard gertrud gilbert giovanni gisela gleb glen gordana gordon grace graeme
  graham greg gregory greta grzegorz gudrun guenter guido gunter gustav halina halyna hanna hannah hans harald
  harriet harry hasan heather heidi heike heiko heiner heinrich heinz helen helena helga helmut henrike henry
  henryk herbert hilary hilde holger honorata horst howard hubert hugo ian ievgen ignacy igor ihor ilona ilse
  ilya imogen ina ines inga ingeborg ingrid inna irena irene irina irmgard iryna isaac isabel isabella isabelle
  ismail iva ivan ivanna ivo iwona izabela izabella jacek jack jacob jadwiga jake jakub james jamie jan jane
  janet janina janine janusz jarek jaroslaw jasmin jason jean jeff jeffrey jennifer jenny jens jeremiah jeremy
  jerome jerzy jessica jill joachim joan joanna jochen joe joel joerg johan johann johannes john jolanta jon
  jonas jonathan jorg jose josef josefine joseph josephine joshua josie jost jozef judith judy judyta juergen
  julia julian juliane julie juliet jurgen justin justina justyna jutta kacper kai kaja kamil karen karin karina
  karl karol karolina karsten katarzyna kate katharina katherine kathleen kathryn katie katja katrin katrina
  kazimiera kazimierz keir keith kelly ken kenneth kerstin kevin kim kinga kira klara klaudia klaus knut konrad
  konstantin konstanty kornel kristin kristina krystian krystyna krzysztof kurt kyle kyra kyrylo lara larisa
  larry lars laura lauren laurence lech lena leo leon leona leonard leonid leopold leszek lev lewis liam lidia
  lilia liliana linda linus lisa liudmyla lothar lotte louis louise lucas lucia lucjan lucy ludger ludmila
  ludwig luis luiza lukas lukasz luke lutz lydia lynn lyubov maciej mads magdalena maia maksim maksym malgorzata
  malte manfred manuel manuela mara marc marcel marcin marco marcus marek maren margaret margarita maria marian
  mariana marianna marie marina mario marion mariusz mark marko markus marlene marta martha martin martyna mary
  maryna mateusz mathias mathilde matt matthaus matthew matthias maud maureen max maxim maximilian maya
  mechthild megan meike melanie mercedes mia michael michal michel michelle mieczyslaw mike mikhail mikolaj
  milena milos miriam mirjam miroslav miroslaw mohamed molly monica monika morgan moritz muriel mykhailo mykola
  myroslava nadia nadiya nancy natalia natalie nataliia nataliya natalya natan natasha nathan ned neil nicholas
  nick nicolai nicolas nicole niels nigel nikita nikola nikolai nikolaus nikolay nina noah nora norbert norman
  odile oksana ola olaf oleg oleh oleksandr oleksandra oleksii oleksij oleksiy olena oles olga olgierd olha
  oliver olivia olivier oscar oskar ostap otto ove owen palina pamela paolo pascal patricia patrick patryk paul
  paula paulina pavel pavlo pawel penelope per peter petra petro philip philipp pierce pierre piers piotr pius
  przemyslaw quentin rachel radoslaw rafal rainer ralf ralph rasmus ray raymond rebecca regina reiner reinhard
  rena renata renate rhys richard rita rob robert roberto robin rodion roger roksana roland rolf roman romuald
  ron ronald ronja rosa rosalind rose rosemary roza rudolf rufus rupert ruslan russell ruth ryan ryszard
  ryszarda sabine sabrina sally salome sam samantha samir samuel sandra sara sarah sascha saul scott seamus sean
  sebastian sebastien selma serge sergei sergey sergii serhii serhiy sharon siegfried sigrid silke silvia simon
  simona simone slawomir sofia solomiia solveig sonia sophia sophie stanislav stanislaw stefan stefanie stefano
  stella sten stephanie stephen steve steven stuart susan susanna susanne suzanne sven svetlana svitlana sybille
  sylvia sylwia szymon tadeusz tamara tamsin tanja tanya taras tarn tatiana tatyana ted teodor teresa terry tess
  tessa tetiana thea theo theodor theresa thomas thorben thorsten tilman tim timothy timur tina tobias todd tom
  tomas tomasz tony torben torsten trevor tristan tyler tymoteusz udo ulf ulla ulrich ulrike urs ursula urszula
  ute uwe vadim vadym valentin valentina valentine valentyn valeria valerie valerii valery vanessa vasil vasily
  vasyl vera verena veronica veronika victor victoria vikentii viktor viktoria viktoriia vincent vincenz
  violetta virginia vitali vitalii vitaliy vitaly vivian vlad vladimir vladislav vladyslav volker volodymyr
  vyacheslav waclaw walburga waldemar walentyna walt walter wanda wayne wendy werner wieslaw wiktor wiktoria
  wilfried wilhelm wilhelmina will william winfried witold wladyslaw wojciech wolf wolfgang xavier yana yannick
  yaroslav yasmin yevgen yevgeny yevhen yulia yuliia yuri yurii yuriy yury yves yvonne zbigniew zbyszek zdenek
  zdzislaw zenon zoe zofia zoltan zuzanna zygmunt
`;

/** Russian and Ukrainian. */
const CYRILLIC = `
  абрам агата адам адель аким александр александра алексей алена алина алиса алла альберт альона алёна аліна
  анастасия анастасія анатолий анатолій ангелина андрей андрій анна антон антонина антін арина аркадий арсен
  арсений арсеній артем артур артём аскольд афанасий богдан богдана борис борислав вадим валентин валентина
  валерий валерия валерій варвара василий василь венедикт вера вероника виктор виктория виталий влад владимир
  владислав владлен володимир всеволод вячеслав вікентій віктор вікторія віолетта віта віталій галина ганна
  геннадий георгий георгій герман глеб гнат гордій григорий григорій давид данило дарина дарья дар’я денис диана
  дмитрий дмитро діана ева евгений евгения егор екатерина елена елизавета ельвіра емма еммануїл ефим жанна захар
  зинаида зиновій злата зоряна зоя иван игорь ида илья инга инна иннокентий ираида ирина капитон карина катерина
  катря кирилл кирило клавдия клим константин костянтин кристина ксения ксенія кіра лада лариса лев леонид
  леонтий леонід лесь леся лидия лилия луиза лука любов любовь людвіг людмила лідія лілія магдалена майя макар
  максим маргарита марианна марина мария марк маркіян марія мар’ян мар’яна матвей матвій мая микита микола
  милана мирон мирослав мирослава михаил михайло мілена надежда надія назар наталия наталья наталя наталія наум
  нелли нестор никита никифор николай нина ніка ніна одарка оксана оксен олег олександр олександра олексій олена
  олесь олеся ольга орест орися остап павел павлина павло петр петро платон полина полікарп поліна прохор пётр
  раиса роза роксолана роман ростислав руслан руфина сава савва светлана святослав світлана севастьян семен
  семён сергей сергій симон соломія софия софья софія станислав станіслав степан стефан стефанія таисия тамара
  тарас татьяна таїсія тетяна тимофей тимофій тимур тихон ульяна уляна устим фаина федор федір филарет филипп
  фёдор філіп харитон хома христина эдуард элина эльвира эльдар эмиль эмма эрик юлиан юлиана юлия юліан юліана
  юлія юрий юрій явдоха яким яков якова яків яна ярема ярина ярослав ярослава євген євгенія єлизавета іван
  іванна ігор ілля інга інна ірина
`;

const GIVEN: ReadonlySet<string> = new Set(`${LATIN} ${CYRILLIC}`.trim().split(/\s+/u).map(fold));

/** True for a common given name in any of the archive's languages. */
export const isGivenName = (word: string): boolean => GIVEN.has(fold(word));
