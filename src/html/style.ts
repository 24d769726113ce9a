/**
 * The style of the page: light and dark by the reader's setting, and for print. Each kind of mark has a form of its own
 * beside its colour; verified is filled and solid, unverified hollow and broken, everywhere.
 */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fbfaf8;--fg:#1f1d1b;--soft:#625d57;--line:#dfdad2;--panel:#fff;--lit:#ffe9a8;--focus:#1d4f91;
--actor:#1d4f91;--place:#dcebdd;--time:#8a6a1f;--casualty:#9b1c1c;--casualty-bg:#f8e2df;--event:#a89468;--good:#12633f;--good-bg:#e2f1e8;--bad:#8a4b00;
--land:#ece7dd;--sea:#dfe8ee;--edge:#b9b0a2;--serif:"Iowan Old Style",Charter,"Source Serif 4",Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--bg:#171615;--fg:#e8e4de;--soft:#a59e95;--line:#3a3632;--panel:#201e1c;--lit:#5a4a12;--focus:#9ec1ff;
--actor:#a3c4ff;--place:#23402d;--time:#d0ab4e;--casualty:#ff9f96;--casualty-bg:#4a2522;--event:#8d7a4f;--good:#7fd6a8;--good-bg:#17352a;--bad:#f0b35a;--land:#34312d;--sea:#1b2329;--edge:#5d574f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 var(--sans);-webkit-text-size-adjust:100%}
body>header,main,nav,footer{max-width:80rem;margin:0 auto;padding:0 1.5rem}
a{color:var(--actor)}a:focus-visible,input:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
ul,ol{list-style:none;margin:0;padding:0}p{margin:0}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--panel);padding:.4rem .8rem;z-index:9}
.soft,.fine,.none{color:var(--soft)}.fine{font-size:.8rem;margin-top:.4rem}.none{font-size:.9rem}

.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding-top:1rem!important}
.top h1{font-size:.95rem;margin:0;letter-spacing:.01em}.top>p{color:var(--soft);font-size:.87rem}
.legend{flex-basis:100%;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.6rem 0 0;padding:.6rem 0;border:solid var(--line);border-width:1px 0;font-size:.87rem}
.legend legend{float:left;color:var(--soft);padding:0;margin-right:.2rem}.legend label{cursor:pointer;white-space:nowrap}
.legend input{margin:0 .1rem 0 0;width:.85rem;height:.85rem;vertical-align:-.08rem;accent-color:var(--soft)}
nav{margin-top:1.5rem!important}nav h2{font-size:1.1rem;margin:0 0 .5rem}nav ol{columns:2 24rem;column-gap:2.5rem}nav li{break-inside:avoid;padding:.2rem 0}nav .soft{font-size:.82rem;white-space:nowrap}

.story{padding:2.2rem 0 1.5rem}.story+.story{border-top:3px double var(--line);margin-top:1.5rem}
.story h2{font:600 clamp(1.55rem,1.1rem + 1.7vw,2.3rem)/1.22 var(--serif);letter-spacing:-.005em;margin:0;max-width:34em;text-wrap:balance}
.story h2 span{font-weight:inherit;color:inherit;background:none;box-shadow:none;outline:0;font-style:inherit}.story h2 .m-time{border:0}
.from{color:var(--soft);margin-top:.55rem}.from>*+*::before{content:"·";margin:0 .5em;color:var(--soft);display:inline-block}
.balance{margin-top:.9rem;font-size:.92rem}.balance span+span{margin-left:.7rem}.balance .verified{color:var(--good);font-weight:600}.balance .unverified{color:var(--bad);font-weight:600}
.bar{display:block;width:min(28rem,100%);height:7px;margin-top:.35rem;border-radius:4px;border:1px solid var(--bad)}.bar .unverified{fill:none}.bar .verified{fill:var(--good)}

.columns{display:grid;grid-template-columns:minmax(0,1.12fr) minmax(0,1fr);gap:3rem;margin-top:1.6rem}
.reading{position:sticky;bottom:0;align-self:end;min-height:100vh}
.text{font:1.14rem/1.78 var(--serif);max-width:38rem;overflow-wrap:anywhere}.text p{white-space:pre-line}.text p+p{margin-top:.9em}
.columns>*{min-width:0}.story section+section,.columns+section{margin-top:2.2rem}
h3{font-size:1.02rem;margin:0 0 .7rem;padding-top:.55rem;border-top:2px solid var(--fg)}h4{font-size:.88rem;margin:1.1rem 0 .5rem;font-weight:600}h3+h4{margin-top:0}.count{color:var(--soft);font-weight:400;margin-left:.25em}

