// The rooms of docs/architecture.md and who may import whom. Everything not listed is an error.
const ROOMS = {
  core: [],
  inputs: ['core'],
  config: ['core'],
  formats: ['core'],
  onnx: ['core'],
  metrics: ['core'],
  report: ['core'],
  notify: ['core'],
  deploy: ['core'],
  hosts: ['core'],
  data: ['core', 'metrics', 'formats'],
  plan: ['core', 'onnx'],
  lower: ['core', 'formats', 'onnx', 'plan'],
  security: ['core', 'formats', 'onnx'],
  python: ['core'],
  model: ['core', 'formats', 'onnx', 'plan', 'lower', 'python'],
  stages: ['core', 'config', 'formats', 'model', 'data', 'metrics', 'security', 'deploy'],
  pipeline: ['core', 'config', 'stages'],
}
const EVERY_ROOM = Object.keys(ROOMS)

const roomRules = EVERY_ROOM.map((room) => ({
  name: `${room}-imports`,
  comment: `${room} may import only: ${ROOMS[room].join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...ROOMS[room]].join('|')})/` },
}))

// Another room is entered through its index.ts only; core is the shared vocabulary and excepted.
const doorRules = EVERY_ROOM.filter((room) => room !== 'core').map((room) => ({
  name: `${room}-door`,
  comment: `import ${room} through src/${room}/index.ts`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/`, pathNot: `^src/${room}/index\\.ts$` },
}))

const packageRule = (name, packages, rooms) => ({
  name,
  comment: `${packages} only in ${rooms}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${rooms})/` },
  to: { path: `node_modules/(${packages})(/|$)` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-dev-dependencies', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'nobody-imports-entries', severity: 'error', from: { path: '^src/.+/' }, to: { path: '^src/[^/]+\\.ts$' } },
    {
      name: 'entries-import',
      comment: 'entries see commands, inputs, hosts, pipeline types and core',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(commands|inputs|hosts|core)/|^src/[^/]+\\.ts$' },
    },
    ...roomRules,
    ...doorRules,
    packageRule('github-packages', '@actions|@octokit', 'hosts|inputs'),
    packageRule('engine-packages', 'onnxruntime-node|onnxruntime-web', 'onnx'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
