import { describe, expect, test } from 'vitest';
import { checkBylines } from '#archive/checks/bylines.ts';
import { namesWithin } from '#archive/checks/joined-names.ts';
import { anArticle } from '../../../support/builders.ts';

test('two names in one entry are told where they stand, and which they are', () => {
  const file = anArticle('a', {
    byline: ['Ada Okafor', 'Fatos Bytyci and Florion Goga'],
    editors: ['Jane Doe & John Roe'],
  });
  expect(checkBylines(file)).toMatchObject([
    { code: 'byline-joined', severity: 'warning', field: ['byline', 1] },
    { code: 'byline-joined', field: ['editors', 0] },
  ]);
  expect(checkBylines(file)[0]?.found).toContain('Fatos Bytyci | Florion Goga');
});

describe.each([
  'Jane Doe and John Roe',
  'Jane Doe AND John Roe',
  'Woodward and Bernstein',
  'Jane and John Doe',
  'Jane Doe, John Roe',
  'Jane Doe; John Roe',
  'Jane Doe / John Roe',
  'Jane Doe with John Roe',
  'Jane Doe, John Roe and Ann Poe',
  'Jane Doe, John Roe, and Ann Poe',
  'Ben de la Cruz and Anna von Holm',
  'Anna Schmidt und Karl Meyer',
  'Jean Dupont et Marie Curie',
  'Ana García y Juan López',
  'Marco Rossi e Anna Bianchi',
  'Arben Hoxha dhe Mira Leka',
  'Arben Hoxha e Mira Leka',
  'Jan de Vries en Piet Bakker',
  'Anna Svensson och Erik Lund',
  'Ayşe Yılmaz ve Mehmet Demir',
  'Jan Nowak i Anna Kowalska',
  'Иван Петров и Анна Смирнова',
  'Nguyễn Văn An và Trần Thị Bình',
  'Γιώργος Παππάς και Μαρία Νικολάου',
  'علی رضایی و سارا احمدی',
  'أحمد علي وسارة حسن',
  'أحمد علي، سارة حسن',
  '王小明和李华',
  '山田太郎、鈴木花子',
  '김철수, 이영희',
])('%s', (entry) => {
  test('is more than one name', () => {
    expect(namesWithin(entry).length).toBeGreaterThan(1);
  });
});

describe.each([
  'Jane Doe',
  'Ministry of Trade and Industry',
  'Trade and Industry Ministry',
  'Department for Business and Trade',
  'Health and Human Services Department',
  'Centre for Peace and Conflict Studies',
  'Civil Rights and Social Justice Centre',
  'José Ortega y Gasset',
  'Santiago Ramón y Cajal',
  'Antoni Gaudí i Cornet',
  'Martin Luther King, Jr.',
  'John Smith, PhD',
  'Doe, Jane',
  'Jane Doe, London',
  'Jane Doe, The Gazette',
  'Jane Doe, Associated Press',
  'Alexander Sand',
  'Andy Anderson',
  'Máire Ní Bhriain',
  'Nguyễn Văn An',
  'Xi Jinping',
  'محمد وليد حسن',
  'محمد بن سلمان',
  'محمد علي وليد حسن',
  '山田和子',
  '田中和彦',
  'Jean-Luc Picard',
  'and',
  '',
])('%s', (entry) => {
  test('is taken for one name', () => {
    expect(namesWithin(entry)).toEqual([entry]);
  });
});
