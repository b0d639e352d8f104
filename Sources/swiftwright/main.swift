import Foundation
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightMustache
import SwiftwrightOpenAPI

let arguments = CommandLine.arguments
let path = arguments[1]
let name = arguments[2]
let output = arguments[3]
var sources = SourceFiles()
var log = DiagnosticLog()
func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e6 }
var t0 = now()
let file = sources.add(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
let documents = DocumentSet.load(file, sources: &sources, log: &log)!
var t1 = now(); print("load", t1 - t0); t0 = t1
let api = resolveAPI(documents, log: &log)
t1 = now(); print("resolve", t1 - t0); t0 = t1
let dir = "Templates"
var list: [(name: String, text: String)] = []
for f in try FileManager.default.contentsOfDirectory(atPath: dir) where f.hasSuffix(".mustache") {
  list.append((String(f.dropLast(9)), try String(contentsOfFile: dir + "/" + f, encoding: .utf8)))
}
let templates = try TemplateSet(list)
t1 = now(); print("templates", t1 - t0); t0 = t1
let options = Options(
  name: name, documentName: String(path.split(separator: "/").last!),
  naming: NamingOptions(strip: ["gateway", "Gateway_", "Gateway"], acronyms: ["DPO", "ORPO", "RLOR", "PEFT", "TEFT", "EKS", "S3"], operations: [
    "Gateway_GetApiKey": "apiKeys.get", "Gateway_TestEvaluation": "accounts.testEvaluation",
    "Gateway_ExecuteTrainingSessionLoadState": "trainingSessions.loadState", "Gateway_CreateEvaluatorV2": "evaluators.createV2",
  ]))
let result = try emitSwift(api, options: options, templates: templates, log: &log)
t1 = now(); print("emit", t1 - t0); t0 = t1
for f in result.files {
  let p = output + "/" + f.path
  try FileManager.default.createDirectory(atPath: (p as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
  try f.contents.write(toFile: p, atomically: false, encoding: String.Encoding.utf8)
}
t1 = now(); print("write", t1 - t0)
for d in log.sorted { print(d.severity, d.id, d.location.map { "\($0.line):\($0.column)" } ?? "-", d.message) }
print(result.operationCount, "operations", result.typeCount, "types", result.files.count, "files")
