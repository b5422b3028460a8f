/** Words that part a printed name into its parts. */

const setOf = (words: string) => new Set(words.split(' '));

/** Small words that belong to the family name after them; Arabic-script ones have no small letters. */
export const particles = setOf(
  'de da do dos das du des del della dello di la le los las van von vom der den ter ten te zu zum zur af av bin ibn bint ben al el abu abd abdel abdul ' +
    'بن ابن بنت أبو ابو آل عبد',
);

/** Those that are written with a capital too. */
export const capitalParticles = setOf(
  'De Del Della Di Da Du Des La Le Los Las Van Von Der Den Ter Al El Bin Ibn Bint Ben Abu Abd Abdel Abdul St St. Saint Ní Nic Ó Uí Mac',
);

/** Second parts of Persian family names that are often written apart. */
export const familyEndings = setOf('نژاد زاده پور نیا فر');

/** Second given names of Spain and Latin America: "Ana María López" has one family name in print. */
export const doubleGivenNames = setOf(
  'María José Luis Carlos Antonio Manuel Ángel Jesús Juan Luisa Isabel Carmen Teresa Pablo Miguel Alberto Fernando Javier Eduardo Enrique Rosa Cristina Elena Ignacio Ramón Alejandro Andrés David Pedro Francisco Belén Pilar Mercedes Dolores Victoria',
);

/** Languages (BCP 47) whose names are printed with the family first. */
export const familyFirst = setOf('zh yue ja ko vi hu km mn');

/** Chinese and Vietnamese family names that are hardly ever given names: such a name is printed in either order. */
export const firstFamilyNames = setOf(
  'Bai Cai Cao Chen Deng Feng Gao Guo Huang Jiang Kong Li Liang Liu Luo Lü Mao Meng Peng Qian Qin Shen Wang Wu Xi Xiao Xie Xiong Xu Xue Yang Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou ' +
    'Bui Dang Hoang Huynh Ngo Nguyen Pham Phan Tran Trinh Vo Vu',
);

/** Titles before a name; they are no part of it. */
export const titles = setOf(
  'Dr Dr. Dra Dra. Prof Prof. Professor Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Dame Rev Rev. Hon. Capt. Col. Gen. Lt. Maj. Sgt.',
);

/** Words, small letters, that no person's name holds: the byline is a newsroom's. */
export const newsroomWords = setOf(
  'and staff agency agencies news newsroom newspaper desk bureau correspondent correspondents reporter reporters editor editors editorial team service services press media radio television tv writer writers witness photographer ministry ' +
    'agence agencia agenzia agentur agjencia agjensi redaksia redaksi redaktion redaktionen rédaction redacción redazione redacció ' +
    'خبرگزاری خبرنگار خبرنگاران تحریریه سرویس وكالة وکالة هيئة مراسل مراسلون التحرير',
);
