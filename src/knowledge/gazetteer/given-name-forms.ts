/**
 * Forms of one given name by which one person goes in one text: short forms, and the Russian and the Ukrainian form of a
 * name. Forms that differ by language only (Michele, Miguel) are other people's names. Folded, one name a line.
 */
const FORMS = `
alexander alex sandy aleksandr oleksandr alexandr sasha aleksander
alexei alexey aleksei oleksii oleksiy
andrew andy drew
andrei andrey andriy andrii
anthony tony
antonio toni
benjamin ben bibi
catherine kate cathy katherine kathy katie
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie deb
dmitry dmitri dmytro dmitrij dmitriy
donald don
douglas doug
edward ed eddie ted ned
elizabeth liz beth betty
evgeny yevgeny evgeni yevgeni yevhen evgenii
francisco paco
francesco franco
frederick fred
gregory greg
giuseppe beppe pino
giovanni gianni
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
jonathan jon
jose pepe
joseph joe joey
kenneth ken
konstantin kostiantyn
lawrence larry
leonard len leo
luigi gigi
margaret maggie meg peggy
matthew matt
matteo teo
maxim maksym maksim
michael mike mick mickey
mikhail mykhailo mikhailo
nicholas nick
nikolai mykola nikolay
patrick pat paddy
patricia pat patty
peter pete
philip phil
phillip phil
randolph randy
raymond ray
rebecca becky
richard rick dick rich
robert bob bobby rob bert
ronald ron ronnie
russell russ
salvatore toto
samuel sam
sergei serhiy sergey serhii
stephen steve steven
susan sue
svetlana sviatlana svitlana
theodore ted theo
thomas tom tommy
timothy tim
victoria vicky
victor viktor
vladimir volodymyr wladimir
william bill billy will willy
yuri yury iurii yuriy
zachary zach zack
joachim jochen
hans johannes
friedrich fritz
heinrich heinz
ignacio nacho
enrique quique
jean-baptiste jb
dominic dominique
mohammed mohamed muhammad mohammad mehmet mehmed mohamad muhammed
ahmed ahmad ahmet
yousef yusuf yousuf yusef youssef
hussein husayn hossein husein
ibrahim ebrahim
abdullah abdallah abdulla
`;

let families: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether two folded given names may be one person's: "mike" and "michael", "sergei" and "serhiy". */
export function sameGivenName(a: string, b: string): boolean {
  if (!families) {
    const map = new Map<string, Set<string>>();
    for (const line of FORMS.split('\n').filter((l) => l !== '')) for (const n of line.split(' ')) map.set(n, new Set([...(map.get(n) ?? []), ...line.split(' ')]));
    families = map;
  }
  return families.get(a)?.has(b) === true;
}
