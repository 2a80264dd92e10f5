/**
 * Given names that are forms of one name: the short and the long, and the ways in which one name is written in English.
 * Two people are never one because of this alone; with the same surname it is the same person's name.
 */

const GROUPS = `
  abigail abby abbie gail; abraham abe bram; adam ad; adeline addie; agnes aggie; albert al bert bertie; alexander alex alec sandy sasha xander aleksandr alexandr oleksandr aleksander alejandro alexandre;
  alexandra alex sandra sasha aleksandra; alfred alf alfie fred; alice ali; alison ali allison; amanda mandy; amelia millie amy; andrew andy drew andrei andrey andriy andre; angela angie;
  ann anne anna annie nan; anthony antony tony anton antonio; arthur art artie; barbara barb babs; barnaby barney; bartholomew bart; beatrice bea trixie; belinda bel;
  benjamin ben benny benji; bernard bernie barney; bertram bert; bradley brad; brenda bren; brian bryan; bridget biddy bridie; caroline carolyn carrie caro; cassandra cass cassie;
  catherine katherine kathryn katharine cathy kathy kate katie kit kitty kat ekaterina katerina kateryna; cecilia cissy; charles charlie chuck chas carl; charlotte lottie charlie; chloe chlo; christian chris;
  christina christine chris chrissie tina kristina; christopher chris kit topher kris; clarence clarrie; clifford cliff; clinton clint; conor connor; constance connie; cornelius con neil; curtis curt kurt; cynthia cindy;
  daniel dan danny; david dave davey davy; deborah debbie deb debra; dennis denis den denny; desmond des; diana di diane; dominic dom dominick; donald don donnie; dorothy dot dottie dolly; douglas doug; duncan dunc; dmitry dmitri dmitriy dmytro dimitri dima;
  edmund ed eddie ned ted; edward ed eddie ned ted teddy; edwin ed eddie; eleanor elly ellie nell nora elinor; elizabeth liz lizzie beth betty eliza bess libby elisabeth lisa; ellen nell; emily em; emma em; ernest ernie; esther hettie; eugene gene; evelyn evie; evgeny yevgeny evgeniy yevhen;
  florence flo florrie; frances fran fanny frankie; francis frank frankie francisco; franklin frank; frederick fred freddie freddy frederic fredrick; gabriel gabe; gareth gary; gary garry; geoffrey geoff jeffrey jeff; george georgie; georgina georgie; gerald gerry jerry; gerard gerry ger; gilbert gil bert; glenn glen; graham graeme grahame; gregory greg gregor; guy; gwendolyn gwen wendy;
  hannah anna; harold harry hal; harriet hattie; helen nell nellie elena; henry harry hal hank enrique; herbert herb bert; howard howie; hugh hughie; humphrey; ian iain; ignatius iggy; isaac ike; isabel isabella bella izzy isobel; jacob jake yakov; jacqueline jackie;
  james jim jimmy jamie jem; jane janie jenny; janet jan; jason jay; jean jeanie; jennifer jen jenny jenni; jeremiah jerry; jeremy jerry jem; jerome jerry; jerrold jerry; jacob jake; ashton ash; lori laurie lorraine; jessica jess jessie; joan joanie; joanna jo joanne; john johnny jack jon; jonathan jon jonny johnathan; joseph joe joey jo josef jose; josephine jo josie; joshua josh; judith judy jude; julia julie; julian jules; justin; karen kaz; kathleen kath kathy; keith; kenneth ken kenny; kevin kev; kimberly kim kimberley;
  laurence lawrence larry laurie lorry; lauren laurie; leonard len lenny leo; leslie les lesley; lewis louis lew lou louie; lillian lily lil; louise lou; lucy lucie; luke luka; lynn lynne lyn; madeleine maddie madeline; malcolm mal; marcus mark; margaret maggie meg peggy madge marge margie daisy greta rita; marianne mary; marjorie marge; mark marc; martha marty patty; martin marty; mary molly polly mamie mae maria marie; matilda tilly; matthew matt mat matty; maureen mo; maurice mo; maxine max; maximilian max; megan meg; melanie mel; melissa mel missy; melvin mel; michael mike mick micky mickey mikhail michel miguel; michelle shelly mich; mildred millie; miranda mandy; mitchell mitch; montague monty; morgan; muhammad mohammed mohammad mohamed muhammed mohamad;
  nancy nan; natalie nat; nathan nat nate; nathaniel nat nate; neil neal niall; nicholas nick nicky nicolas nico nikolai nikolay mykola; nicola nicky; nigel nige; noel; nora norah; norman norm; oliver ollie; olivia liv livvy; oscar; oswald ozzie; owen; pamela pam; patricia pat patty patsy trish tricia; patrick pat paddy patsy; paul pavel pablo pavlo; pauline; penelope penny; percival percy; peter pete petr pyotr petro pedro; philip phillip phil pip; phyllis phyl; priscilla cilla; prudence pru; rachel rach; ralph rafe; randolph randy; raphael rafa rafael; raymond ray; rebecca becky becca; reginald reg reggie; richard dick rick ricky rich richie; robert bob bobby rob robbie bert roberto; roberta bobbie; roderick rod; rodney rod; roger rodge; roland rolly; ronald ron ronnie; rosalind ros roz; rosemary rosie rose; rowland rolly; rudolph rudolf rudy; russell russ; ruth; samantha sam; samuel sam sammy; sandra sandy; sarah sara sally sadie; scott; sean shaun shawn shane; sebastian seb; sergei sergey serhiy serhii; sharon shaz; sheila; sidney sid sydney; simon si; sophia sophie sofia; stanley stan; stephanie steph steffi; stephen steven steve stevie stefan; stewart stuart stu; susan sue susie suzanne susanna; sylvester sly; sylvia; terence terry terrence; teresa theresa terry tess tessa; theodore ted teddy theo; thomas tom tommy; timothy tim timmy; tobias toby; tracy tracey; valerie val; vanessa; veronica ronnie; victor vic viktor; victoria vicky vicki tori; vincent vince vinny; viola vi; violet vi; virginia ginny; vivian viv; vladimir volodymyr vova; vyacheslav slava; walter walt wally; wendy; wilfred wilf fred; wilhelmina mina; william bill billy will willie liam; winifred win winnie freda; yasmin jasmine; yuri yury iurii yuriy; zachary zach zack zac; zoe;
  giuseppe beppe peppe pino; francesco checco; luigi gigi; jose pepe; francisco paco pancho; ignacio nacho; eduardo lalo; johannes hans johann; friedrich fritz;
  heinrich heinz; ekaterina katya katia; mikhail misha; nikolai kolya; vladimir volodya; dmitri dima mitya; natalia natalya natasha; maria masha; ivan vanya;
  yevgeny evgeny zhenya; konstantin kostya; aleksandr sasha shura; magdalena magda lena; aleksandra ola; malgorzata gosia; katarzyna kasia; jean-francois jeff; guillaume gui`;

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  GROUPS.split(';').forEach((group, index) => {
    for (const name of group.trim().split(/\s+/)) {
      const groups = map.get(name) ?? new Set<number>();
      map.set(name, groups.add(index));
    }
  });
  return map;
})();

/** Whether two given names, folded, are forms of one name: Steve and Steven, Dan and Daniel, Bob and Robert. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = groupsOf.get(a);
  const others = groupsOf.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** Whether a folded word is a given name that this list knows. */
export const hasForms = (name: string): boolean => groupsOf.has(name);
