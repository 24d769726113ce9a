/** The style of the page: light and dark by the reader's setting, and for print. Nothing is told by colour alone. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1d1d1f;--soft:#63636b;--line:#d9d9df;--panel:#f6f6f8;--actor:#1f5fbf;--place:#0b7a4b;--time:#8a5a00;--casualty:#b3261e;--good:#0b7a4b;--bad:#9a5b00;--land:#e6e6ea;--sea:#f6f9fc;--edge:#a9a9b3}
@media (prefers-color-scheme:dark){:root{--bg:#17171a;--fg:#ececf0;--soft:#a2a2ad;--line:#3a3a42;--panel:#202025;--actor:#8ab4ff;--place:#6fd3a3;--time:#f0c060;--casualty:#ff9a92;--good:#6fd3a3;--bad:#f0b35a;--land:#34343c;--sea:#1b1e24;--edge:#60606c}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
header p,footer{color:var(--soft);margin:.2rem 0}
h1{font-size:1.3rem;margin:.3rem 0}h2.title{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h3{margin:1.6rem 0 .4rem}h4{margin:1rem 0 .3rem}
.story{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;border-top:1px solid var(--line);padding-top:1.25rem}
@media (max-width:60rem){.story{grid-template-columns:minmax(0,1fr)}}
.body{white-space:pre-wrap;overflow-wrap:anywhere;font-family:Georgia,serif;font-size:1.06rem;line-height:1.75}
.m-actor{color:var(--actor);font-weight:600}.m-place{color:var(--place);font-weight:600}.m-time{color:var(--time)}.m-casualty{color:var(--casualty);font-weight:700}
.m-event{font-variant-caps:small-caps;font-weight:600}.m-quote{font-style:italic}.m-boilerplate{opacity:.55;font-size:.85em}
.m-unverified{text-decoration:underline dashed var(--bad) 1.5px;text-underline-offset:.28em}.m-verified{text-decoration:underline double var(--good);text-underline-offset:.28em}
.sign{display:inline-block;font:600 .72rem/1.3 system-ui,sans-serif;padding:0 .3em;border-radius:.35em;text-decoration:none;border:1.5px dashed var(--bad);color:var(--bad)}
.sign.verified{border:1.5px solid var(--good);background:var(--good);color:var(--bg)}
a.sign:focus-visible,a:focus-visible{outline:3px solid var(--actor);outline-offset:2px}
.note{position:relative;white-space:normal}.note .sign{vertical-align:super;margin:0 .1em}
.tip{display:none;position:absolute;left:0;top:1.6em;z-index:2;width:min(22rem,80vw);padding:.6rem .8rem;background:var(--panel);border:1px solid var(--line);border-radius:.5rem;box-shadow:0 4px 18px #0003;font:.85rem/1.45 system-ui,sans-serif;color:var(--fg);font-style:normal;font-weight:400}
.note:hover .tip,.note:focus-within .tip{display:block}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
aside{min-width:0;font-size:.93rem}ul,ol{padding:0;list-style:none;margin:0}
.events li,.claim{padding:.6rem .75rem;margin:.4rem 0;background:var(--panel);border:1px solid var(--line);border-radius:.5rem}
.claim.verified{border-left:4px solid var(--good)}.claim.unverified{border-left:4px dashed var(--bad)}.claim:target{outline:3px solid var(--actor)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .7rem;margin:.35rem 0 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.status{border:1px solid var(--line);border-radius:1em;padding:0 .5em;font-size:.8rem}.id,.none,.key{color:var(--soft);font-size:.82rem}
.map{width:100%;height:auto;background:var(--sea);border:1px solid var(--line);border-radius:.5rem}.land{fill:var(--land);stroke:none}.borders{fill:none;stroke:var(--edge)}
.dot{fill:var(--bg);stroke:var(--casualty)}.dot.verified{fill:var(--casualty)}.map text{fill:var(--fg);stroke:var(--sea);paint-order:stroke;font-family:system-ui,sans-serif}
.timeline li{padding:.25rem 0 .25rem .9rem;border-left:3px solid var(--actor)}.timeline li.background{border-left:3px dotted var(--soft);color:var(--soft)}.timeline time{font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.88rem;padding:0}
@media print{.tip{display:none!important}.story{display:block}body{font-size:11pt}.events li,.claim{break-inside:avoid}}
`;
