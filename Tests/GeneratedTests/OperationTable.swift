// Written by Tests/Oracles/tables.py. Changes are overwritten.

import SwiftwrightRuntime

/// How to call the document's operations, but for those whose bodies are no JSON.
enum OperationTable {
  typealias Entry = (id: String, call: @Sendable (OperationCall) async throws -> Void)

  static let entries: [Entry] = [
    accounts, root, batchInferenceJobs, billing, checkpoints, clusters, datasets, deployedModels, deploymentShapes,
    deploymentShapeVersions, deployments, developerPasses, dpoJobs, evaluationJobs, evaluations, evaluators,
    evaluatorVersions, genericDeploymentTypes, genericDeploymentTypeVersions, genericDeployments, identityProviders,
    models, modelVersions, pricingPlans, quotas, reinforcementFineTuningJobs, rlorTrainerJobs, routers, secrets,
    supervisedFineTuningJobs, trails, trainingSessionJobs, trainingSessions, trainingShapes, trainingShapeVersions,
    users, apiKeys, responses, completions, chatCompletions, messages,
  ].flatMap(\.self)
}
