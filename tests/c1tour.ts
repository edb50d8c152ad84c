import { BrowserDoor, launchChromium } from './support/browser.ts';
import { prepare, knownAgent } from './support/prepare.ts';
import { tour } from './support/tour.ts';
process.env['GUION_CHROMIUM']='/usr/bin/chromium';
const browser = await launchChromium();
const door = new BrowserDoor(browser);
const dir = door.newDataDir();
await prepare(dir, knownAgent);
const page = await door.start(dir);
await page.emulateMedia({reducedMotion:'reduce'});
page.setDefaultTimeout(8000); page.on('pageerror',e=>console.log('pageerror',e.message)); page.on('console',m=>{if(m.type()==='error')console.log('console',m.text().slice(0,300))});
const api = await door.api();
let n=0; const t0=Date.now(); let bad=0;
try { await tour({...api, session: api.session, library:{...api.library, list: async()=>{ const l=await api.library.list(); return {...l, protocols:[...l.protocols].reverse()}; }}} as never, async ({ name, view }) => { if(!view.step && !view.wrapUp){ console.log('NOWHERE', name, view.mode, view.status, view.protocol.id, JSON.stringify(view.trail.map(t=>[t.protocol,t.action])), JSON.stringify(view.actions)); return; }
  n+=1; if(process.env.V) console.log('.',name);
  await page.evaluate(()=>{ location.hash='#/registro'; }); await page.locator('.work').first().waitFor(); await page.evaluate(()=>{ location.hash='#/'; }); await page.locator('.work--home').waitFor();
  await page.locator('.resume .btn').first().waitFor();
  await page.locator('.resume .btn').first().click();
  await page.locator('.say, .work--tight').first().waitFor();
  const over = await page.locator('.work').last().evaluate((w)=>w.scrollHeight-w.clientHeight);
  if(over>0 && process.env.Q!=='1'){ bad+=1; console.log(`${name}: ${over}`); await page.screenshot({path:`/tmp/c1/tall-${name.replaceAll(/[ /]/g,'_')}.png`}); }
}); } catch(e){ console.log(String(e).slice(0,500)); await page.screenshot({path:'/tmp/c1/tourfail.png'}); }
console.log('stops',n,'tall',bad,'s',(Date.now()-t0)/1000);
await door.remove(); await browser.close();
