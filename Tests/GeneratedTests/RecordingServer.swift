// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayModels
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

extension RecordingServer: AccountsAPI {
  func list(_ input: ListAccounts, _ context: RequestContext) async throws -> ListAccounts.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetAccount, _ context: RequestContext) async throws -> GetAccount.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUsageFilterOptions(
    _ input: GetAccountUsageFilterOptions, _ context: RequestContext
  ) async throws -> GetAccountUsageFilterOptions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listAuditLogs(_ input: ListAuditLogs, _ context: RequestContext) async throws -> ListAuditLogs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUsage(_ input: GetAccountUsage, _ context: RequestContext) async throws -> GetAccountUsage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listCreditRedemptions(
    _ input: ListCreditRedemptions, _ context: RequestContext
  ) async throws -> ListCreditRedemptions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getPolicySettings(
    _ input: GetPolicySettings, _ context: RequestContext
  ) async throws -> GetPolicySettings.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func updatePolicySettings(
    _ input: UpdatePolicySettings, _ context: RequestContext
  ) async throws -> UpdatePolicySettings.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listServerlessRateLimits(
    _ input: ListAccountServerlessRateLimits, _ context: RequestContext
  ) async throws -> ListAccountServerlessRateLimits.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getServerlessTokenUsage(
    _ input: GetAccountServerlessTokenUsage, _ context: RequestContext
  ) async throws -> GetAccountServerlessTokenUsage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func testEvaluation(_ input: TestEvaluation, _ context: RequestContext) async throws -> TestEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: FireworksGatewayAPI {
  func refreshSessionToken(
    _ input: RefreshSessionToken, _ context: RequestContext
  ) async throws -> RefreshSessionToken.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func redeemCreditCode(_ input: RedeemCreditCode, _ context: RequestContext) async throws -> RedeemCreditCode.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateModelConfig(
    _ input: ValidateModelConfig, _ context: RequestContext
  ) async throws -> ValidateModelConfig.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: BatchInferenceJobsAPI {
  func list(_ input: ListBatchInferenceJobs, _ context: RequestContext) async throws -> ListBatchInferenceJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateBatchInferenceJob, _ context: RequestContext
  ) async throws -> CreateBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetBatchInferenceJob, _ context: RequestContext) async throws -> GetBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteBatchInferenceJob, _ context: RequestContext
  ) async throws -> DeleteBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: BillingAPI {
  func getSummary(_ input: GetBillingSummary, _ context: RequestContext) async throws -> GetBillingSummary.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: CheckpointsAPI {
  func promote(_ input: PromoteCheckpoint, _ context: RequestContext) async throws -> PromoteCheckpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: ClustersAPI {
  func list(_ input: ListClusters, _ context: RequestContext) async throws -> ListClusters.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateCluster, _ context: RequestContext) async throws -> CreateCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetCluster, _ context: RequestContext) async throws -> GetCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateCluster, _ context: RequestContext) async throws -> UpdateCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteCluster, _ context: RequestContext) async throws -> DeleteCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getConnectionInfo(
    _ input: GetClusterConnectionInfo, _ context: RequestContext
  ) async throws -> GetClusterConnectionInfo.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DatasetsAPI {
  func list(_ input: ListDatasets, _ context: RequestContext) async throws -> ListDatasets.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDataset, _ context: RequestContext) async throws -> CreateDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDataset, _ context: RequestContext) async throws -> GetDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDataset, _ context: RequestContext) async throws -> UpdateDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDataset, _ context: RequestContext) async throws -> DeleteDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getDownloadEndpoint(
    _ input: GetDatasetDownloadEndpoint, _ context: RequestContext
  ) async throws -> GetDatasetDownloadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetDatasetUploadEndpoint, _ context: RequestContext
  ) async throws -> GetDatasetUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func split(_ input: SplitDataset, _ context: RequestContext) async throws -> SplitDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateDatasetUpload, _ context: RequestContext
  ) async throws -> ValidateDatasetUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func uploadFile(_ input: UploadDatasetFile, _ context: RequestContext) async throws -> UploadDatasetFile.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DeployedModelsAPI {
  func list(_ input: ListDeployedModels, _ context: RequestContext) async throws -> ListDeployedModels.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeployedModel, _ context: RequestContext) async throws -> CreateDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeployedModel, _ context: RequestContext) async throws -> GetDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeployedModel, _ context: RequestContext) async throws -> UpdateDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeployedModel, _ context: RequestContext) async throws -> DeleteDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DeploymentShapesAPI {
  func list(_ input: ListDeploymentShapes, _ context: RequestContext) async throws -> ListDeploymentShapes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeploymentShape, _ context: RequestContext) async throws -> CreateDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeploymentShape, _ context: RequestContext) async throws -> GetDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeploymentShape, _ context: RequestContext) async throws -> UpdateDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeploymentShape, _ context: RequestContext) async throws -> DeleteDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DeploymentShapeVersionsAPI {
  func list(
    _ input: ListDeploymentShapeVersions, _ context: RequestContext
  ) async throws -> ListDeploymentShapeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetDeploymentShapeVersion, _ context: RequestContext
  ) async throws -> GetDeploymentShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateDeploymentShapeVersion, _ context: RequestContext
  ) async throws -> UpdateDeploymentShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DeploymentsAPI {
  func list(_ input: ListDeployments, _ context: RequestContext) async throws -> ListDeployments.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeployment, _ context: RequestContext) async throws -> CreateDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeployment, _ context: RequestContext) async throws -> GetDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeployment, _ context: RequestContext) async throws -> UpdateDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeployment, _ context: RequestContext) async throws -> DeleteDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getLedger(_ input: GetLedger, _ context: RequestContext) async throws -> GetLedger.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resetLedger(_ input: ResetLedger, _ context: RequestContext) async throws -> ResetLedger.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listShards(
    _ input: ListDeploymentShards, _ context: RequestContext
  ) async throws -> ListDeploymentShards.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getTerminationMessage(
    _ input: GetTerminationMessage, _ context: RequestContext
  ) async throws -> GetTerminationMessage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetrics(
    _ input: GetDeploymentMetrics, _ context: RequestContext
  ) async throws -> GetDeploymentMetrics.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func scale(_ input: ScaleDeployment, _ context: RequestContext) async throws -> ScaleDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func undelete(_ input: UndeleteDeployment, _ context: RequestContext) async throws -> UndeleteDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DeveloperPassesAPI {
  func list(_ input: ListDeveloperPasses, _ context: RequestContext) async throws -> ListDeveloperPasses.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeveloperPass, _ context: RequestContext) async throws -> CreateDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeveloperPass, _ context: RequestContext) async throws -> GetDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeveloperPass, _ context: RequestContext) async throws -> UpdateDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: DPOJobsAPI {
  func list(_ input: ListDPOJobs, _ context: RequestContext) async throws -> ListDPOJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDPOJob, _ context: RequestContext) async throws -> CreateDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDPOJob, _ context: RequestContext) async throws -> GetDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDPOJob, _ context: RequestContext) async throws -> DeleteDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(_ input: CancelDPOJob, _ context: RequestContext) async throws -> CancelDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetricsFileEndpoint(
    _ input: GetDPOJobMetricsFileEndpoint, _ context: RequestContext
  ) async throws -> GetDPOJobMetricsFileEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(_ input: ResumeDPOJob, _ context: RequestContext) async throws -> ResumeDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: EvaluationJobsAPI {
  func list(_ input: ListEvaluationJobs, _ context: RequestContext) async throws -> ListEvaluationJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluationJob, _ context: RequestContext) async throws -> CreateEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluationJob, _ context: RequestContext) async throws -> GetEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluationJob, _ context: RequestContext) async throws -> DeleteEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getExecutionLogEndpoint(
    _ input: GetEvaluationJobExecutionLogEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluationJobExecutionLogEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: EvaluationsAPI {
  func list(_ input: ListEvaluations, _ context: RequestContext) async throws -> ListEvaluations.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluation, _ context: RequestContext) async throws -> CreateEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluation, _ context: RequestContext) async throws -> GetEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluation, _ context: RequestContext) async throws -> DeleteEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func preview(_ input: PreviewEvaluation, _ context: RequestContext) async throws -> PreviewEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateAssertions(
    _ input: ValidateAssertions, _ context: RequestContext
  ) async throws -> ValidateAssertions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: EvaluatorsAPI {
  func list(_ input: ListEvaluators, _ context: RequestContext) async throws -> ListEvaluators.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluator, _ context: RequestContext) async throws -> CreateEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluator, _ context: RequestContext) async throws -> GetEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateEvaluator, _ context: RequestContext) async throws -> UpdateEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluator, _ context: RequestContext) async throws -> DeleteEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getBuildLogEndpoint(
    _ input: GetEvaluatorBuildLogEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorBuildLogEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getSourceCodeEndpoint(
    _ input: GetEvaluatorSourceCodeEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorSourceCodeEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetEvaluatorUploadEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateEvaluatorUpload, _ context: RequestContext
  ) async throws -> ValidateEvaluatorUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func preview(_ input: PreviewEvaluator, _ context: RequestContext) async throws -> PreviewEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func createV2(_ input: CreateEvaluatorV2, _ context: RequestContext) async throws -> CreateEvaluatorV2.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: EvaluatorVersionsAPI {
  func list(_ input: ListEvaluatorVersions, _ context: RequestContext) async throws -> ListEvaluatorVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluatorVersion, _ context: RequestContext) async throws -> GetEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteEvaluatorVersion, _ context: RequestContext
  ) async throws -> DeleteEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func alias(_ input: AliasEvaluatorVersion, _ context: RequestContext) async throws -> AliasEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func rollback(_ input: RollbackEvaluator, _ context: RequestContext) async throws -> RollbackEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: GenericDeploymentTypesAPI {
  func list(
    _ input: ListGenericDeploymentTypes, _ context: RequestContext
  ) async throws -> ListGenericDeploymentTypes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateGenericDeploymentType, _ context: RequestContext
  ) async throws -> CreateGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listVersions(
    _ input: ListGenericDeploymentTypeVersions, _ context: RequestContext
  ) async throws -> ListGenericDeploymentTypeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateGenericDeploymentType, _ context: RequestContext
  ) async throws -> UpdateGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeploymentType, _ context: RequestContext
  ) async throws -> DeleteGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: GenericDeploymentTypeVersionsAPI {
  func get(
    _ input: GetGenericDeploymentTypeVersion, _ context: RequestContext
  ) async throws -> GetGenericDeploymentTypeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeploymentTypeVersion, _ context: RequestContext
  ) async throws -> DeleteGenericDeploymentTypeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: GenericDeploymentsAPI {
  func list(_ input: ListGenericDeployments, _ context: RequestContext) async throws -> ListGenericDeployments.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateGenericDeployment, _ context: RequestContext
  ) async throws -> CreateGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetGenericDeployment, _ context: RequestContext) async throws -> GetGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateGenericDeployment, _ context: RequestContext
  ) async throws -> UpdateGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeployment, _ context: RequestContext
  ) async throws -> DeleteGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: IdentityProvidersAPI {
  func list(_ input: ListIdentityProviders, _ context: RequestContext) async throws -> ListIdentityProviders.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateIdentityProvider, _ context: RequestContext
  ) async throws -> CreateIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetIdentityProvider, _ context: RequestContext) async throws -> GetIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateIdentityProvider, _ context: RequestContext
  ) async throws -> UpdateIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteIdentityProvider, _ context: RequestContext
  ) async throws -> DeleteIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: ModelsAPI {
  func list(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateModel, _ context: RequestContext) async throws -> CreateModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateModel, _ context: RequestContext) async throws -> UpdateModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteModel, _ context: RequestContext) async throws -> DeleteModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getDownloadEndpoint(
    _ input: GetModelDownloadEndpoint, _ context: RequestContext
  ) async throws -> GetModelDownloadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetModelUploadEndpoint, _ context: RequestContext
  ) async throws -> GetModelUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func `import`(_ input: ImportModel, _ context: RequestContext) async throws -> ImportModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func prepare(_ input: PrepareModel, _ context: RequestContext) async throws -> PrepareModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateModelUpload, _ context: RequestContext
  ) async throws -> ValidateModelUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: ModelVersionsAPI {
  func create(_ input: CreateModelVersion, _ context: RequestContext) async throws -> CreateModelVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func deploy(_ input: DeployModelVersion, _ context: RequestContext) async throws -> DeployModelVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getCount(_ input: GetModelVersionCount, _ context: RequestContext) async throws -> GetModelVersionCount.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: PricingPlansAPI {
  func list(_ input: ListPricingPlans, _ context: RequestContext) async throws -> ListPricingPlans.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetPricingPlan, _ context: RequestContext) async throws -> GetPricingPlan.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: QuotasAPI {
  func list(_ input: ListQuotas, _ context: RequestContext) async throws -> ListQuotas.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetQuota, _ context: RequestContext) async throws -> GetQuota.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateQuota, _ context: RequestContext) async throws -> UpdateQuota.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: ReinforcementFineTuningJobsAPI {
  func list(
    _ input: ListReinforcementFineTuningJobs, _ context: RequestContext
  ) async throws -> ListReinforcementFineTuningJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> CreateReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> GetReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> UpdateReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> DeleteReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(
    _ input: CancelReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> CancelReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func debug(
    _ input: DebugReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> DebugReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetricsFileEndpoint(
    _ input: GetReinforcementFineTuningJobMetricsFileEndpoint, _ context: RequestContext
  ) async throws -> GetReinforcementFineTuningJobMetricsFileEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(
    _ input: ResumeReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> ResumeReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: RLORTrainerJobsAPI {
  func list(_ input: ListRLORTrainerJobs, _ context: RequestContext) async throws -> ListRLORTrainerJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateRLORTrainerJob, _ context: RequestContext) async throws -> CreateRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetRLORTrainerJob, _ context: RequestContext) async throws -> GetRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteRLORTrainerJob, _ context: RequestContext) async throws -> DeleteRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listCheckpoints(
    _ input: ListRLORTrainerJobCheckpoints, _ context: RequestContext
  ) async throws -> ListRLORTrainerJobCheckpoints.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getPublicLogs(
    _ input: GetRLORTrainerJobPublicLogs, _ context: RequestContext
  ) async throws -> GetRLORTrainerJobPublicLogs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(_ input: CancelRLORTrainerJob, _ context: RequestContext) async throws -> CancelRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func executeTrainStep(
    _ input: ExecuteRLORTrainStep, _ context: RequestContext
  ) async throws -> ExecuteRLORTrainStep.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(_ input: ResumeRLORTrainerJob, _ context: RequestContext) async throws -> ResumeRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: RoutersAPI {
  func list(_ input: ListRouters, _ context: RequestContext) async throws -> ListRouters.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateRouter, _ context: RequestContext) async throws -> CreateRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetRouter, _ context: RequestContext) async throws -> GetRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateRouter, _ context: RequestContext) async throws -> UpdateRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteRouter, _ context: RequestContext) async throws -> DeleteRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: SecretsAPI {
  func list(_ input: ListSecrets, _ context: RequestContext) async throws -> ListSecrets.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateSecret, _ context: RequestContext) async throws -> CreateSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetSecret, _ context: RequestContext) async throws -> GetSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateSecret, _ context: RequestContext) async throws -> UpdateSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteSecret, _ context: RequestContext) async throws -> DeleteSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: SupervisedFineTuningJobsAPI {
  func list(
    _ input: ListSupervisedFineTuningJobs, _ context: RequestContext
  ) async throws -> ListSupervisedFineTuningJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> CreateSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> GetSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> DeleteSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(
    _ input: CancelSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> CancelSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(
    _ input: ResumeSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> ResumeSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func estimateCost(
    _ input: EstimateSupervisedFineTuningJobCost, _ context: RequestContext
  ) async throws -> EstimateSupervisedFineTuningJobCost.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: TrailsAPI {
  func list(_ input: ListTrails, _ context: RequestContext) async throws -> ListTrails.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrail, _ context: RequestContext) async throws -> CreateTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrail, _ context: RequestContext) async throws -> GetTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateTrail, _ context: RequestContext) async throws -> UpdateTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteTrail, _ context: RequestContext) async throws -> DeleteTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetrics(_ input: GetTrailMetrics, _ context: RequestContext) async throws -> GetTrailMetrics.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: TrainingSessionJobsAPI {
  func list(
    _ input: ListTrainingSessionJobs, _ context: RequestContext
  ) async throws -> ListTrainingSessionJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateTrainingSessionJob, _ context: RequestContext
  ) async throws -> CreateTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingSessionJob, _ context: RequestContext) async throws -> GetTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteTrainingSessionJob, _ context: RequestContext
  ) async throws -> DeleteTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: TrainingSessionsAPI {
  func list(_ input: ListTrainingSessions, _ context: RequestContext) async throws -> ListTrainingSessions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrainingSession, _ context: RequestContext) async throws -> CreateTrainingSession.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingSession, _ context: RequestContext) async throws -> GetTrainingSession.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func loadState(
    _ input: ExecuteTrainingSessionLoadState, _ context: RequestContext
  ) async throws -> ExecuteTrainingSessionLoadState.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: TrainingShapesAPI {
  func list(_ input: ListTrainingShapes, _ context: RequestContext) async throws -> ListTrainingShapes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrainingShape, _ context: RequestContext) async throws -> CreateTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingShape, _ context: RequestContext) async throws -> GetTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateTrainingShape, _ context: RequestContext) async throws -> UpdateTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteTrainingShape, _ context: RequestContext) async throws -> DeleteTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: TrainingShapeVersionsAPI {
  func list(
    _ input: ListTrainingShapeVersions, _ context: RequestContext
  ) async throws -> ListTrainingShapeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingShapeVersion, _ context: RequestContext) async throws -> GetTrainingShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateTrainingShapeVersion, _ context: RequestContext
  ) async throws -> UpdateTrainingShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: UsersAPI {
  func list(_ input: ListUsers, _ context: RequestContext) async throws -> ListUsers.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateUser, _ context: RequestContext) async throws -> CreateUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetUser, _ context: RequestContext) async throws -> GetUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateUser, _ context: RequestContext) async throws -> UpdateUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: APIKeysAPI {
  func list(_ input: ListAPIKeys, _ context: RequestContext) async throws -> ListAPIKeys.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateAPIKey, _ context: RequestContext) async throws -> CreateAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetAPIKey, _ context: RequestContext) async throws -> GetAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteAPIKey, _ context: RequestContext) async throws -> DeleteAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}

extension RecordingServer: ResponsesAPI {
  func create(
    _ input: CreateResponseOperation, _ context: RequestContext
  ) async throws -> CreateResponseOperation.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func list(_ input: ListResponses, _ context: RequestContext) async throws -> ListResponses.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func get(_ input: GetResponse, _ context: RequestContext) async throws -> GetResponse.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func delete(
    _ input: DeleteResponseOperation, _ context: RequestContext
  ) async throws -> DeleteResponseOperation.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}

extension RecordingServer: CompletionsAPI {
  func create(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}

extension RecordingServer: ChatCompletionsAPI {
  func create(_ input: CreateChatCompletion, _ context: RequestContext) async throws -> CreateChatCompletion.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}

extension RecordingServer: MessagesAPI {
  func create(_ input: CreateMessage, _ context: RequestContext) async throws -> CreateMessage.Output {
    exchange.record(input)
    switch exchange.status {
    case "4XX": return .clientError(status: exchange.code, try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}
