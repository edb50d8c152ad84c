import { randomUUID } from 'node:crypto';
import { BrowserDoor, launchChromium } from './support/browser.ts';
import { AxeBuilder } from '@axe-core/playwright';
import { prepare, knownAgent } from './support/prepare.ts';
process.env['GUION_CHROMIUM']='/usr/bin/chromium';
const only = process.argv.slice(2);
const browser = await launchChromium();
const door = new BrowserDoor(browser);
const dir = door.newDataDir();
await prepare(dir, async (api)=>{ await knownAgent(api); const s=await api.settings.get(); await api.settings.save({...s, superior:{name:'Carmen Ortega',phone:'204'},security:{name:'Caseta',phone:'9'},responseTime:{electronico:'24 horas'}} as never); });
const page = await door.start(dir);
page.on('console',m=>{ if(m.type()==='error') console.log('console',m.text().slice(0,300)); });
page.on('pageerror',e=>console.log('pageerror',e.message.slice(0,300)));
const api = await door.api();
let view:any;
const begin = async (protocol='atencion-telefonica',channel='telefonico',more={})=>{ view = await api.session.start({eventId:randomUUID(),protocol,channel,client:'señora Ledesma',pauseReason:'x',...more} as never); };
const ev = async (event:any)=>{ view = await api.session.advance({id:view.id,seq:view.seq,eventId:randomUUID(),event}); };
const evs = async(...es:any[])=>{ for(const e of es) await ev(typeof e==='string'?{type:'decided',option:e}:e); };
const n={type:'next'};
const load = async()=>{ await page.goto(new URL('/#/atencion',page.url()).href); await page.reload(); await page.locator('.say, .counter').first().waitFor(); await page.waitForTimeout(500); };
const key = async(...ks:string[])=>{ for(const k of ks){ await page.keyboard.press(k); await page.waitForTimeout(320);} };
const shot = async(name:string, sizes=[400], dark=false, h=900)=>{
  for(const w of sizes){ await page.setViewportSize({width:w,height:h}); await page.waitForTimeout(120);
   await page.screenshot({path:`/tmp/c1/${name}-${w}.png`}); }
  if(dark){ await page.emulateMedia({colorScheme:'dark'}); await page.screenshot({path:`/tmp/c1/${name}-dark.png`}); await page.emulateMedia({colorScheme:'light'}); }
  await page.setViewportSize({width:400,height:900});
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  for(const v of violations) console.log('AXE',name,v.id,v.nodes.map(x=>x.html.slice(0,160)).join(' | '));
  const o = await page.evaluate(()=>{const x=document.querySelector('.work');return x? x.scrollHeight-x.clientHeight:0});
  console.log(name,'overflow',o);
};
const toReq=[n,n,{type:'captured',field:'asunto',value:'el cobro duplicado'}];
const toEnd=['consulta',{type:'captured',field:'resumen',value:'recibió dos cobros'},'correcto','sin_datos','resuelto',n,{type:'captured',field:'satisfaccion',value:'cubierto'},'cubierto','nada_mas'];
const S:Record<string,()=>Promise<void>>={
 async type(){ await begin(); await evs(...toReq); await load(); await key('t','8'); await shot('type-grosero',[400],true); await key('5'); await page.getByRole('button',{name:/Atención preferencial/}).click(); await page.getByText('Persona mayor').click(); await page.waitForTimeout(300); await shot('type-care',[340,400]); await key('Escape'); await shot('type-step',[400]); },
 async escalate(){ await begin(); await evs(...toReq,{type:'escalated',immediate:false},n); await load(); await shot('esc',[340,400,560],true); await key('a'); await shot('esc-told'); await key('h'); await page.waitForTimeout(400); await shot('handover',[340,400],true); await key('c'); await shot('handover-copied'); await page.emulateMedia({media:'print'}); await page.screenshot({path:'/tmp/c1/print.png'}); await page.emulateMedia({media:'screen'}); await key('Escape','Escape'); await shot('recovery'); await key('d'); await shot('recovering'); },
 async threat(){ await begin(); await evs({type:'escalated',immediate:true}); await load(); await shot('threat'); await key('z'); await shot('ended');},
 async wrap(){ await begin(); await evs(...toReq,...toEnd); await load(); await key('Enter'); await page.waitForTimeout(500); await shot('wrap',[340,400,560],true); await key('2'); await page.getByText('Mañana').click(); await key(' ',' '); await shot('wrap-chosen'); await key('1','Control+Enter'); await page.waitForTimeout(500); await shot('finished',[400],true); },
 async early(){ await begin(); await evs(...toReq); await load(); await key('f'); await page.waitForTimeout(500); await shot('wrap-early'); },
 async detour(){ await begin(); await evs(...toReq,{type:'situationOpened',situation:'disco_rayado'}); await load(); await shot('detour'); await key('Enter'); await shot('detour2'); },
 async pause(){ await begin(); await evs(...toReq,{type:'paused',reason:'Otra área'}); await load(); await page.waitForTimeout(1200); await shot('pause'); },
 async mail(){ await begin('atencion-en-linea','electronico'); await load(); await key('m'); await shot('mail'); await key('Enter','m','k'); await shot('mail-tray',[340,400]); },
 async expert(){ const p=await api.people.preferences(); await api.people.savePreferences({...(p as any).preferences,reading:'experto'}); await begin(); await evs(...toReq); await load(); await shot('expert'); await key('e'); await shot('expert-open'); await api.people.savePreferences({...(p as any).preferences,reading:'novato'}); },
 async counter(){ await begin(); await evs(...toReq,...toEnd.slice(0,3)); await load(); await key('v'); await page.waitForTimeout(300); await shot('counter',[340,400],true); await key('F8'); await page.waitForTimeout(400); await shot('counter-f8'); await key('v'); },
 async practice(){ await page.goto(new URL('/#/',page.url()).href); await page.waitForTimeout(500); await page.getByRole('button',{name:/Practicar/}).click(); await shot('home-practice'); await page.locator('#protocols').getByText('Atención telefónica').click(); await page.waitForTimeout(800); await shot('practice1'); await key('Enter','Enter'); await shot('practice3',[400],true); await key('f'); await page.waitForTimeout(400); await page.getByText('El cliente se retiró').click(); await key('Escape','Control+Enter'); await page.waitForTimeout(700); await shot('practice-end'); await key('1'); await shot('practice-quiz'); },
 async ident(){ await begin(); await evs(n,{type:'noted',text:'DNI 12345678Z'}); await load(); await key('i','i'); await shot('ident'); await key('o'); await page.waitForTimeout(300); await shot('masked'); },
 async window(){ await begin('atencion-presencial','presencial'); await evs(n); await load(); await shot('presencial'); },
};
for(const [name,run] of Object.entries(S)){ if(only.length&&!only.includes(name)) continue; try{ await run(); }catch(e){ console.log('FAIL',name,String(e).slice(0,400)); await page.screenshot({path:`/tmp/c1/FAIL-${name}.png`}); } try{ const v=await api.session.current(); if(v){ view=v; if(v.status==='paused'||v.status==='open') await ev({type:'abandoned',reason:'x'}); } }catch(e){console.log('cleanup',String(e).slice(0,100));} }
await door.remove(); await browser.close();
