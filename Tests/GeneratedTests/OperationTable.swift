// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import SwiftwrightRuntime

/// How to call the document's operations, but for those whose bodies are no JSON.
enum OperationTable {
  static let entries: [(id: String, call: @Sendable (OperationCall) async throws -> Void)] = [
    ("Gateway_ListAccounts", listAccounts),
    ("Gateway_GetAccount", getAccount),
    ("Gateway_GetAccountUsageFilterOptions", getAccountUsageFilterOptions),
    ("Gateway_ListAuditLogs", listAuditLogs),
    ("Gateway_GetAccountUsage", getAccountUsage),
    ("Gateway_ListCreditRedemptions", listCreditRedemptions),
    ("Gateway_GetPolicySettings", getPolicySettings),
    ("Gateway_UpdatePolicySettings", updatePolicySettings),
    ("Gateway_ListAccountServerlessRateLimits", listAccountServerlessRateLimits),
    ("Gateway_GetAccountServerlessTokenUsage", getAccountServerlessTokenUsage),
    ("Gateway_TestEvaluation", testEvaluation),
    ("Gateway_RefreshSessionToken", refreshSessionToken),
    ("Gateway_RedeemCreditCode", redeemCreditCode),
    ("Gateway_ValidateModelConfig", validateModelConfig),
    ("Gateway_ListBatchInferenceJobs", listBatchInferenceJobs),
    ("Gateway_CreateBatchInferenceJob", createBatchInferenceJob),
    ("Gateway_GetBatchInferenceJob", getBatchInferenceJob),
    ("Gateway_DeleteBatchInferenceJob", deleteBatchInferenceJob),
    ("Gateway_GetBillingSummary", getBillingSummary),
    ("Gateway_PromoteCheckpoint", promoteCheckpoint),
    ("Gateway_ListClusters", listClusters),
    ("Gateway_CreateCluster", createCluster),
    ("Gateway_GetCluster", getCluster),
    ("Gateway_UpdateCluster", updateCluster),
    ("Gateway_DeleteCluster", deleteCluster),
    ("Gateway_GetClusterConnectionInfo", getClusterConnectionInfo),
    ("Gateway_ListDatasets", listDatasets),
    ("Gateway_CreateDataset", createDataset),
    ("Gateway_GetDataset", getDataset),
    ("Gateway_UpdateDataset", updateDataset),
    ("Gateway_DeleteDataset", deleteDataset),
    ("Gateway_GetDatasetDownloadEndpoint", getDatasetDownloadEndpoint),
    ("Gateway_GetDatasetUploadEndpoint", getDatasetUploadEndpoint),
    ("Gateway_SplitDataset", splitDataset),
    ("Gateway_ValidateDatasetUpload", validateDatasetUpload),
    ("Gateway_ListDeployedModels", listDeployedModels),
    ("Gateway_CreateDeployedModel", createDeployedModel),
    ("Gateway_GetDeployedModel", getDeployedModel),
    ("Gateway_UpdateDeployedModel", updateDeployedModel),
    ("Gateway_DeleteDeployedModel", deleteDeployedModel),
    ("Gateway_ListDeploymentShapes", listDeploymentShapes),
    ("Gateway_CreateDeploymentShape", createDeploymentShape),
    ("Gateway_GetDeploymentShape", getDeploymentShape),
    ("Gateway_UpdateDeploymentShape", updateDeploymentShape),
    ("Gateway_DeleteDeploymentShape", deleteDeploymentShape),
    ("Gateway_ListDeploymentShapeVersions", listDeploymentShapeVersions),
    ("Gateway_GetDeploymentShapeVersion", getDeploymentShapeVersion),
    ("Gateway_UpdateDeploymentShapeVersion", updateDeploymentShapeVersion),
    ("Gateway_ListDeployments", listDeployments),
    ("Gateway_CreateDeployment", createDeployment),
    ("Gateway_GetDeployment", getDeployment),
    ("Gateway_UpdateDeployment", updateDeployment),
    ("Gateway_DeleteDeployment", deleteDeployment),
    ("Gateway_GetLedger", getLedger),
    ("Gateway_ResetLedger", resetLedger),
    ("Gateway_ListDeploymentShards", listDeploymentShards),
    ("Gateway_GetTerminationMessage", getTerminationMessage),
    ("Gateway_GetDeploymentMetrics", getDeploymentMetrics),
    ("Gateway_ScaleDeployment", scaleDeployment),
    ("Gateway_UndeleteDeployment", undeleteDeployment),
    ("Gateway_ListDeveloperPasses", listDeveloperPasses),
    ("Gateway_CreateDeveloperPass", createDeveloperPass),
    ("Gateway_GetDeveloperPass", getDeveloperPass),
    ("Gateway_UpdateDeveloperPass", updateDeveloperPass),
    ("Gateway_ListDpoJobs", listDPOJobs),
    ("Gateway_CreateDpoJob", createDPOJob),
    ("Gateway_GetDpoJob", getDPOJob),
    ("Gateway_DeleteDpoJob", deleteDPOJob),
    ("Gateway_CancelDpoJob", cancelDPOJob),
    ("Gateway_GetDpoJobMetricsFileEndpoint", getDPOJobMetricsFileEndpoint),
    ("Gateway_ResumeDpoJob", resumeDPOJob),
    ("Gateway_ListEvaluationJobs", listEvaluationJobs),
    ("Gateway_CreateEvaluationJob", createEvaluationJob),
    ("Gateway_GetEvaluationJob", getEvaluationJob),
    ("Gateway_DeleteEvaluationJob", deleteEvaluationJob),
    ("Gateway_GetEvaluationJobExecutionLogEndpoint", getEvaluationJobExecutionLogEndpoint),
    ("Gateway_ListEvaluations", listEvaluations),
    ("Gateway_CreateEvaluation", createEvaluation),
    ("Gateway_GetEvaluation", getEvaluation),
    ("Gateway_DeleteEvaluation", deleteEvaluation),
    ("Gateway_PreviewEvaluation", previewEvaluation),
    ("Gateway_ValidateAssertions", validateAssertions),
    ("Gateway_ListEvaluators", listEvaluators),
    ("Gateway_CreateEvaluator", createEvaluator),
    ("Gateway_GetEvaluator", getEvaluator),
    ("Gateway_UpdateEvaluator", updateEvaluator),
    ("Gateway_DeleteEvaluator", deleteEvaluator),
    ("Gateway_GetEvaluatorBuildLogEndpoint", getEvaluatorBuildLogEndpoint),
    ("Gateway_GetEvaluatorSourceCodeEndpoint", getEvaluatorSourceCodeEndpoint),
    ("Gateway_GetEvaluatorUploadEndpoint", getEvaluatorUploadEndpoint),
    ("Gateway_ValidateEvaluatorUpload", validateEvaluatorUpload),
    ("Gateway_PreviewEvaluator", previewEvaluator),
    ("Gateway_CreateEvaluatorV2", createEvaluatorV2),
    ("Gateway_ListEvaluatorVersions", listEvaluatorVersions),
    ("Gateway_GetEvaluatorVersion", getEvaluatorVersion),
    ("Gateway_DeleteEvaluatorVersion", deleteEvaluatorVersion),
    ("Gateway_AliasEvaluatorVersion", aliasEvaluatorVersion),
    ("Gateway_RollbackEvaluator", rollbackEvaluator),
    ("Gateway_ListGenericDeploymentTypes", listGenericDeploymentTypes),
    ("Gateway_CreateGenericDeploymentType", createGenericDeploymentType),
    ("Gateway_ListGenericDeploymentTypeVersions", listGenericDeploymentTypeVersions),
    ("Gateway_UpdateGenericDeploymentType", updateGenericDeploymentType),
    ("Gateway_DeleteGenericDeploymentType", deleteGenericDeploymentType),
    ("Gateway_GetGenericDeploymentTypeVersion", getGenericDeploymentTypeVersion),
    ("Gateway_DeleteGenericDeploymentTypeVersion", deleteGenericDeploymentTypeVersion),
    ("Gateway_ListGenericDeployments", listGenericDeployments),
    ("Gateway_CreateGenericDeployment", createGenericDeployment),
    ("Gateway_GetGenericDeployment", getGenericDeployment),
    ("Gateway_UpdateGenericDeployment", updateGenericDeployment),
    ("Gateway_DeleteGenericDeployment", deleteGenericDeployment),
    ("Gateway_ListIdentityProviders", listIdentityProviders),
    ("Gateway_CreateIdentityProvider", createIdentityProvider),
    ("Gateway_GetIdentityProvider", getIdentityProvider),
    ("Gateway_UpdateIdentityProvider", updateIdentityProvider),
    ("Gateway_DeleteIdentityProvider", deleteIdentityProvider),
    ("Gateway_ListModels", listModels),
    ("Gateway_CreateModel", createModel),
    ("Gateway_GetModel", getModel),
    ("Gateway_UpdateModel", updateModel),
    ("Gateway_DeleteModel", deleteModel),
    ("Gateway_GetModelDownloadEndpoint", getModelDownloadEndpoint),
    ("Gateway_GetModelUploadEndpoint", getModelUploadEndpoint),
    ("Gateway_ImportModel", importModel),
    ("Gateway_PrepareModel", prepareModel),
    ("Gateway_ValidateModelUpload", validateModelUpload),
    ("Gateway_CreateModelVersion", createModelVersion),
    ("Gateway_DeployModelVersion", deployModelVersion),
    ("Gateway_GetModelVersionCount", getModelVersionCount),
    ("Gateway_ListPricingPlans", listPricingPlans),
    ("Gateway_GetPricingPlan", getPricingPlan),
    ("Gateway_ListQuotas", listQuotas),
    ("Gateway_GetQuota", getQuota),
    ("Gateway_UpdateQuota", updateQuota),
    ("Gateway_ListReinforcementFineTuningJobs", listReinforcementFineTuningJobs),
    ("Gateway_CreateReinforcementFineTuningJob", createReinforcementFineTuningJob),
    ("Gateway_GetReinforcementFineTuningJob", getReinforcementFineTuningJob),
    ("Gateway_UpdateReinforcementFineTuningJob", updateReinforcementFineTuningJob),
    ("Gateway_DeleteReinforcementFineTuningJob", deleteReinforcementFineTuningJob),
    ("Gateway_CancelReinforcementFineTuningJob", cancelReinforcementFineTuningJob),
    ("Gateway_DebugReinforcementFineTuningJob", debugReinforcementFineTuningJob),
    ("Gateway_GetReinforcementFineTuningJobMetricsFileEndpoint", getReinforcementFineTuningJobMetricsFileEndpoint),
    ("Gateway_ResumeReinforcementFineTuningJob", resumeReinforcementFineTuningJob),
    ("Gateway_ListRlorTrainerJobs", listRLORTrainerJobs),
    ("Gateway_CreateRlorTrainerJob", createRLORTrainerJob),
    ("Gateway_GetRlorTrainerJob", getRLORTrainerJob),
    ("Gateway_DeleteRlorTrainerJob", deleteRLORTrainerJob),
    ("Gateway_ListRlorTrainerJobCheckpoints", listRLORTrainerJobCheckpoints),
    ("Gateway_GetRlorTrainerJobPublicLogs", getRLORTrainerJobPublicLogs),
    ("Gateway_CancelRlorTrainerJob", cancelRLORTrainerJob),
    ("Gateway_ExecuteRlorTrainStep", executeRLORTrainStep),
    ("Gateway_ResumeRlorTrainerJob", resumeRLORTrainerJob),
    ("Gateway_ListRouters", listRouters),
    ("Gateway_CreateRouter", createRouter),
    ("Gateway_GetRouter", getRouter),
    ("Gateway_UpdateRouter", updateRouter),
    ("Gateway_DeleteRouter", deleteRouter),
    ("Gateway_ListSecrets", listSecrets),
    ("Gateway_CreateSecret", createSecret),
    ("Gateway_GetSecret", getSecret),
    ("Gateway_UpdateSecret", updateSecret),
    ("Gateway_DeleteSecret", deleteSecret),
    ("Gateway_ListSupervisedFineTuningJobs", listSupervisedFineTuningJobs),
    ("Gateway_CreateSupervisedFineTuningJob", createSupervisedFineTuningJob),
    ("Gateway_GetSupervisedFineTuningJob", getSupervisedFineTuningJob),
    ("Gateway_DeleteSupervisedFineTuningJob", deleteSupervisedFineTuningJob),
    ("Gateway_CancelSupervisedFineTuningJob", cancelSupervisedFineTuningJob),
    ("Gateway_ResumeSupervisedFineTuningJob", resumeSupervisedFineTuningJob),
    ("Gateway_EstimateSupervisedFineTuningJobCost", estimateSupervisedFineTuningJobCost),
    ("Gateway_ListTrails", listTrails),
    ("Gateway_CreateTrail", createTrail),
    ("Gateway_GetTrail", getTrail),
    ("Gateway_UpdateTrail", updateTrail),
    ("Gateway_DeleteTrail", deleteTrail),
    ("Gateway_GetTrailMetrics", getTrailMetrics),
    ("Gateway_ListTrainingSessionJobs", listTrainingSessionJobs),
    ("Gateway_CreateTrainingSessionJob", createTrainingSessionJob),
    ("Gateway_GetTrainingSessionJob", getTrainingSessionJob),
    ("Gateway_DeleteTrainingSessionJob", deleteTrainingSessionJob),
    ("Gateway_ListTrainingSessions", listTrainingSessions),
    ("Gateway_CreateTrainingSession", createTrainingSession),
    ("Gateway_GetTrainingSession", getTrainingSession),
    ("Gateway_ExecuteTrainingSessionLoadState", executeTrainingSessionLoadState),
    ("Gateway_ListTrainingShapes", listTrainingShapes),
    ("Gateway_CreateTrainingShape", createTrainingShape),
    ("Gateway_GetTrainingShape", getTrainingShape),
    ("Gateway_UpdateTrainingShape", updateTrainingShape),
    ("Gateway_DeleteTrainingShape", deleteTrainingShape),
    ("Gateway_ListTrainingShapeVersions", listTrainingShapeVersions),
    ("Gateway_GetTrainingShapeVersion", getTrainingShapeVersion),
    ("Gateway_UpdateTrainingShapeVersion", updateTrainingShapeVersion),
    ("Gateway_ListUsers", listUsers),
    ("Gateway_CreateUser", createUser),
    ("Gateway_GetUser", getUser),
    ("Gateway_UpdateUser", updateUser),
    ("Gateway_ListApiKeys", listAPIKeys),
    ("Gateway_CreateApiKey", createAPIKey),
    ("Gateway_GetApiKey", getAPIKey),
    ("Gateway_DeleteApiKey", deleteAPIKey),
    ("create_response_v1_responses_post", createResponseOperation),
    ("list_responses_v1_responses_get", listResponses),
    ("get_response_v1_responses__response_id__get", getResponse),
    ("delete_response_v1_responses__response_id__delete", deleteResponseOperation),
    ("create_completion_v1_completions_post", createCompletion),
    ("create_chat_completion_v1_chat_completions_post", createChatCompletion),
    ("messages_post", createMessage),
  ]
}

