// Runs a declarative Jenkinsfile on this machine without Jenkins: a stand-in for the directives and steps that ours uses, which
// refuses all others. `sh` is really run; a failing one fails the build, and `post` runs all the same, as in Jenkins.
//
//   java -cp groovy-4.0.27.jar groovy.ui.GroovyMain scripts/run-jenkinsfile.groovy JENKINSFILE BRANCH [TEXT=REPLACEMENT]
//
// Groovy parses the file as Jenkins' own parser does (which is Groovy's). Where each directive may stand is from
// https://www.jenkins.io/doc/book/pipeline/syntax/. Prints what happened; exit code 0 for a successful build.
class Build {
  final Map<String, String> env = [:]
  final Map currentBuild = [result: 'SUCCESS', description: null]
  final List<String> ran = []
  String branch
}

class Directive {
  final Build build
  final Map<String, Closure> allowed
  Directive(Build build, Map<String, Closure> allowed) { this.build = build; this.allowed = allowed }

  def run(Closure body) {
    body.delegate = this
    body.resolveStrategy = Closure.DELEGATE_ONLY
    body()
  }

  def invokeMethod(String name, Object args) {
    def known = allowed[name]
    if (known == null) throw new IllegalStateException("`$name` may not stand here; allowed: ${allowed.keySet()}")
    return known(*(args as List))
  }

  def propertyMissing(String name) {
    if (name == 'currentBuild') return build.currentBuild
    if (build.env.containsKey(name)) return build.env[name]
    def value = System.getenv(name)
    if (value == null && !allowed.containsKey(name)) throw new IllegalStateException("`$name` is not known here")
    return value ?: name
  }

  void propertyMissing(String name, Object value) {
    if (!allowed.containsKey('=')) throw new IllegalStateException("`$name =` may not stand here")
    allowed['='](name, value)
  }
}

def jenkinsfile = new File(args[0]).text
args.drop(2).each { pair -> def (text, other) = pair.split('=', 2); jenkinsfile = jenkinsfile.replace(text, other) }
def build = new Build(branch: args[1])

def block = { Map<String, Closure> allowed -> { Closure body -> new Directive(build, allowed).run(body) } }

def steps = [:]
steps.sh = { command ->
  def process = new ProcessBuilder('sh', '-xec', command as String)
  process.environment().putAll(build.env)
  process.redirectErrorStream(true)
  def started = process.start()
  started.inputStream.eachLine { println it }
  build.ran << "sh ${started.waitFor()}"
  if (started.exitValue() != 0) throw new RuntimeException("script returned exit code ${started.exitValue()}")
}
steps.string = { Map options -> assert options.keySet() == ['credentialsId', 'variable'] as Set; options }
steps.withCredentials = { List credentials, Closure body ->
  credentials.each { build.env[it.variable] = System.getenv(it.variable) ?: '' }
  try { block(steps)(body) } finally { credentials.each { build.env.remove(it.variable) } }
}
steps.junit = { Map options ->
  assert (options.keySet() - ['allowEmptyResults', 'testResults']).isEmpty()
  def tests = new File(options.testResults)
  build.ran << "junit ${tests.exists() ? new groovy.xml.XmlParser().parse(tests).'**'.count { it instanceof Node && it.name() == 'testcase' } : 0}"
}
steps.archiveArtifacts = { Map options ->
  assert (options.keySet() - ['allowEmptyArchive', 'artifacts']).isEmpty()
  def folder = new File(options.artifacts.replaceAll(/\/\*\*$/, ''))
  build.ran << "archiveArtifacts ${folder.list()?.sort()}"
}
steps.fileExists = { path -> new File(path as String).exists() }
steps.readFile = { path -> new File(path as String).text }
steps.script = { Closure body -> block(steps)(body) }

boolean chosen = true
def conditions = [branch: { name -> chosen = chosen && build.branch == name }]
def stage = [
  when: block(conditions),
  steps: { Closure body -> if (chosen && build.currentBuild.result == 'SUCCESS') block(steps)(body) },
]
def failing = { Closure body ->
  try { body() } catch (IllegalStateException | AssertionError mistake) { throw mistake } catch (Exception failure) {
    println "ERROR: ${failure.message}"
    build.currentBuild.result = 'FAILURE'
  }
}
def pipeline = [
  any: {},
  agent: { kind -> assert kind == 'any' },
  options: block([disableConcurrentBuilds: {}]),
  environment: block(['=': { name, value -> build.env[name] = value as String }]),
  stages: block([stage: { String name, Closure body ->
    chosen = true
    println "[Pipeline] stage $name"
    failing { block(stage)(body) }
  }]),
  post: block([always: { Closure body -> failing { block(steps)(body) } }]),
]
build.env.WORKSPACE_TMP = System.getenv('WORKSPACE_TMP')
def shell = new GroovyShell(new Binding([pipeline: block(pipeline)]))
shell.evaluate(jenkinsfile, 'Jenkinsfile')
println "steps: ${build.ran.join(' | ')}"
println "description: ${build.currentBuild.description}"
println "Finished: ${build.currentBuild.result}"
System.exit(build.currentBuild.result == 'SUCCESS' ? 0 : 1)
