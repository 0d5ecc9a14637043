import type { Claim, Project } from '../../src/model/index.ts';
import { newProject } from '../../src/project/index.ts';
import { actor, article, claim, corpus } from '../explorer/examples.ts';

const COMMUNITIES = 60;
const MEMBERS = 29;
const STATEMENT = 'They did something to them.';

/**
 * A project of more relations than are drawn at once: communities in which everybody has to do with everybody, in a
 * ring. `C7M0` is the most told of in the eighth one, and so on.
 */
export function largeProject(): Project {
  const source = article('source', STATEMENT, { title: 'Many things happened', outlet: 'Wire', published: '2024-12-01' });
  const actors = Array.from({ length: COMMUNITIES * MEMBERS }, (_, i) => actor(idOf(Math.floor(i / MEMBERS), i % MEMBERS), nameOf(Math.floor(i / MEMBERS), i % MEMBERS), { type: 'person' }));
  const claims: Claim[] = [];
  const say = (from: string, type: 'AID' | 'ASSAULT', to: string): void => void claims.push(claim(source, STATEMENT, [from, type, to], { label: 'did something to' }));
  for (let c = 0; c < COMMUNITIES; c++) {
    for (let i = 0; i < MEMBERS; i++) for (let j = i + 1; j < MEMBERS; j++) say(idOf(c, i), 'AID', idOf(c, j));
    say(idOf(c, 0), 'ASSAULT', idOf((c + 1) % COMMUNITIES, 0));
    say(idOf(c, 0), 'AID', idOf((c + 1) % COMMUNITIES, 1));
  }
  return newProject('Large', corpus({ articles: [source], actors, claims, mentions: [], suggestions: [] }));
}

export const idOf = (community: number, member: number): string => `c${community}m${member}`;
export const nameOf = (community: number, member: number): string => `Person ${member} of ${community}`;
export const MANY = { groups: COMMUNITIES, members: MEMBERS, relations: COMMUNITIES * ((MEMBERS * (MEMBERS - 1)) / 2 + 2) };
