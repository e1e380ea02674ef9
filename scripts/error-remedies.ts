/** What to do about messages that name no remedy of their own: by kind of error, the remedy and the messages it is for. */
export const REMEDIES: Readonly<Record<string, readonly (readonly [remedy: string, messages: readonly RegExp[]])[]>> = {
  usage: [
    [
      'Write one of the values that the message names.',
      [/^input … is "…", expected one of …$/, /^…: … is "…", expected …$/, /^… is …, expected …$/],
    ],
    ['Give the option that the message names; `modelgate COMMAND --help` lists them.', [/^…: --… … is missing$/]],
    ['Write the option as `modelgate plan --help` shows it.', [/^modelgate plan: …$/]],
    ['Name exactly one model.', [/models were named, one is expected$/]],
    ['Name a file as the baseline, or run inside of the repository.', [/^baseline … is of git/]],
    [
      "Start the reporting job for pull requests alone: `if: startsWith(github.event.workflow_run.event, 'pull_request')`.",
      [/^the run followed …, not a pull request/],
    ],
    [
      'Give the key itself (its text begins with `-----BEGIN`), or the path of the file that has it.',
      [/^… is neither a PEM text/],
    ],
  ],
  config: [
    [
      'Write one that [configuration.md](configuration.md) lists, or use the version that has it.',
      [/^deployment\.target is/],
    ],
    ['Correct the pattern: it is read as JavaScript reads regular expressions.', [/^not a regular expression/]],
    [
      'Keep the configuration of the base branch a plain file below that size: no link, no folder.',
      [/^… is not a file below/],
    ],
  ],
  'not-found': [
    ['Check the path: it counts from the working directory.', [/^… is not a folder$/]],
    ['Check the address and the credentials: stores answer so for what they hide.', [/^…: does not exist \(HTTP/]],
    ['Check the folder or pattern; [data.md](data.md) lists which files are read as data.', [/^…: no data files$/]],
    ['Download the artifact of the job `plan` first, and name the file in it.', [/^…: no such plan$/]],
  ],
  'empty-file': [['Write the file again: it has no bytes.', [/^the model file is empty$/]]],
  corrupt: [
    [
      'Write the file again and compare its sha256 with that of the source: it was cut off or changed on its way.',
      [
        /_y does not fit the training rows$/,
        /^…: text with an invalid code point$/,
        /^… was expected by the name, and none begins with/,
        /^…: the Parquet file has no schema$/,
      ],
    ],
    [
      'What answers is no store of this kind, or a proxy or log-in page is in between: check the address.',
      [/^the list of files is not valid XML$/, /^…: the list of files (does not end|is not readable)/],
    ],
    [
      'The registry or its mirror gave another package than expected: check `engines.*_registry`.',
      [/^a package of the npm registry/],
    ],
    [
      'Nothing of yours is wrong: run again, and report it with the model if you can when it stays.',
      [/^not a packed document/, /^the Python worker sent something/],
    ],
  ],
  unsupported: [
    [
      'The error says how to save it instead; [supported-models.md](supported-models.md) lists what is read.',
      [/^the file is …$/, /^no known model begins with/],
    ],
    [
      'Start the same Python by hand to see what it says; [python-worker.md](python-worker.md) lists what it needs.',
      [/^Python did not start/, /^the Python worker ended/],
    ],
    [
      'This check is for other models: leave its section out of the configuration. The other checks judge the model.',
      [/^performance of a … model/, /^the model gives neither/, /^the model has … outputs/],
    ],
    ['Save texts as an array of one or two dimensions.', [/^…: text of … dimensions$/]],
  ],
  limit: [
    [
      'The bound keeps a hostile file from taking the machine. Train with less of what the message counts, or export to ONNX.',
      [
        /^(CatBoost|LightGBM|XGBoost) model: /,
        /^(catboost|xgboost|pickle|onnx|JSON|UBJSON): /,
        /^the model's configuration is nested/,
        /^the ONNX model would be/,
        /^more than … bytes of structure$/,
        /^… bytes, at most … are read$/,
        /^…: (JSON|messages) nested deeper/,
        /^…: category sets of/,
        /^…: more than … (estimators|layers) inside each other$/,
        /^…: more than … protobuf fields/,
        /^…: too many products/,
      ],
    ],
    [
      'Split the data or make it smaller: fewer columns, shorter texts, smaller pictures, fewer arrays in one file.',
      [
        /^…: (a header|an image|texts|rows) of/,
        /^…: more than … (arrays|images)$/,
        /^…: … columns, at most/,
        /pixels, at most/,
      ],
    ],
    ['Name a narrower folder or pattern.', [/holds more than … files$/, /^…: more than … files$/]],
    [
      'Deploy to another target or storage: `deployment.target`, `deployment.storage`; the error says which takes it.',
      [/the largest file of this target has/],
    ],
    [
      'Something else than the expected service answers: check the address and the proxy.',
      [/^git … answered with more than/, /^the answer is larger than/],
    ],
    [
      'The comment is left out; read the job summary, or close the pull request for a new one.',
      [/^the first … comments were looked through/],
    ],
    [
      'Judge fewer models in one run; all reports are in the artifact of the judging run.',
      [/^more than … results, or one above/],
    ],
    [
      'Judge fewer rows at once, or export the model to ONNX, which needs no Python.',
      [/^the Python worker announces/, /more memory in Python than/],
    ],
  ],
  data: [
    [
      'Run the shards again and merge what one run made of one plan: a part is missing, cut off, or of another run.',
      [
        /^its (reports are missing|result\.json is not)/,
        /^the shard(s answered| did not judge it|s do not make one table|s drew their rows)/,
        /^… (is missing|is not a plain file|has more than … bytes|has … bytes, … were recorded)$/,
        /^… is not the one that the shard recorded/,
        /^…: answers to other rows/,
      ],
    ],
    [
      'Write the file anew with the tool that keeps it (pip-tools, Poetry, uv, Pipenv, conda).',
      [/^… has no \[\[package\]\]/, /^… is not (JSON|TOML|YAML): …$/],
    ],
    [
      'Give the columns and kinds of values that the model was trained on, in the column and row that the message names.',
      [
        /^column … is (infinite|missing|not in the data|not positive)/,
        /was trained on … columns, the data has …$/,
        /\(rows counted from row … of the data\)$/,
      ],
    ],
    [
      'Correct the target or weight column: labels, predictions and weights are of the same rows, and of known classes.',
      [/^row … has weight/, /^… of row … is class/, /^… probabilities do not fit/, /^… … for … rows of truth$/],
    ],
    ['Leave `class` out of the case under `behaviour`.', [/^a regression model has no classes/]],
    [
      'Use rows of more than one class or value, or another primary metric.',
      [/^the metric is undefined on these rows/],
    ],
    ['Give a table with at least one column and one row.', [/^…: the table has no (columns|rows)/]],
  ],
  deploy: [
    [
      'Nothing was changed. Run again; what stays is in the words behind the colon, which are those of the server or of git.',
      [
        /^Git LFS: …$/,
        /^GitHub did not …: …$/,
        /^GitHub (described|sent|stored)/,
        /^git … ended with code/,
        /^the Git LFS server did not/,
        /^the connection to GitHub broke/,
        /does not answer as a Git LFS server does$/,
      ],
    ],
    [
      'Somebody edited the branch or deleted what it names: deploy again, and let only ModelGate write to `modelgate/*`.',
      [/^commit … holds/, /^the LFS server has no object/],
    ],
    ['Deploy there first: `modelgate run --environment NAME --auto-deploy`.', [/^nothing was ever deployed to/]],
    [
      'A guard against a mistake of ModelGate itself: please report it.',
      [/is not a path that ModelGate writes$/, /occurs twice in one commit$/, /^refusing to delete/],
    ],
  ],
  disk: [
    [
      'As the error says: make room on the disk or in the quota, raise `ulimit -f`, use a folder that this user may write to.',
      [/could not be written/],
    ],
  ],
  conflict: [
    [
      'The next run writes it; the job summary has the report. Many jobs: one comment of the job that merges.',
      [/^other jobs write into the same comment/],
    ],
    [
      'Run again, and let only ModelGate write to `modelgate/*` and `modelgate-candidate/*`.',
      [/^the candidate … exists already$/, /moved by something other than ModelGate$/],
    ],
  ],
  unreachable: [
    ['Check the address and that the credentials may read it, then run again.', [/^HTTP …$/]],
    ['Run the shards again.', [/^another model was deployed while the shards ran/]],
    ['Give the address itself: a log-in page or a proxy redirects.', [/^…: redirected without end/]],
  ],
  timeout: [
    ['Raise `data_quality.sql_timeout_seconds`, or ask less of the rule.', [/^DuckDB gave no answer/]],
    ['Check the connection to the git server, then run again.', [/^git … did not end within/]],
    ['Raise `deployment.health_check_timeout`.', [/^the health check did not end/]],
    ['Start the same Python by hand: it has to answer `--version` at once.', [/^… did not answer within … s$/]],
  ],
  cancelled: [
    [
      'Somebody or something stopped the run. Run again; a deployment that had begun is settled first.',
      [/cancelled/, /stopped/, /^the Python worker was closed$/],
    ],
  ],
}
