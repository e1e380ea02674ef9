const LIGHT =
  '--ground:#fff;--panel:#f6f8fa;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--good:#116329;--bad:#b42318;--unsure:#7d4e00;--accent:#0a58b0;--good-ground:#dafbe1;--bad-ground:#ffe9e7;--unsure-ground:#fff3cd;--reference:#8c959f;--current:#0072b2;--mark:#d55e00'

/** Colours meet WCAG AA (4.5:1) on their ground in both schemes. Palette: Okabe and Ito, safe for colour-blind readers. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--panel:#161b22;--ink:#e6edf3;--soft:#9da7b1;--line:#30363d;--good:#56d364;--bad:#ff8a80;--unsure:#e3b341;--accent:#79b8ff;--good-ground:#12301c;--bad-ground:#3d1513;--unsure-ground:#33270a;--reference:#8b949e;--current:#56b4e9;--mark:#e69f00}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 24px}
header.verdict{margin:24px auto 0;padding:20px 24px;border:1px solid var(--line);border-left:8px solid var(--soft);border-radius:8px;background:var(--panel);max-width:1072px}
header.good{border-left-color:var(--good)}header.bad{border-left-color:var(--bad)}header.unsure{border-left-color:var(--unsure)}
.kicker{margin:0;color:var(--soft);font-size:13px}
h1{margin:2px 0 4px;font-size:28px;line-height:1.25;font-weight:600}
.good .word{color:var(--good)}.bad .word{color:var(--bad)}.unsure .word{color:var(--unsure)}
.model{margin:0;font-size:17px;font-weight:600}
.line{display:flex;flex-wrap:wrap;gap:2px 20px;margin:6px 0 0;color:var(--soft)}
h2{margin:40px 0 10px;padding-bottom:6px;border-bottom:1px solid var(--line);font-size:20px;line-height:1.3}
h2 small{display:block;font-size:14px;font-weight:400;color:var(--soft)}
h2.good small{color:var(--good)}h2.bad small{color:var(--bad)}h2.unsure small{color:var(--unsure)}
.next{margin-top:16px;padding:12px 24px;border-radius:8px;border:1px solid var(--line)}
.next h2{margin:0;padding:0;border:0;font-size:15px}.next p{margin:2px 0 0}
nav ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:10px;margin:24px 0 0;padding:0;list-style:none}
nav a{display:block;height:100%;padding:10px 12px;border:1px solid var(--line);border-radius:8px;color:inherit;text-decoration:none;border-top:3px solid var(--soft)}
nav a:hover,nav a:focus-visible{background:var(--panel)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
nav a.good{border-top-color:var(--good)}nav a.bad{border-top-color:var(--bad)}nav a.unsure{border-top-color:var(--unsure)}
nav strong,nav span{display:block}nav span{color:var(--soft);font-size:13px}
.scroll{overflow-x:auto;margin:0 0 20px}
table{border-collapse:collapse;width:100%;font-size:14px}
caption,figcaption{padding:4px 0 6px;text-align:left;color:var(--soft);font-size:13px}
th,td{overflow-wrap:break-word;padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--line);font-weight:600;white-space:nowrap}
tbody th{font-weight:500;min-width:120px;overflow-wrap:anywhere}
tbody tr:hover{background:var(--panel)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:13px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.whole{white-space:nowrap}
.tag{display:inline-block;padding:0 8px;border-radius:10px;background:var(--panel);white-space:nowrap}
.tag:has(code){white-space:normal}
.tag.good{color:var(--good);background:var(--good-ground)}.tag.bad{color:var(--bad);background:var(--bad-ground)}.tag.unsure{color:var(--unsure);background:var(--unsure-ground)}.tag.quiet{color:var(--soft)}
.meter{display:block;height:4px;min-width:60px;max-width:150px;margin-left:auto;margin-top:3px;border-radius:2px;background:var(--line);overflow:hidden}
.meter span{display:block;height:100%;background:var(--current)}
.when{white-space:nowrap;width:34%;min-width:180px;font-variant-numeric:tabular-nums}
.lane{display:block;position:relative;height:8px;margin-top:4px;border-radius:2px;background:var(--line);overflow:hidden}
.lane span{position:absolute;top:0;bottom:0;min-width:3px;border-radius:2px;background:var(--current)}
.lane .bad{background:var(--bad)}.lane .unsure{background:var(--unsure)}.lane .quiet{background:var(--reference)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0 0 20px}
dt{color:var(--soft)}dd{margin:0}
.matrix{width:auto}.matrix td{min-width:64px;border:1px solid var(--ground)}.matrix thead th{min-width:64px;max-width:110px;white-space:normal;overflow-wrap:anywhere;vertical-align:bottom}
.matrix tbody th{position:sticky;left:0;background:var(--ground)}.matrix .none{color:var(--soft)}
.hit{background:color-mix(in srgb,var(--current) calc(var(--share)*.45),var(--panel))}
.miss{background:color-mix(in srgb,var(--mark) calc(var(--share)*.6),var(--panel))}
figure{margin:0 0 20px}
figure svg{display:block;width:100%;max-width:760px;min-width:520px;height:auto}
figure.square{display:inline-block;vertical-align:top;width:100%;max-width:336px;margin-right:14px}
figure.square svg{min-width:0;max-width:330px}
svg text{fill:var(--ink);font-size:13px}svg text.tick{fill:var(--soft);font-size:12px}
.grid,.axis{stroke:var(--line);stroke-width:1}
.bar{fill:var(--current)}.whisker{stroke:var(--ink);fill:none;stroke-width:1.2}.other{stroke:var(--mark);stroke-width:3}
.histogram{display:block;max-width:none}
.histogram .reference{fill:var(--reference);fill-opacity:.55}.histogram .current{fill:var(--current)}
.curve path{fill:none;stroke:var(--c);stroke-width:2}.curve circle{fill:var(--c)}
.scatter circle{fill:var(--current);fill-opacity:.45}
.c0{--c:var(--current);--d:0}.c1{--c:var(--mark)}.c2{--c:#009e73}.c3{--c:#cc79a7}.c4{--c:#b58900}.c5{--c:#6f6fd6}.c6{--c:#a0522d}.c7{--c:var(--reference)}
.c1 path{stroke-dasharray:7 3}.c2 path{stroke-dasharray:2 3}.c3 path{stroke-dasharray:9 3 2 3}.c4 path{stroke-dasharray:5 2}.c5 path{stroke-dasharray:1 2}.c6 path{stroke-dasharray:12 4}
.trend .cross{stroke:var(--bad);stroke-width:2.5;stroke-dasharray:none;fill:none}
.diagonal{stroke:var(--soft);stroke-dasharray:4 4}
.legend{display:flex;flex-wrap:wrap;gap:0 14px;margin:0;padding:0;list-style:none;font-size:13px}
.legend li::before{content:"";display:inline-block;width:18px;margin-right:6px;vertical-align:middle;border-top:3px solid var(--c,var(--soft))}
.legend .plain::before{display:none}
.legend .c1::before,.legend .c3::before,.legend .c4::before,.legend .c6::before{border-top-style:dashed}.legend .c2::before,.legend .c5::before{border-top-style:dotted}
.legend .diagonal::before{border-top-style:dashed}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:40px;padding-bottom:24px;color:var(--soft);font-size:13px}
@media (max-width:640px){header,main,footer{padding:0 14px}header.verdict{margin:12px 14px 0;padding:14px}h1{font-size:22px}dl{grid-template-columns:1fr}dd .whole,.scroll table:not(.matrix) .whole,.scroll table:not(.matrix) .tag{white-space:normal}.scroll table:not(.matrix) td:empty{display:none}.meter{margin-left:0}dt{margin-top:6px}.scroll table:not(.matrix),.scroll table:not(.matrix) caption,.scroll table:not(.matrix) tbody,.scroll table:not(.matrix) tr,.scroll table:not(.matrix) tbody>tr>*{display:block}.scroll table:not(.matrix) thead{display:none}.scroll table:not(.matrix) tr{padding:8px 0;border-bottom:1px solid var(--line)}.scroll table:not(.matrix) tbody>tr>*{padding:2px 0;border:0;text-align:left}.scroll table:not(.matrix) td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}.next{padding:12px 14px}}
@media print{:root{color-scheme:light;${LIGHT}}body{font-size:11px}nav{display:none}.scroll{overflow:visible}table,figure,tr{break-inside:avoid-page}h2{break-after:avoid}figure.square{max-width:31%;margin-right:1.5%}tbody tr:hover{background:none}header,main,footer{max-width:none}}
`
