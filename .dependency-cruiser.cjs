/** The import law: folders look inwards, frameworks stay behind one door. Each rule says why. */
const only = (name, comment, packages, allowedFrom) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(bot|dialogs|knowledge|deploy|manifest)/', pathNot: allowedFrom },
  to: { path: packages.map((p) => `node_modules/${p}/`).concat(packages.map((p) => `^${p}$`)) },
});

module.exports = {
  forbidden: [
    {
      name: 'knowledge-knows-nobody',
      comment: 'What the network knows must be usable without a conversation or a bot around it.',
      severity: 'error',
      from: { path: '^knowledge/' },
      to: { path: '^(dialogs|bot|deploy|manifest|tests)/' },
    },
    {
      name: 'dialogs-know-knowledge-only',
      comment: 'A dialog is a function; how it reaches Teams and disk is the business of bot/.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bot|deploy|manifest|tests)/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'Test helpers stay out of the product.',
      severity: 'error',
      from: { path: '^(bot|deploy|manifest)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'deploy-and-manifest-stand-alone',
      comment: 'They describe the installation and import nothing of the product.',
      severity: 'error',
      from: { path: '^(deploy|manifest)/' },
      to: { path: '^(bot|dialogs|knowledge)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Data flows one way; a cycle means two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only(
      'framework-behind-its-door',
      'The Bot Framework SDK is out of support: replacing it must mean changing these files alone.',
      ['botbuilder', '@microsoft/teams-ai', 'botframework-connector', 'botframework-schema', 'restify'],
      '^bot/(http|outbound|outbound/(activity|kept-clients|messenger|place-name|transport))\\.ts$',
    ),
    only(
      'sqlite-behind-its-door',
      'One store port, one file a store.',
      ['libsql'],
      '^bot/stores/sqlite\\.ts$',
    ),
    only(
      'cosmos-behind-its-door',
      'One store port, one file a store.',
      ['@azure/cosmos'],
      '^bot/stores/cosmos\\.ts$',
    ),
    only(
      'traces-behind-their-door',
      'Loaded by whoever wants traces alone; see ADR 13.',
      ['@opentelemetry'],
      '^bot/tracing/otlp\\.ts$',
    ),
    only(
      'natural-in-language',
      'The language library is heavy and easily imported whole; only knowledge/language/ may touch it.',
      ['natural'],
      '^knowledge/language/',
    ),
    {
      name: 'pure-inside',
      comment:
        'knowledge/ and dialogs/ read no disk, network or environment; they get what they need as parameters. Packing bytes is computing.',
      severity: 'error',
      from: { path: '^(knowledge|dialogs)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|zlib)$' },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead code.',
      severity: 'error',
      from: { orphan: true, path: '^(knowledge|dialogs|bot)/', pathNot: '(\\.d\\.ts|^bot/local/page/)' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
