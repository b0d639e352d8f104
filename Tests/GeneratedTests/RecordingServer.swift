// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayServer
import SwiftwrightRuntime

/// Notes the input of each operation, and answers as it is told.
struct RecordingServer: Sendable {
  let exchange: Exchange

  var router: APIRouter {
    let server = FireworksGatewayServer(
      accounts: self, root: self, batchInferenceJobs: self, billing: self, checkpoints: self, clusters: self,
      datasets: self, deployedModels: self, deploymentShapes: self, deploymentShapeVersions: self, deployments: self,
      developerPasses: self, dpoJobs: self, evaluationJobs: self, evaluations: self, evaluators: self,
      evaluatorVersions: self, genericDeploymentTypes: self, genericDeploymentTypeVersions: self,
      genericDeployments: self, identityProviders: self, models: self, modelVersions: self, pricingPlans: self,
      quotas: self, reinforcementFineTuningJobs: self, rlorTrainerJobs: self, routers: self, secrets: self,
      supervisedFineTuningJobs: self, trails: self, trainingSessionJobs: self, trainingSessions: self,
      trainingShapes: self, trainingShapeVersions: self, users: self, apiKeys: self, responses: self, completions: self,
      chatCompletions: self, messages: self)
    return server.router
  }
}