.m-actor{color:var(--actor);font-weight:600}
.m-place{background:var(--place);box-shadow:0 2px var(--place),0 -2px var(--place)}
.m-time{border-bottom:1px dotted var(--time);color:var(--time);border-left:0}
.m-casualty{color:var(--casualty);font-weight:700;background:var(--casualty-bg);box-shadow:0 2px var(--casualty-bg),0 -2px var(--casualty-bg)}
.m-event{outline:1px solid var(--event);outline-offset:1px;border-radius:2px}
.m-quote{font-style:italic}
.m-boilerplate{font:.85rem/1.6 var(--sans);color:var(--soft)}
.m-unverified{text-decoration:underline dashed 1px var(--bad);text-underline-offset:.3em;text-decoration-skip-ink:none}
.m-verified{text-decoration:underline solid 3px var(--good);text-underline-offset:.26em;text-decoration-skip-ink:none}
.m-unverified.m-verified{border-bottom:1.5px dashed var(--bad)}
.legend .m-place,.legend .m-casualty,.legend .m-event{padding:0 .2em}
body:has(#show-actor:not(:checked)) main .m-actor{color:inherit;font-weight:inherit}
body:has(#show-place:not(:checked)) main .m-place{background:none;box-shadow:none}
body:has(#show-time:not(:checked)) main .m-time{border:0;color:inherit}
body:has(#show-casualty:not(:checked)) main .m-casualty{color:inherit;font-weight:inherit;background:none;box-shadow:none}
body:has(#show-event:not(:checked)) main .m-event{outline:0}
body:has(#show-quote:not(:checked)) main .m-quote{font-style:inherit}
body:has(#show-unverified:not(:checked)) main .m-unverified:not(.m-verified){text-decoration:none}
body:has(#show-verified:not(:checked)) main .m-verified{text-decoration:none}
body:has(#show-unverified:not(:checked)) .text .sign.unverified,body:has(#show-verified:not(:checked)) .text .sign.verified{display:none}

.sign{display:inline-block;font:600 .74rem/1.25 var(--sans);font-variant-numeric:tabular-nums;padding:.05rem .32rem;border-radius:.4rem;text-decoration:none;border:1.5px dashed var(--bad);color:var(--bad);background:var(--panel);white-space:nowrap}
.sign.verified{border:1.5px solid var(--good);background:var(--good);color:var(--panel)}
.signs{white-space:nowrap;user-select:none;font-style:normal}.signs .sign{display:inline;font-size:.66rem;vertical-align:.42em;line-height:1.1;margin-left:.18em;padding:.02rem .22rem;border-width:1px}
.story h2 .signs .sign{vertical-align:.9em}
.lit{background-color:var(--lit)!important;color:var(--fg)!important;box-shadow:0 2px var(--lit),0 -2px var(--lit)}.sign.lit{background:var(--lit)!important;color:var(--fg)!important;box-shadow:none}

.claim,.event{padding:.75rem .9rem .8rem;background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--good);border-radius:0 .4rem .4rem 0;scroll-margin-top:1rem}
.claim+.claim{margin-top:.6rem}.events{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.8rem}
.claim.unverified,.event.unverified,.event.disputed{border-left:4px dashed var(--bad)}.event.disputed{border-left-style:dotted}
.balance span{white-space:nowrap}.claim.lit,.event.lit,.places .lit,.timeline .lit,.actors .lit{background:var(--panel)!important;box-shadow:0 0 0 2px var(--focus)}.claim:target,.event:target{box-shadow:0 0 0 3px var(--focus)}

blockquote{margin:.35rem 0 0;font:1.02rem/1.5 var(--serif);overflow-wrap:anywhere}blockquote.bare::before{content:"“"}blockquote.bare::after{content:"”"}
.about{margin-top:.25rem;font-size:.9rem}.to{margin-left:auto;font-size:.85rem;white-space:nowrap}
.why{margin-top:.5rem;display:grid;gap:.25rem;font-size:.88rem}.why li{overflow-wrap:anywhere}
.ground{display:inline-block;border:1px dashed var(--bad);color:var(--bad);border-radius:1rem;padding:0 .55rem;font-size:.8rem;font-weight:600}.verified .ground{border:1px solid var(--good);color:var(--good);background:var(--good-bg)}
.why q{color:var(--soft)}.links{margin-top:.45rem;font-size:.85rem;color:var(--soft)}.links .sign{margin-left:.2rem}
.head{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5rem}.claim .source{flex:1;min-width:45%}.event .head b{font-size:1.02rem}
.no{display:inline-block;min-width:1.5em;text-align:center;border:1px solid var(--line);border-radius:.25rem;font-size:.76rem;color:var(--soft);font-variant-numeric:tabular-nums;background:var(--bg)}
.status{border:1px solid var(--soft);border-radius:1rem;padding:0 .5rem;font-size:.78rem;color:var(--soft)}
.standing{margin-left:auto;font-size:.8rem;font-weight:600;color:var(--bad)}.standing.verified{color:var(--good)}
dl{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:.12rem .6rem;margin:.45rem 0 0;font-size:.92rem}dt{color:var(--soft)}dd{margin:0;grid-column:2;overflow-wrap:anywhere}dd .sign{margin:0 .2rem .15rem 0}

.map{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:.4rem}.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--edge);stroke-width:1;stroke-linejoin:round;fill-rule:evenodd}
.map text{font-family:var(--sans);fill:var(--fg);stroke:var(--land);stroke-width:3.5;stroke-linejoin:round;paint-order:stroke}.map .exact{font-weight:600}.map .wide{font-style:italic}
.map .country{fill:var(--soft);letter-spacing:.14em;text-transform:uppercase;stroke-width:2.5}
.dot circle,.dot rect{fill:var(--panel);stroke:var(--casualty);stroke-width:2.4;stroke-dasharray:3 2.2}.dot.verified circle,.dot.verified rect{fill:var(--good);stroke:var(--panel);stroke-width:1.5;stroke-dasharray:none}.dot.disputed circle,.dot.disputed rect{stroke-dasharray:none}
.dot .in{fill:none;stroke:var(--casualty);stroke-width:1.8;stroke-linecap:round}.dot.verified .in{stroke:var(--panel)}g.dot.lit circle,g.dot.lit rect{stroke:var(--focus);stroke-width:4}g.lit{box-shadow:none}
.scale path{fill:none;stroke:var(--fg);stroke-width:1.2}.map .scale text{stroke-width:2.5}
.places{margin-top:.6rem;font-size:.9rem;display:grid;gap:.15rem}.key{width:1.05em;height:1.05em;vertical-align:-.15em}

.timeline>li{display:grid;grid-template-columns:minmax(6.5rem,9.5rem) minmax(0,1fr);gap:0 1.6rem}.timeline .when{font-weight:600;font-variant-numeric:tabular-nums;padding:.1rem 0 .9rem;font-size:.92rem}
.timeline ul{position:relative;border-left:2px solid var(--soft);padding:.1rem 0 .9rem 1.1rem;font-size:.92rem}.timeline ul::before{content:"";position:absolute;left:-6px;top:.5rem;width:10px;height:10px;border-radius:50%;background:var(--fg);box-shadow:0 0 0 3px var(--bg)}
.timeline .background ul{border-left-style:dotted}.timeline .background ul::before{background:var(--bg);border:2px solid var(--soft)}.timeline .background .when{color:var(--soft);font-weight:400}
.timeline a{color:inherit;text-decoration:none}.timeline a:hover{text-decoration:underline}.timeline .no{margin-right:.25rem}
.actors{columns:3 20rem;column-gap:2.5rem;font-size:.92rem}.actors li{break-inside:avoid;padding:.3rem 0}.actors q{color:var(--soft);font-size:.9em}
.notes{font-size:.9rem;display:grid;gap:.3rem}
.card{position:fixed;z-index:5;width:25rem;max-width:calc(100vw - 16px);max-height:60vh;overflow:auto;background:var(--panel);border:1px solid var(--line);border-radius:.5rem;box-shadow:0 6px 28px #0004;list-style:none}
.card .claim{border-width:0 0 0 4px;border-radius:0;margin:0}.card .claim+.claim{border-top:1px solid var(--line)}.card .links{display:none}
footer{color:var(--soft);font-size:.8rem;padding:1.5rem!important}

@media (max-width:58rem){.columns{grid-template-columns:minmax(0,1fr);gap:2rem}.reading{position:static;min-height:0}.text{max-width:none}}
@media (max-width:40rem){body>header,main,nav,footer{padding-left:1.05rem;padding-right:1.05rem}.text{font-size:1.1rem}.timeline>li{grid-template-columns:6.2rem minmax(0,1fr);gap:0 1.1rem}
.card{left:0!important;right:0;top:auto!important;bottom:0;width:auto;max-width:none;max-height:45vh;border-radius:.7rem .7rem 0 0}}
@media print{@page{margin:16mm 15mm}body{font-size:9.5pt;background:#fff}.card,.skip,.legend input{display:none}.columns{display:block}.reading{position:static;min-height:0;margin-bottom:1.5rem}.text{max-width:none;font-size:11pt;line-height:1.65}.claim,.event,.places li,.timeline>li,.map,h3,h4{break-inside:avoid}h3,h4{break-after:avoid}.map{max-width:11cm}.story+.story{break-before:page;border:0}
.sign,.m-place,.m-casualty,.bar,.ground,.map,.sign.verified{-webkit-print-color-adjust:exact;print-color-adjust:exact}.claims{columns:2;column-gap:1rem}.claim+.claim{margin-top:0}.claim{margin-bottom:.5rem}.events{grid-template-columns:1fr 1fr}}
@media (prefers-contrast:more){:root{--soft:var(--fg);--line:var(--fg)}}
`;
