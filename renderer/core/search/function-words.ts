import { fold } from '../text/fold.ts';

/**
 * Words that only tie others together, in the languages of the archive. In a question of several words
 * they need not stand in a report and do not count. They count where they are quoted, part of a name, or alone.
 */
const LISTS = [
  // English, with what an apostrophe leaves behind
  'a an the and or but nor so of to in on at by for from with without into onto about as than then that this these those',
  'is are was were be been being am has have had do does did will would shall should can could may might must',
  'it its he him his she her hers they them their we us our you your i me my who whom whose which what when where why how',
  'not no there here if because while during also such s t d ll re ve',
  // Polish
  'i a w we z ze na do od po o u za pod nad przy przez dla bez oraz lub albo ale czy ze jak jest sa byl byla bylo byly to ten ta te tego tej sie nie',
  // German
  'der die das den dem des ein eine einer einem einen eines und oder aber im am zu zum zur von vom mit bei nach aus auf fur uber unter ist sind war waren als wie nicht sich',
  // French
  'le la les un une des du de et ou mais dans en au aux par pour sur sous avec sans est sont ete qui que quoi dont ne pas se ce cette ces l qu n',
  // Russian
  'и а но или в во на с со к ко о об от до по за из у для при без над под как что это этот эта эти тот не ни ли же бы был была было были есть его ее их он она они',
  // Ukrainian
  'і й та або але в у на з зі із до від по за про для при без над під як що це цей ця ці той не ні чи ж би був була було були є його її їх він вона вони',
];

const WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(' ')).map(fold));

/** `word` is folded. */
export const isFunctionWord = (word: string): boolean => WORDS.has(word);