extension OperationTable {
  @Sendable static func listAccounts(_ call: OperationCall) async throws {
    let input = try ListAccounts(
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.list(
        pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy,
        readMask: input.readMask)
    }
  }

  @Sendable static func getAccount(_ call: OperationCall) async throws {
    let input = try GetAccount(accountID: call.value("account_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.get(accountID: input.accountID, readMask: input.readMask)
    }
  }

  @Sendable static func getAccountUsageFilterOptions(_ call: OperationCall) async throws {
    let input = try GetAccountUsageFilterOptions(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      usageType: call.value("usageType"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getUsageFilterOptions(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, usageType: input.usageType)
    }
  }

  @Sendable static func listAuditLogs(_ call: OperationCall) async throws {
    let input = try ListAuditLogs(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      email: call.value("email"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listAuditLogs(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, email: input.email,
        pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy,
        readMask: input.readMask)
    }
  }

  @Sendable static func getAccountUsage(_ call: OperationCall) async throws {
    let input = try GetAccountUsage(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      usageType: call.value("usageType"), timezone: call.value("timezone"), groupBy: call.value("groupBy"),
      filter: call.value("filter"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getUsage(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, usageType: input.usageType,
        timezone: input.timezone, groupBy: input.groupBy, filter: input.filter)
    }
  }

  @Sendable static func listCreditRedemptions(_ call: OperationCall) async throws {
    let input = try ListCreditRedemptions(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listCreditRedemptions(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getPolicySettings(_ call: OperationCall) async throws {
    let input = try GetPolicySettings(accountID: call.value("account_id"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getPolicySettings(accountID: input.accountID)
    }
  }

  @Sendable static func updatePolicySettings(_ call: OperationCall) async throws {
    let input = try UpdatePolicySettings(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.accounts.updatePolicySettings(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func listAccountServerlessRateLimits(_ call: OperationCall) async throws {
    let input = try ListAccountServerlessRateLimits(
      accountID: call.value("account_id"), deployment: call.value("deployment"), start: call.value("start"),
      end: call.value("end"), interval: call.value("interval"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listServerlessRateLimits(
        accountID: input.accountID, deployment: input.deployment, start: input.start, end: input.end,
        interval: input.interval)
    }
  }

  @Sendable static func getAccountServerlessTokenUsage(_ call: OperationCall) async throws {
    let input = try GetAccountServerlessTokenUsage(
      accountID: call.value("account_id"), start: call.value("start"), end: call.value("end"),
      interval: call.value("interval"),
      includePeakTokensPerMinuteByBaseModel: call.value("includePeakTokensPerMinuteByBaseModel"),
      includeAverageTokensPerMinuteByBaseModel: call.value("includeAverageTokensPerMinuteByBaseModel"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getServerlessTokenUsage(
        accountID: input.accountID, start: input.start, end: input.end, interval: input.interval,
        includePeakTokensPerMinuteByBaseModel: input.includePeakTokensPerMinuteByBaseModel,
        includeAverageTokensPerMinuteByBaseModel: input.includeAverageTokensPerMinuteByBaseModel)
    }
  }

  @Sendable static func testEvaluation(_ call: OperationCall) async throws {
    let input = try TestEvaluation(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.accounts.testEvaluation(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func refreshSessionToken(_ call: OperationCall) async throws {
    let input = try RefreshSessionToken(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.refreshSessionToken(input.body)
    }
  }

  @Sendable static func redeemCreditCode(_ call: OperationCall) async throws {
    let input = try RedeemCreditCode(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.redeemCreditCode(input.body)
    }
  }

  @Sendable static func validateModelConfig(_ call: OperationCall) async throws {
    let input = try ValidateModelConfig(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.validateModelConfig(input.body)
    }
  }

  @Sendable static func listBatchInferenceJobs(_ call: OperationCall) async throws {
    let input = try ListBatchInferenceJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try CreateBatchInferenceJob(
      accountID: call.value("account_id"), body: call.body(), batchInferenceJobID: call.value("batchInferenceJobId"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.create(
        input.body, accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID)
    }
  }

  @Sendable static func getBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try GetBatchInferenceJob(
      accountID: call.value("account_id"), batchInferenceJobID: call.value("batch_inference_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.get(
        accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try DeleteBatchInferenceJob(
      accountID: call.value("account_id"), batchInferenceJobID: call.value("batch_inference_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.delete(
        accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID)
    }
  }

  @Sendable static func getBillingSummary(_ call: OperationCall) async throws {
    let input = try GetBillingSummary(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"))
    try await call.expect(input) { gateway in
      try await gateway.billing.getSummary(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime)
    }
  }

  @Sendable static func promoteCheckpoint(_ call: OperationCall) async throws {
    let input = try PromoteCheckpoint(
      accountID: call.value("account_id"), checkpointID: call.value("checkpoint_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.checkpoints.promote(input.body, accountID: input.accountID, checkpointID: input.checkpointID)
    }
  }

  @Sendable static func listClusters(_ call: OperationCall) async throws {
    let input = try ListClusters(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createCluster(_ call: OperationCall) async throws {
    let input = try CreateCluster(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.clusters.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getCluster(_ call: OperationCall) async throws {
    let input = try GetCluster(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.get(accountID: input.accountID, clusterID: input.clusterID, readMask: input.readMask)
    }
  }

  @Sendable static func updateCluster(_ call: OperationCall) async throws {
    let input = try UpdateCluster(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.clusters.update(input.body, accountID: input.accountID, clusterID: input.clusterID)
    }
  }

  @Sendable static func deleteCluster(_ call: OperationCall) async throws {
    let input = try DeleteCluster(accountID: call.value("account_id"), clusterID: call.value("cluster_id"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.delete(accountID: input.accountID, clusterID: input.clusterID)
    }
  }

  @Sendable static func getClusterConnectionInfo(_ call: OperationCall) async throws {
    let input = try GetClusterConnectionInfo(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.getConnectionInfo(
        accountID: input.accountID, clusterID: input.clusterID, readMask: input.readMask)
    }
  }

  @Sendable static func listDatasets(_ call: OperationCall) async throws {
    let input = try ListDatasets(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDataset(_ call: OperationCall) async throws {
    let input = try CreateDataset(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getDataset(_ call: OperationCall) async throws {
    let input = try GetDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.get(accountID: input.accountID, datasetID: input.datasetID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDataset(_ call: OperationCall) async throws {
    let input = try UpdateDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.update(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func deleteDataset(_ call: OperationCall) async throws {
    let input = try DeleteDataset(accountID: call.value("account_id"), datasetID: call.value("dataset_id"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.delete(accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func getDatasetDownloadEndpoint(_ call: OperationCall) async throws {
    let input = try GetDatasetDownloadEndpoint(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), readMask: call.value("readMask"),
      downloadLineage: call.value("downloadLineage"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.getDownloadEndpoint(
        accountID: input.accountID, datasetID: input.datasetID, readMask: input.readMask,
        downloadLineage: input.downloadLineage)
    }
  }

  @Sendable static func getDatasetUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetDatasetUploadEndpoint(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.getUploadEndpoint(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func splitDataset(_ call: OperationCall) async throws {
    let input = try SplitDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.split(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func validateDatasetUpload(_ call: OperationCall) async throws {
    let input = try ValidateDatasetUpload(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.validateUpload(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func listDeployedModels(_ call: OperationCall) async throws {
    let input = try ListDeployedModels(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDeployedModel(_ call: OperationCall) async throws {
    let input = try CreateDeployedModel(
      accountID: call.value("account_id"), body: call.body(), replaceMergedAddon: call.value("replaceMergedAddon"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.create(
        input.body, accountID: input.accountID, replaceMergedAddon: input.replaceMergedAddon)
    }
  }

  @Sendable static func getDeployedModel(_ call: OperationCall) async throws {
    let input = try GetDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.get(
        accountID: input.accountID, deployedModelID: input.deployedModelID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeployedModel(_ call: OperationCall) async throws {
    let input = try UpdateDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.update(
        input.body, accountID: input.accountID, deployedModelID: input.deployedModelID)
    }
  }

  @Sendable static func deleteDeployedModel(_ call: OperationCall) async throws {
    let input = try DeleteDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.delete(accountID: input.accountID, deployedModelID: input.deployedModelID)
    }
  }

  @Sendable static func listDeploymentShapes(_ call: OperationCall) async throws {
    let input = try ListDeploymentShapes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"),
      targetModel: call.value("targetModel"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask, targetModel: input.targetModel)
    }
  }

  @Sendable static func createDeploymentShape(_ call: OperationCall) async throws {
    let input = try CreateDeploymentShape(
      accountID: call.value("account_id"), body: call.body(), deploymentShapeID: call.value("deploymentShapeId"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.create(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID)
    }
  }

  @Sendable static func getDeploymentShape(_ call: OperationCall) async throws {
    let input = try GetDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      readMask: call.value("readMask"), skipShapeValidation: call.value("skipShapeValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.get(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, readMask: input.readMask,
        skipShapeValidation: input.skipShapeValidation)
    }
  }

  @Sendable static func updateDeploymentShape(_ call: OperationCall) async throws {
    let input = try UpdateDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"), body: call.body(),
      fromLatestValidated: call.value("fromLatestValidated"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.update(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID,
        fromLatestValidated: input.fromLatestValidated)
    }
  }

  @Sendable static func deleteDeploymentShape(_ call: OperationCall) async throws {
    let input = try DeleteDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.delete(accountID: input.accountID, deploymentShapeID: input.deploymentShapeID)
    }
  }

  @Sendable static func listDeploymentShapeVersions(_ call: OperationCall) async throws {
    let input = try ListDeploymentShapeVersions(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.list(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getDeploymentShapeVersion(_ call: OperationCall) async throws {
    let input = try GetDeploymentShapeVersion(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.get(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateDeploymentShapeVersion(_ call: OperationCall) async throws {
    let input = try UpdateDeploymentShapeVersion(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      versionID: call.value("version_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.update(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, versionID: input.versionID)
    }
  }

  @Sendable static func listDeployments(_ call: OperationCall) async throws {
    let input = try ListDeployments(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), showDeleted: call.value("showDeleted"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, showDeleted: input.showDeleted, readMask: input.readMask)
    }
  }

  @Sendable static func createDeployment(_ call: OperationCall) async throws {
    let input = try CreateDeployment(
      accountID: call.value("account_id"), body: call.body(), disableAutoDeploy: call.value("disableAutoDeploy"),
      disableSpeculativeDecoding: call.value("disableSpeculativeDecoding"), deploymentID: call.value("deploymentId"),
      validateOnly: call.value("validateOnly"), skipShapeValidation: call.value("skipShapeValidation"),
      skipImageTagValidation: call.value("skipImageTagValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.create(
        input.body, accountID: input.accountID, disableAutoDeploy: input.disableAutoDeploy,
        disableSpeculativeDecoding: input.disableSpeculativeDecoding, deploymentID: input.deploymentID,
        validateOnly: input.validateOnly, skipShapeValidation: input.skipShapeValidation,
        skipImageTagValidation: input.skipImageTagValidation)
    }
  }

  @Sendable static func getDeployment(_ call: OperationCall) async throws {
    let input = try GetDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.get(
        accountID: input.accountID, deploymentID: input.deploymentID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeployment(_ call: OperationCall) async throws {
    let input = try UpdateDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body(),
      skipShapeValidation: call.value("skipShapeValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.update(
        input.body, accountID: input.accountID, deploymentID: input.deploymentID,
        skipShapeValidation: input.skipShapeValidation)
    }
  }

  @Sendable static func deleteDeployment(_ call: OperationCall) async throws {
    let input = try DeleteDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), hard: call.value("hard"),
      ignoreChecks: call.value("ignoreChecks"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.delete(
        accountID: input.accountID, deploymentID: input.deploymentID, hard: input.hard,
        ignoreChecks: input.ignoreChecks)
    }
  }

  @Sendable static func getLedger(_ call: OperationCall) async throws {
    let input = try GetLedger(accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getLedger(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func resetLedger(_ call: OperationCall) async throws {
    let input = try ResetLedger(accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.resetLedger(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func listDeploymentShards(_ call: OperationCall) async throws {
    let input = try ListDeploymentShards(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.listShards(
        accountID: input.accountID, deploymentID: input.deploymentID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getTerminationMessage(_ call: OperationCall) async throws {
    let input = try GetTerminationMessage(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getTerminationMessage(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func getDeploymentMetrics(_ call: OperationCall) async throws {
    let input = try GetDeploymentMetrics(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"),
      timeRange: call.value("timeRange"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getMetrics(
        accountID: input.accountID, deploymentID: input.deploymentID, timeRange: input.timeRange,
        readMask: input.readMask)
    }
  }

  @Sendable static func scaleDeployment(_ call: OperationCall) async throws {
    let input = try ScaleDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployments.scale(input.body, accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func undeleteDeployment(_ call: OperationCall) async throws {
    let input = try UndeleteDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployments.undelete(input.body, accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func listDeveloperPasses(_ call: OperationCall) async throws {
    let input = try ListDeveloperPasses(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDeveloperPass(_ call: OperationCall) async throws {
    let input = try CreateDeveloperPass(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getDeveloperPass(_ call: OperationCall) async throws {
    let input = try GetDeveloperPass(
      accountID: call.value("account_id"), developerPasseID: call.value("developer_passe_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.get(
        accountID: input.accountID, developerPasseID: input.developerPasseID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeveloperPass(_ call: OperationCall) async throws {
    let input = try UpdateDeveloperPass(
      accountID: call.value("account_id"), developerPasseID: call.value("developer_passe_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.update(
        input.body, accountID: input.accountID, developerPasseID: input.developerPasseID)
    }
  }

  @Sendable static func listDPOJobs(_ call: OperationCall) async throws {
    let input = try ListDPOJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDPOJob(_ call: OperationCall) async throws {
    let input = try CreateDPOJob(
      accountID: call.value("account_id"), body: call.body(), dpoJobID: call.value("dpoJobId"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.create(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func getDPOJob(_ call: OperationCall) async throws {
    let input = try GetDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.get(accountID: input.accountID, dpoJobID: input.dpoJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteDPOJob(_ call: OperationCall) async throws {
    let input = try DeleteDPOJob(accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.delete(accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func cancelDPOJob(_ call: OperationCall) async throws {
    let input = try CancelDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.cancel(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func getDPOJobMetricsFileEndpoint(_ call: OperationCall) async throws {
    let input = try GetDPOJobMetricsFileEndpoint(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.getMetricsFileEndpoint(accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func resumeDPOJob(_ call: OperationCall) async throws {
    let input = try ResumeDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.resume(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func listEvaluationJobs(_ call: OperationCall) async throws {
    let input = try ListEvaluationJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluationJob(_ call: OperationCall) async throws {
    let input = try CreateEvaluationJob(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluationJob(_ call: OperationCall) async throws {
    let input = try GetEvaluationJob(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.get(
        accountID: input.accountID, evaluationJobID: input.evaluationJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluationJob(_ call: OperationCall) async throws {
    let input = try DeleteEvaluationJob(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.delete(accountID: input.accountID, evaluationJobID: input.evaluationJobID)
    }
  }

  @Sendable static func getEvaluationJobExecutionLogEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluationJobExecutionLogEndpoint(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.getExecutionLogEndpoint(
        accountID: input.accountID, evaluationJobID: input.evaluationJobID)
    }
  }

  @Sendable static func listEvaluations(_ call: OperationCall) async throws {
    let input = try ListEvaluations(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluation(_ call: OperationCall) async throws {
    let input = try CreateEvaluation(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluation(_ call: OperationCall) async throws {
    let input = try GetEvaluation(
      accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.get(
        accountID: input.accountID, evaluationID: input.evaluationID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluation(_ call: OperationCall) async throws {
    let input = try DeleteEvaluation(accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.delete(accountID: input.accountID, evaluationID: input.evaluationID)
    }
  }

  @Sendable static func previewEvaluation(_ call: OperationCall) async throws {
    let input = try PreviewEvaluation(
      accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.preview(input.body, accountID: input.accountID, evaluationID: input.evaluationID)
    }
  }

  @Sendable static func validateAssertions(_ call: OperationCall) async throws {
    let input = try ValidateAssertions(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.validateAssertions(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func listEvaluators(_ call: OperationCall) async throws {
    let input = try ListEvaluators(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluator(_ call: OperationCall) async throws {
    let input = try CreateEvaluator(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluator(_ call: OperationCall) async throws {
    let input = try GetEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.get(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func updateEvaluator(_ call: OperationCall) async throws {
    let input = try UpdateEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body(),
      prepareCodeUpload: call.value("prepareCodeUpload"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.update(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID,
        prepareCodeUpload: input.prepareCodeUpload)
    }
  }

  @Sendable static func deleteEvaluator(_ call: OperationCall) async throws {
    let input = try DeleteEvaluator(accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.delete(accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func getEvaluatorBuildLogEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorBuildLogEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getBuildLogEndpoint(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorSourceCodeEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorSourceCodeEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getSourceCodeEndpoint(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorUploadEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getUploadEndpoint(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func validateEvaluatorUpload(_ call: OperationCall) async throws {
    let input = try ValidateEvaluatorUpload(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.validateUpload(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func previewEvaluator(_ call: OperationCall) async throws {
    let input = try PreviewEvaluator(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.preview(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func createEvaluatorV2(_ call: OperationCall) async throws {
    let input = try CreateEvaluatorV2(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.createV2(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func listEvaluatorVersions(_ call: OperationCall) async throws {
    let input = try ListEvaluatorVersions(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.list(
        accountID: input.accountID, evaluatorID: input.evaluatorID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try GetEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.get(
        accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try DeleteEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.delete(
        accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }

  @Sendable static func aliasEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try AliasEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.alias(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }

  @Sendable static func rollbackEvaluator(_ call: OperationCall) async throws {
    let input = try RollbackEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.rollback(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }

  @Sendable static func listGenericDeploymentTypes(_ call: OperationCall) async throws {
    let input = try ListGenericDeploymentTypes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try CreateGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("genericDeploymentTypeId"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.create(
        input.body, accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID)
    }
  }

  @Sendable static func listGenericDeploymentTypeVersions(_ call: OperationCall) async throws {
    let input = try ListGenericDeploymentTypeVersions(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.listVersions(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func updateGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try UpdateGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.update(
        input.body, accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID)
    }
  }

  @Sendable static func deleteGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      hard: call.value("hard"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.delete(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, hard: input.hard)
    }
  }

  @Sendable static func getGenericDeploymentTypeVersion(_ call: OperationCall) async throws {
    let input = try GetGenericDeploymentTypeVersion(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypeVersions.get(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteGenericDeploymentTypeVersion(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeploymentTypeVersion(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      versionID: call.value("version_id"), hard: call.value("hard"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypeVersions.delete(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, versionID: input.versionID,
        hard: input.hard)
    }
  }

  @Sendable static func listGenericDeployments(_ call: OperationCall) async throws {
    let input = try ListGenericDeployments(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createGenericDeployment(_ call: OperationCall) async throws {
    let input = try CreateGenericDeployment(
      accountID: call.value("account_id"), body: call.body(), genericDeploymentID: call.value("genericDeploymentId"),
      validateOnly: call.value("validateOnly"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.create(
        input.body, accountID: input.accountID, genericDeploymentID: input.genericDeploymentID,
        validateOnly: input.validateOnly)
    }
  }

  @Sendable static func getGenericDeployment(_ call: OperationCall) async throws {
    let input = try GetGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.get(
        accountID: input.accountID, genericDeploymentID: input.genericDeploymentID, readMask: input.readMask)
    }
  }

  @Sendable static func updateGenericDeployment(_ call: OperationCall) async throws {
    let input = try UpdateGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.update(
        input.body, accountID: input.accountID, genericDeploymentID: input.genericDeploymentID)
    }
  }

  @Sendable static func deleteGenericDeployment(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"),
      hard: call.value("hard"), ignoreChecks: call.value("ignoreChecks"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.delete(
        accountID: input.accountID, genericDeploymentID: input.genericDeploymentID, hard: input.hard,
        ignoreChecks: input.ignoreChecks)
    }
  }

  @Sendable static func listIdentityProviders(_ call: OperationCall) async throws {
    let input = try ListIdentityProviders(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createIdentityProvider(_ call: OperationCall) async throws {
    let input = try CreateIdentityProvider(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getIdentityProvider(_ call: OperationCall) async throws {
    let input = try GetIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.get(
        accountID: input.accountID, identityProviderID: input.identityProviderID, readMask: input.readMask)
    }
  }

  @Sendable static func updateIdentityProvider(_ call: OperationCall) async throws {
    let input = try UpdateIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.update(
        input.body, accountID: input.accountID, identityProviderID: input.identityProviderID)
    }
  }

  @Sendable static func deleteIdentityProvider(_ call: OperationCall) async throws {
    let input = try DeleteIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.delete(
        accountID: input.accountID, identityProviderID: input.identityProviderID, readMask: input.readMask)
    }
  }

  @Sendable static func listModels(_ call: OperationCall) async throws {
    let input = try ListModels(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createModel(_ call: OperationCall) async throws {
    let input = try CreateModel(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getModel(_ call: OperationCall) async throws {
    let input = try GetModel(
      accountID: call.value("account_id"), modelID: call.value("model_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.get(accountID: input.accountID, modelID: input.modelID, readMask: input.readMask)
    }
  }

  @Sendable static func updateModel(_ call: OperationCall) async throws {
    let input = try UpdateModel(accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.update(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func deleteModel(_ call: OperationCall) async throws {
    let input = try DeleteModel(accountID: call.value("account_id"), modelID: call.value("model_id"))
    try await call.expect(input) { gateway in
      try await gateway.models.delete(accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func getModelDownloadEndpoint(_ call: OperationCall) async throws {
    let input = try GetModelDownloadEndpoint(
      accountID: call.value("account_id"), modelID: call.value("model_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.getDownloadEndpoint(
        accountID: input.accountID, modelID: input.modelID, readMask: input.readMask)
    }
  }

  @Sendable static func getModelUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetModelUploadEndpoint(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.getUploadEndpoint(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func importModel(_ call: OperationCall) async throws {
    let input = try ImportModel(accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.import(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func prepareModel(_ call: OperationCall) async throws {
    let input = try PrepareModel(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.prepare(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func validateModelUpload(_ call: OperationCall) async throws {
    let input = try ValidateModelUpload(
      accountID: call.value("account_id"), modelID: call.value("model_id"),
      skipHfConfigValidation: call.value("skipHfConfigValidation"), trustRemoteCode: call.value("trustRemoteCode"),
      configOnly: call.value("configOnly"))
    try await call.expect(input) { gateway in
      try await gateway.models.validateUpload(
        accountID: input.accountID, modelID: input.modelID, skipHfConfigValidation: input.skipHfConfigValidation,
        trustRemoteCode: input.trustRemoteCode, configOnly: input.configOnly)
    }
  }

  @Sendable static func createModelVersion(_ call: OperationCall) async throws {
    let input = try CreateModelVersion(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body(),
      versionID: call.value("versionId"))
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.create(
        input.body, accountID: input.accountID, modelID: input.modelID, versionID: input.versionID)
    }
  }

  @Sendable static func deployModelVersion(_ call: OperationCall) async throws {
    let input = try DeployModelVersion(
      accountID: call.value("account_id"), modelID: call.value("model_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.deploy(
        input.body, accountID: input.accountID, modelID: input.modelID, versionID: input.versionID)
    }
  }

  @Sendable static func getModelVersionCount(_ call: OperationCall) async throws {
    let input = try GetModelVersionCount(accountID: call.value("account_id"), modelID: call.value("model_id"))
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.getCount(accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func listPricingPlans(_ call: OperationCall) async throws {
    let input = try ListPricingPlans(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.pricingPlans.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getPricingPlan(_ call: OperationCall) async throws {
    let input = try GetPricingPlan(
      accountID: call.value("account_id"), pricingPlanID: call.value("pricing_plan_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.pricingPlans.get(
        accountID: input.accountID, pricingPlanID: input.pricingPlanID, readMask: input.readMask)
    }
  }

  @Sendable static func listQuotas(_ call: OperationCall) async throws {
    let input = try ListQuotas(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getQuota(_ call: OperationCall) async throws {
    let input = try GetQuota(
      accountID: call.value("account_id"), quotaID: call.value("quota_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.get(accountID: input.accountID, quotaID: input.quotaID, readMask: input.readMask)
    }
  }

  @Sendable static func updateQuota(_ call: OperationCall) async throws {
    let input = try UpdateQuota(
      accountID: call.value("account_id"), quotaID: call.value("quota_id"), body: call.body(),
      allowMissing: call.value("allowMissing"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.update(
        input.body, accountID: input.accountID, quotaID: input.quotaID, allowMissing: input.allowMissing)
    }
  }

  @Sendable static func listReinforcementFineTuningJobs(_ call: OperationCall) async throws {
    let input = try ListReinforcementFineTuningJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try CreateReinforcementFineTuningJob(
      accountID: call.value("account_id"), body: call.body(),
      reinforcementFineTuningJobID: call.value("reinforcementFineTuningJobId"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.create(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func getReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try GetReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.get(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try UpdateReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.update(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func deleteReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try DeleteReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.delete(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func cancelReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try CancelReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.cancel(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func debugReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try DebugReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.debug(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func getReinforcementFineTuningJobMetricsFileEndpoint(_ call: OperationCall) async throws {
    let input = try GetReinforcementFineTuningJobMetricsFileEndpoint(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.getMetricsFileEndpoint(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func resumeReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try ResumeReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.resume(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func listRLORTrainerJobs(_ call: OperationCall) async throws {
    let input = try ListRLORTrainerJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try CreateRLORTrainerJob(
      accountID: call.value("account_id"), body: call.body(), rlorTrainerJobID: call.value("rlorTrainerJobId"),
      trainingShape: call.value("trainingShape"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.create(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID,
        trainingShape: input.trainingShape)
    }
  }

  @Sendable static func getRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try GetRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.get(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try DeleteRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.delete(accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func listRLORTrainerJobCheckpoints(_ call: OperationCall) async throws {
    let input = try ListRLORTrainerJobCheckpoints(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.listCheckpoints(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID, pageSize: input.pageSize,
        pageToken: input.pageToken)
    }
  }

  @Sendable static func getRLORTrainerJobPublicLogs(_ call: OperationCall) async throws {
    let input = try GetRLORTrainerJobPublicLogs(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.getPublicLogs(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func cancelRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try CancelRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.cancel(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func executeRLORTrainStep(_ call: OperationCall) async throws {
    let input = try ExecuteRLORTrainStep(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.executeTrainStep(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func resumeRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try ResumeRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.resume(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func listRouters(_ call: OperationCall) async throws {
    let input = try ListRouters(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.routers.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createRouter(_ call: OperationCall) async throws {
    let input = try CreateRouter(
      accountID: call.value("account_id"), body: call.body(), routerID: call.value("routerId"))
    try await call.expect(input) { gateway in
      try await gateway.routers.create(input.body, accountID: input.accountID, routerID: input.routerID)
    }
  }

  @Sendable static func getRouter(_ call: OperationCall) async throws {
    let input = try GetRouter(
      accountID: call.value("account_id"), routerID: call.value("router_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.routers.get(accountID: input.accountID, routerID: input.routerID, readMask: input.readMask)
    }
  }

  @Sendable static func updateRouter(_ call: OperationCall) async throws {
    let input = try UpdateRouter(
      accountID: call.value("account_id"), routerID: call.value("router_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.routers.update(input.body, accountID: input.accountID, routerID: input.routerID)
    }
  }

  @Sendable static func deleteRouter(_ call: OperationCall) async throws {
    let input = try DeleteRouter(accountID: call.value("account_id"), routerID: call.value("router_id"))
    try await call.expect(input) { gateway in
      try await gateway.routers.delete(accountID: input.accountID, routerID: input.routerID)
    }
  }

  @Sendable static func listSecrets(_ call: OperationCall) async throws {
    let input = try ListSecrets(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createSecret(_ call: OperationCall) async throws {
    let input = try CreateSecret(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.secrets.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getSecret(_ call: OperationCall) async throws {
    let input = try GetSecret(
      accountID: call.value("account_id"), secretID: call.value("secret_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.get(accountID: input.accountID, secretID: input.secretID, readMask: input.readMask)
    }
  }

  @Sendable static func updateSecret(_ call: OperationCall) async throws {
    let input = try UpdateSecret(
      accountID: call.value("account_id"), secretID: call.value("secret_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.secrets.update(input.body, accountID: input.accountID, secretID: input.secretID)
    }
  }

  @Sendable static func deleteSecret(_ call: OperationCall) async throws {
    let input = try DeleteSecret(accountID: call.value("account_id"), secretID: call.value("secret_id"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.delete(accountID: input.accountID, secretID: input.secretID)
    }
  }

  @Sendable static func listSupervisedFineTuningJobs(_ call: OperationCall) async throws {
    let input = try ListSupervisedFineTuningJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try CreateSupervisedFineTuningJob(
      accountID: call.value("account_id"), body: call.body(),
      supervisedFineTuningJobID: call.value("supervisedFineTuningJobId"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.create(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func getSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try GetSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.get(
        accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try DeleteSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.delete(
        accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func cancelSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try CancelSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.cancel(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func resumeSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try ResumeSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.resume(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func estimateSupervisedFineTuningJobCost(_ call: OperationCall) async throws {
    let input = try EstimateSupervisedFineTuningJobCost(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.estimateCost(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func listTrails(_ call: OperationCall) async throws {
    let input = try ListTrails(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trails.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrail(_ call: OperationCall) async throws {
    let input = try CreateTrail(accountID: call.value("account_id"), body: call.body(), trailID: call.value("trailId"))
    try await call.expect(input) { gateway in
      try await gateway.trails.create(input.body, accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func getTrail(_ call: OperationCall) async throws {
    let input = try GetTrail(
      accountID: call.value("account_id"), trailID: call.value("trail_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trails.get(accountID: input.accountID, trailID: input.trailID, readMask: input.readMask)
    }
  }

  @Sendable static func updateTrail(_ call: OperationCall) async throws {
    let input = try UpdateTrail(accountID: call.value("account_id"), trailID: call.value("trail_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trails.update(input.body, accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func deleteTrail(_ call: OperationCall) async throws {
    let input = try DeleteTrail(accountID: call.value("account_id"), trailID: call.value("trail_id"))
    try await call.expect(input) { gateway in
      try await gateway.trails.delete(accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func getTrailMetrics(_ call: OperationCall) async throws {
    let input = try GetTrailMetrics(accountID: call.value("account_id"), trailID: call.value("trail_id"))
    try await call.expect(input) { gateway in
      try await gateway.trails.getMetrics(accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func listTrainingSessionJobs(_ call: OperationCall) async throws {
    let input = try ListTrainingSessionJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try CreateTrainingSessionJob(
      accountID: call.value("account_id"), body: call.body(), trainingSessionJobID: call.value("trainingSessionJobId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.create(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID)
    }
  }

  @Sendable static func getTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try GetTrainingSessionJob(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.get(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try DeleteTrainingSessionJob(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.delete(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID)
    }
  }

  @Sendable static func listTrainingSessions(_ call: OperationCall) async throws {
    let input = try ListTrainingSessions(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.list(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingSession(_ call: OperationCall) async throws {
    let input = try CreateTrainingSession(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      body: call.body(), trainingSessionID: call.value("trainingSessionId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.create(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID)
    }
  }

  @Sendable static func getTrainingSession(_ call: OperationCall) async throws {
    let input = try GetTrainingSession(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      trainingSessionID: call.value("training_session_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.get(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID, readMask: input.readMask)
    }
  }

  @Sendable static func executeTrainingSessionLoadState(_ call: OperationCall) async throws {
    let input = try ExecuteTrainingSessionLoadState(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      trainingSessionID: call.value("training_session_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.loadState(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID)
    }
  }

  @Sendable static func listTrainingShapes(_ call: OperationCall) async throws {
    let input = try ListTrainingShapes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingShape(_ call: OperationCall) async throws {
    let input = try CreateTrainingShape(
      accountID: call.value("account_id"), body: call.body(), trainingShapeID: call.value("trainingShapeId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.create(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }

  @Sendable static func getTrainingShape(_ call: OperationCall) async throws {
    let input = try GetTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.get(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, readMask: input.readMask)
    }
  }

  @Sendable static func updateTrainingShape(_ call: OperationCall) async throws {
    let input = try UpdateTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.update(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }

  @Sendable static func deleteTrainingShape(_ call: OperationCall) async throws {
    let input = try DeleteTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.delete(accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }

  @Sendable static func listTrainingShapeVersions(_ call: OperationCall) async throws {
    let input = try ListTrainingShapeVersions(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.list(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getTrainingShapeVersion(_ call: OperationCall) async throws {
    let input = try GetTrainingShapeVersion(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.get(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateTrainingShapeVersion(_ call: OperationCall) async throws {
    let input = try UpdateTrainingShapeVersion(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      versionID: call.value("version_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.update(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID, versionID: input.versionID)
    }
  }

  @Sendable static func listUsers(_ call: OperationCall) async throws {
    let input = try ListUsers(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.users.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createUser(_ call: OperationCall) async throws {
    let input = try CreateUser(accountID: call.value("account_id"), body: call.body(), userID: call.value("userId"))
    try await call.expect(input) { gateway in
      try await gateway.users.create(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func getUser(_ call: OperationCall) async throws {
    let input = try GetUser(
      accountID: call.value("account_id"), userID: call.value("user_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.users.get(accountID: input.accountID, userID: input.userID, readMask: input.readMask)
    }
  }

  @Sendable static func updateUser(_ call: OperationCall) async throws {
    let input = try UpdateUser(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.users.update(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func listAPIKeys(_ call: OperationCall) async throws {
    let input = try ListAPIKeys(
      accountID: call.value("account_id"), userID: call.value("user_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.list(
        accountID: input.accountID, userID: input.userID, pageSize: input.pageSize, pageToken: input.pageToken,
        filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createAPIKey(_ call: OperationCall) async throws {
    let input = try CreateAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.create(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func getAPIKey(_ call: OperationCall) async throws {
    let input = try GetAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"))
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.get(accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func deleteAPIKey(_ call: OperationCall) async throws {
    let input = try DeleteAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.delete(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func createResponseOperation(_ call: OperationCall) async throws {
    var input = try CreateResponseOperation(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.responses.create(input.body)
    }
  }

  @Sendable static func listResponses(_ call: OperationCall) async throws {
    let input = try ListResponses(limit: call.value("limit"), after: call.value("after"), before: call.value("before"))
    try await call.expect(input) { gateway in
      try await gateway.responses.list(limit: input.limit, after: input.after, before: input.before)
    }
  }

  @Sendable static func getResponse(_ call: OperationCall) async throws {
    let input = try GetResponse(responseID: call.value("response_id"))
    try await call.expect(input) { gateway in
      try await gateway.responses.get(responseID: input.responseID)
    }
  }

  @Sendable static func deleteResponseOperation(_ call: OperationCall) async throws {
    let input = try DeleteResponseOperation(responseID: call.value("response_id"))
    try await call.expect(input) { gateway in
      try await gateway.responses.delete(responseID: input.responseID)
    }
  }

  @Sendable static func createCompletion(_ call: OperationCall) async throws {
    var input = try CreateCompletion(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.completions.create(input.body)
    }
  }

  @Sendable static func createChatCompletion(_ call: OperationCall) async throws {
    var input = try CreateChatCompletion(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.chatCompletions.create(input.body)
    }
  }

  @Sendable static func createMessage(_ call: OperationCall) async throws {
    var input = try CreateMessage(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.messages.create(input.body)
    }
  }
}
