// Written by Tests/Oracles/stub.py. Changes are overwritten.

import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

/// The gateway's server, in which every operation answers what the document says it may.
enum StubRoutes {
  static func add(to router: inout APIRouter, _ answers: Answers) {
    router.on(ListAccounts.self) { _, _ in .ok(try answers.body("Gateway_ListAccounts")) }
    router.on(GetAccount.self) { _, _ in .ok(try answers.body("Gateway_GetAccount")) }
    router.on(GetAccountUsageFilterOptions.self) { _, _ in
      .ok(try answers.body("Gateway_GetAccountUsageFilterOptions"))
    }
    router.on(ListAuditLogs.self) { _, _ in .ok(try answers.body("Gateway_ListAuditLogs")) }
    router.on(GetAccountUsage.self) { _, _ in .ok(try answers.body("Gateway_GetAccountUsage")) }
    router.on(ListCreditRedemptions.self) { _, _ in .ok(try answers.body("Gateway_ListCreditRedemptions")) }
    router.on(GetPolicySettings.self) { _, _ in .ok(try answers.body("Gateway_GetPolicySettings")) }
    router.on(UpdatePolicySettings.self) { _, _ in .ok(try answers.body("Gateway_UpdatePolicySettings")) }
    router.on(ListAccountServerlessRateLimits.self) { _, _ in
      .ok(try answers.body("Gateway_ListAccountServerlessRateLimits"))
    }
    router.on(GetAccountServerlessTokenUsage.self) { _, _ in
      .ok(try answers.body("Gateway_GetAccountServerlessTokenUsage"))
    }
    router.on(TestEvaluation.self) { _, _ in .ok(try answers.body("Gateway_TestEvaluation")) }
    router.on(RefreshSessionToken.self) { _, _ in .ok(try answers.body("Gateway_RefreshSessionToken")) }
    router.on(RedeemCreditCode.self) { _, _ in .ok(try answers.body("Gateway_RedeemCreditCode")) }
    router.on(ValidateModelConfig.self) { _, _ in .ok(try answers.body("Gateway_ValidateModelConfig")) }
    router.on(ListBatchInferenceJobs.self) { _, _ in .ok(try answers.body("Gateway_ListBatchInferenceJobs")) }
    router.on(CreateBatchInferenceJob.self) { _, _ in .ok(try answers.body("Gateway_CreateBatchInferenceJob")) }
    router.on(GetBatchInferenceJob.self) { _, _ in .ok(try answers.body("Gateway_GetBatchInferenceJob")) }
    router.on(DeleteBatchInferenceJob.self) { _, _ in .ok(try answers.body("Gateway_DeleteBatchInferenceJob")) }
    router.on(GetBillingSummary.self) { _, _ in .ok(try answers.body("Gateway_GetBillingSummary")) }
    router.on(PromoteCheckpoint.self) { _, _ in .ok(try answers.body("Gateway_PromoteCheckpoint")) }
    router.on(ListClusters.self) { _, _ in .ok(try answers.body("Gateway_ListClusters")) }
    router.on(CreateCluster.self) { _, _ in .ok(try answers.body("Gateway_CreateCluster")) }
    router.on(GetCluster.self) { _, _ in .ok(try answers.body("Gateway_GetCluster")) }
    router.on(UpdateCluster.self) { _, _ in .ok(try answers.body("Gateway_UpdateCluster")) }
    router.on(DeleteCluster.self) { _, _ in .ok(try answers.body("Gateway_DeleteCluster")) }
    router.on(GetClusterConnectionInfo.self) { _, _ in .ok(try answers.body("Gateway_GetClusterConnectionInfo")) }
    router.on(ListDatasets.self) { _, _ in .ok(try answers.body("Gateway_ListDatasets")) }
    router.on(CreateDataset.self) { _, _ in .ok(try answers.body("Gateway_CreateDataset")) }
    router.on(GetDataset.self) { _, _ in .ok(try answers.body("Gateway_GetDataset")) }
    router.on(UpdateDataset.self) { _, _ in .ok(try answers.body("Gateway_UpdateDataset")) }
    router.on(DeleteDataset.self) { _, _ in .ok(try answers.body("Gateway_DeleteDataset")) }
    router.on(GetDatasetDownloadEndpoint.self) { _, _ in .ok(try answers.body("Gateway_GetDatasetDownloadEndpoint")) }
    router.on(GetDatasetUploadEndpoint.self) { _, _ in .ok(try answers.body("Gateway_GetDatasetUploadEndpoint")) }
    router.on(SplitDataset.self) { _, _ in .ok(try answers.body("Gateway_SplitDataset")) }
    router.on(ValidateDatasetUpload.self) { _, _ in .ok(try answers.body("Gateway_ValidateDatasetUpload")) }
    router.on(UploadDatasetFile.self) { _, _ in .ok(try answers.body("Gateway_UploadDatasetFile")) }
    router.on(ListDeployedModels.self) { _, _ in .ok(try answers.body("Gateway_ListDeployedModels")) }
    router.on(CreateDeployedModel.self) { _, _ in .ok(try answers.body("Gateway_CreateDeployedModel")) }
    router.on(GetDeployedModel.self) { _, _ in .ok(try answers.body("Gateway_GetDeployedModel")) }
    router.on(UpdateDeployedModel.self) { _, _ in .ok(try answers.body("Gateway_UpdateDeployedModel")) }
    router.on(DeleteDeployedModel.self) { _, _ in .ok(try answers.body("Gateway_DeleteDeployedModel")) }
    router.on(ListDeploymentShapes.self) { _, _ in .ok(try answers.body("Gateway_ListDeploymentShapes")) }
    router.on(CreateDeploymentShape.self) { _, _ in .ok(try answers.body("Gateway_CreateDeploymentShape")) }
    router.on(GetDeploymentShape.self) { _, _ in .ok(try answers.body("Gateway_GetDeploymentShape")) }
    router.on(UpdateDeploymentShape.self) { _, _ in .ok(try answers.body("Gateway_UpdateDeploymentShape")) }
    router.on(DeleteDeploymentShape.self) { _, _ in .ok(try answers.body("Gateway_DeleteDeploymentShape")) }
    router.on(ListDeploymentShapeVersions.self) { _, _ in .ok(try answers.body("Gateway_ListDeploymentShapeVersions")) }
    router.on(GetDeploymentShapeVersion.self) { _, _ in .ok(try answers.body("Gateway_GetDeploymentShapeVersion")) }
    router.on(UpdateDeploymentShapeVersion.self) { _, _ in
      .ok(try answers.body("Gateway_UpdateDeploymentShapeVersion"))
    }
    router.on(ListDeployments.self) { _, _ in .ok(try answers.body("Gateway_ListDeployments")) }
    router.on(CreateDeployment.self) { _, _ in .ok(try answers.body("Gateway_CreateDeployment")) }
    router.on(GetDeployment.self) { _, _ in .ok(try answers.body("Gateway_GetDeployment")) }
    router.on(UpdateDeployment.self) { _, _ in .ok(try answers.body("Gateway_UpdateDeployment")) }
    router.on(DeleteDeployment.self) { _, _ in .ok(try answers.body("Gateway_DeleteDeployment")) }
    router.on(GetLedger.self) { _, _ in .ok(try answers.body("Gateway_GetLedger")) }
    router.on(ResetLedger.self) { _, _ in .ok(try answers.body("Gateway_ResetLedger")) }
    router.on(ListDeploymentShards.self) { _, _ in .ok(try answers.body("Gateway_ListDeploymentShards")) }
    router.on(GetTerminationMessage.self) { _, _ in .ok(try answers.body("Gateway_GetTerminationMessage")) }
    router.on(GetDeploymentMetrics.self) { _, _ in .ok(try answers.body("Gateway_GetDeploymentMetrics")) }
    router.on(ScaleDeployment.self) { _, _ in .ok(try answers.body("Gateway_ScaleDeployment")) }
    router.on(UndeleteDeployment.self) { _, _ in .ok(try answers.body("Gateway_UndeleteDeployment")) }
    router.on(ListDeveloperPasses.self) { _, _ in .ok(try answers.body("Gateway_ListDeveloperPasses")) }
    router.on(CreateDeveloperPass.self) { _, _ in .ok(try answers.body("Gateway_CreateDeveloperPass")) }
    router.on(GetDeveloperPass.self) { _, _ in .ok(try answers.body("Gateway_GetDeveloperPass")) }
    router.on(UpdateDeveloperPass.self) { _, _ in .ok(try answers.body("Gateway_UpdateDeveloperPass")) }
    router.on(ListDPOJobs.self) { _, _ in .ok(try answers.body("Gateway_ListDpoJobs")) }
    router.on(CreateDPOJob.self) { _, _ in .ok(try answers.body("Gateway_CreateDpoJob")) }
    router.on(GetDPOJob.self) { _, _ in .ok(try answers.body("Gateway_GetDpoJob")) }
    router.on(DeleteDPOJob.self) { _, _ in .ok(try answers.body("Gateway_DeleteDpoJob")) }
    router.on(CancelDPOJob.self) { _, _ in .ok(try answers.body("Gateway_CancelDpoJob")) }
    router.on(GetDPOJobMetricsFileEndpoint.self) { _, _ in
      .ok(try answers.body("Gateway_GetDpoJobMetricsFileEndpoint"))
    }
    router.on(ResumeDPOJob.self) { _, _ in .ok(try answers.body("Gateway_ResumeDpoJob")) }
    router.on(ListEvaluationJobs.self) { _, _ in .ok(try answers.body("Gateway_ListEvaluationJobs")) }
    router.on(CreateEvaluationJob.self) { _, _ in .ok(try answers.body("Gateway_CreateEvaluationJob")) }
    router.on(GetEvaluationJob.self) { _, _ in .ok(try answers.body("Gateway_GetEvaluationJob")) }
    router.on(DeleteEvaluationJob.self) { _, _ in .ok(try answers.body("Gateway_DeleteEvaluationJob")) }
    router.on(GetEvaluationJobExecutionLogEndpoint.self) { _, _ in
      .ok(try answers.body("Gateway_GetEvaluationJobExecutionLogEndpoint"))
    }
    router.on(ListEvaluations.self) { _, _ in .ok(try answers.body("Gateway_ListEvaluations")) }
    router.on(CreateEvaluation.self) { _, _ in .ok(try answers.body("Gateway_CreateEvaluation")) }
    router.on(GetEvaluation.self) { _, _ in .ok(try answers.body("Gateway_GetEvaluation")) }
    router.on(DeleteEvaluation.self) { _, _ in .ok(try answers.body("Gateway_DeleteEvaluation")) }
    router.on(PreviewEvaluation.self) { _, _ in .ok(try answers.body("Gateway_PreviewEvaluation")) }
    router.on(ValidateAssertions.self) { _, _ in .ok(try answers.body("Gateway_ValidateAssertions")) }
    router.on(ListEvaluators.self) { _, _ in .ok(try answers.body("Gateway_ListEvaluators")) }
    router.on(CreateEvaluator.self) { _, _ in .ok(try answers.body("Gateway_CreateEvaluator")) }
    router.on(GetEvaluator.self) { _, _ in .ok(try answers.body("Gateway_GetEvaluator")) }
    router.on(UpdateEvaluator.self) { _, _ in .ok(try answers.body("Gateway_UpdateEvaluator")) }
    router.on(DeleteEvaluator.self) { _, _ in .ok(try answers.body("Gateway_DeleteEvaluator")) }
    router.on(GetEvaluatorBuildLogEndpoint.self) { _, _ in
      .ok(try answers.body("Gateway_GetEvaluatorBuildLogEndpoint"))
    }
    router.on(GetEvaluatorSourceCodeEndpoint.self) { _, _ in
      .ok(try answers.body("Gateway_GetEvaluatorSourceCodeEndpoint"))
    }
    router.on(GetEvaluatorUploadEndpoint.self) { _, _ in .ok(try answers.body("Gateway_GetEvaluatorUploadEndpoint")) }
    router.on(ValidateEvaluatorUpload.self) { _, _ in .ok(try answers.body("Gateway_ValidateEvaluatorUpload")) }
    router.on(PreviewEvaluator.self) { _, _ in .ok(try answers.body("Gateway_PreviewEvaluator")) }
    router.on(CreateEvaluatorV2.self) { _, _ in .ok(try answers.body("Gateway_CreateEvaluatorV2")) }
    router.on(ListEvaluatorVersions.self) { _, _ in .ok(try answers.body("Gateway_ListEvaluatorVersions")) }
    router.on(GetEvaluatorVersion.self) { _, _ in .ok(try answers.body("Gateway_GetEvaluatorVersion")) }
    router.on(DeleteEvaluatorVersion.self) { _, _ in .ok(try answers.body("Gateway_DeleteEvaluatorVersion")) }
    router.on(AliasEvaluatorVersion.self) { _, _ in .ok(try answers.body("Gateway_AliasEvaluatorVersion")) }
    router.on(RollbackEvaluator.self) { _, _ in .ok(try answers.body("Gateway_RollbackEvaluator")) }
    router.on(ListGenericDeploymentTypes.self) { _, _ in .ok(try answers.body("Gateway_ListGenericDeploymentTypes")) }
    router.on(CreateGenericDeploymentType.self) { _, _ in .ok(try answers.body("Gateway_CreateGenericDeploymentType")) }
    router.on(ListGenericDeploymentTypeVersions.self) { _, _ in
      .ok(try answers.body("Gateway_ListGenericDeploymentTypeVersions"))
    }
    router.on(UpdateGenericDeploymentType.self) { _, _ in .ok(try answers.body("Gateway_UpdateGenericDeploymentType")) }
    router.on(DeleteGenericDeploymentType.self) { _, _ in .ok(try answers.body("Gateway_DeleteGenericDeploymentType")) }
    router.on(GetGenericDeploymentTypeVersion.self) { _, _ in
      .ok(try answers.body("Gateway_GetGenericDeploymentTypeVersion"))
    }
    router.on(DeleteGenericDeploymentTypeVersion.self) { _, _ in
      .ok(try answers.body("Gateway_DeleteGenericDeploymentTypeVersion"))
    }
    router.on(ListGenericDeployments.self) { _, _ in .ok(try answers.body("Gateway_ListGenericDeployments")) }
    router.on(CreateGenericDeployment.self) { _, _ in .ok(try answers.body("Gateway_CreateGenericDeployment")) }
    router.on(GetGenericDeployment.self) { _, _ in .ok(try answers.body("Gateway_GetGenericDeployment")) }
    router.on(UpdateGenericDeployment.self) { _, _ in .ok(try answers.body("Gateway_UpdateGenericDeployment")) }
    router.on(DeleteGenericDeployment.self) { _, _ in .ok(try answers.body("Gateway_DeleteGenericDeployment")) }
    router.on(ListIdentityProviders.self) { _, _ in .ok(try answers.body("Gateway_ListIdentityProviders")) }
    router.on(CreateIdentityProvider.self) { _, _ in .ok(try answers.body("Gateway_CreateIdentityProvider")) }
    router.on(GetIdentityProvider.self) { _, _ in .ok(try answers.body("Gateway_GetIdentityProvider")) }
    router.on(UpdateIdentityProvider.self) { _, _ in .ok(try answers.body("Gateway_UpdateIdentityProvider")) }
    router.on(DeleteIdentityProvider.self) { _, _ in .ok(try answers.body("Gateway_DeleteIdentityProvider")) }
    router.on(ListModels.self) { _, _ in .ok(try answers.body("Gateway_ListModels")) }
    router.on(CreateModel.self) { _, _ in .ok(try answers.body("Gateway_CreateModel")) }
    router.on(GetModel.self) { _, _ in .ok(try answers.body("Gateway_GetModel")) }
    router.on(UpdateModel.self) { _, _ in .ok(try answers.body("Gateway_UpdateModel")) }
    router.on(DeleteModel.self) { _, _ in .ok(try answers.body("Gateway_DeleteModel")) }
    router.on(GetModelDownloadEndpoint.self) { _, _ in .ok(try answers.body("Gateway_GetModelDownloadEndpoint")) }
    router.on(GetModelUploadEndpoint.self) { _, _ in .ok(try answers.body("Gateway_GetModelUploadEndpoint")) }
    router.on(ImportModel.self) { _, _ in .ok(try answers.body("Gateway_ImportModel")) }
    router.on(PrepareModel.self) { _, _ in .ok(try answers.body("Gateway_PrepareModel")) }
    router.on(ValidateModelUpload.self) { _, _ in .ok(try answers.body("Gateway_ValidateModelUpload")) }
    router.on(CreateModelVersion.self) { _, _ in .ok(try answers.body("Gateway_CreateModelVersion")) }
    router.on(DeployModelVersion.self) { _, _ in .ok(try answers.body("Gateway_DeployModelVersion")) }
    router.on(GetModelVersionCount.self) { _, _ in .ok(try answers.body("Gateway_GetModelVersionCount")) }
    router.on(ListPricingPlans.self) { _, _ in .ok(try answers.body("Gateway_ListPricingPlans")) }
    router.on(GetPricingPlan.self) { _, _ in .ok(try answers.body("Gateway_GetPricingPlan")) }
    router.on(ListQuotas.self) { _, _ in .ok(try answers.body("Gateway_ListQuotas")) }
    router.on(GetQuota.self) { _, _ in .ok(try answers.body("Gateway_GetQuota")) }
    router.on(UpdateQuota.self) { _, _ in .ok(try answers.body("Gateway_UpdateQuota")) }
    router.on(ListReinforcementFineTuningJobs.self) { _, _ in
      .ok(try answers.body("Gateway_ListReinforcementFineTuningJobs"))
    }
    router.on(CreateReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_CreateReinforcementFineTuningJob"))
    }
    router.on(GetReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_GetReinforcementFineTuningJob"))
    }
    router.on(UpdateReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_UpdateReinforcementFineTuningJob"))
    }
    router.on(DeleteReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_DeleteReinforcementFineTuningJob"))
    }
    router.on(CancelReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_CancelReinforcementFineTuningJob"))
    }
    router.on(DebugReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_DebugReinforcementFineTuningJob"))
    }
    router.on(GetReinforcementFineTuningJobMetricsFileEndpoint.self) { _, _ in
      .ok(try answers.body("Gateway_GetReinforcementFineTuningJobMetricsFileEndpoint"))
    }
    router.on(ResumeReinforcementFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_ResumeReinforcementFineTuningJob"))
    }
    router.on(ListRLORTrainerJobs.self) { _, _ in .ok(try answers.body("Gateway_ListRlorTrainerJobs")) }
    router.on(CreateRLORTrainerJob.self) { _, _ in .ok(try answers.body("Gateway_CreateRlorTrainerJob")) }
    router.on(GetRLORTrainerJob.self) { _, _ in .ok(try answers.body("Gateway_GetRlorTrainerJob")) }
    router.on(DeleteRLORTrainerJob.self) { _, _ in .ok(try answers.body("Gateway_DeleteRlorTrainerJob")) }
    router.on(ListRLORTrainerJobCheckpoints.self) { _, _ in
      .ok(try answers.body("Gateway_ListRlorTrainerJobCheckpoints"))
    }
    router.on(GetRLORTrainerJobPublicLogs.self) { _, _ in .ok(try answers.body("Gateway_GetRlorTrainerJobPublicLogs")) }
    router.on(CancelRLORTrainerJob.self) { _, _ in .ok(try answers.body("Gateway_CancelRlorTrainerJob")) }
    router.on(ExecuteRLORTrainStep.self) { _, _ in .ok(try answers.body("Gateway_ExecuteRlorTrainStep")) }
    router.on(ResumeRLORTrainerJob.self) { _, _ in .ok(try answers.body("Gateway_ResumeRlorTrainerJob")) }
    router.on(ListRouters.self) { _, _ in .ok(try answers.body("Gateway_ListRouters")) }
    router.on(CreateRouter.self) { _, _ in .ok(try answers.body("Gateway_CreateRouter")) }
    router.on(GetRouter.self) { _, _ in .ok(try answers.body("Gateway_GetRouter")) }
    router.on(UpdateRouter.self) { _, _ in .ok(try answers.body("Gateway_UpdateRouter")) }
    router.on(DeleteRouter.self) { _, _ in .ok(try answers.body("Gateway_DeleteRouter")) }
    router.on(ListSecrets.self) { _, _ in .ok(try answers.body("Gateway_ListSecrets")) }
    router.on(CreateSecret.self) { _, _ in .ok(try answers.body("Gateway_CreateSecret")) }
    router.on(GetSecret.self) { _, _ in .ok(try answers.body("Gateway_GetSecret")) }
    router.on(UpdateSecret.self) { _, _ in .ok(try answers.body("Gateway_UpdateSecret")) }
    router.on(DeleteSecret.self) { _, _ in .ok(try answers.body("Gateway_DeleteSecret")) }
    router.on(ListSupervisedFineTuningJobs.self) { _, _ in
      .ok(try answers.body("Gateway_ListSupervisedFineTuningJobs"))
    }
    router.on(CreateSupervisedFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_CreateSupervisedFineTuningJob"))
    }
    router.on(GetSupervisedFineTuningJob.self) { _, _ in .ok(try answers.body("Gateway_GetSupervisedFineTuningJob")) }
    router.on(DeleteSupervisedFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_DeleteSupervisedFineTuningJob"))
    }
    router.on(CancelSupervisedFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_CancelSupervisedFineTuningJob"))
    }
    router.on(ResumeSupervisedFineTuningJob.self) { _, _ in
      .ok(try answers.body("Gateway_ResumeSupervisedFineTuningJob"))
    }
    router.on(EstimateSupervisedFineTuningJobCost.self) { _, _ in
      .ok(try answers.body("Gateway_EstimateSupervisedFineTuningJobCost"))
    }
    router.on(ListTrails.self) { _, _ in .ok(try answers.body("Gateway_ListTrails")) }
    router.on(CreateTrail.self) { _, _ in .ok(try answers.body("Gateway_CreateTrail")) }
    router.on(GetTrail.self) { _, _ in .ok(try answers.body("Gateway_GetTrail")) }
    router.on(UpdateTrail.self) { _, _ in .ok(try answers.body("Gateway_UpdateTrail")) }
    router.on(DeleteTrail.self) { _, _ in .ok(try answers.body("Gateway_DeleteTrail")) }
    router.on(GetTrailMetrics.self) { _, _ in .ok(try answers.body("Gateway_GetTrailMetrics")) }
    router.on(ListTrainingSessionJobs.self) { _, _ in .ok(try answers.body("Gateway_ListTrainingSessionJobs")) }
    router.on(CreateTrainingSessionJob.self) { _, _ in .ok(try answers.body("Gateway_CreateTrainingSessionJob")) }
    router.on(GetTrainingSessionJob.self) { _, _ in .ok(try answers.body("Gateway_GetTrainingSessionJob")) }
    router.on(DeleteTrainingSessionJob.self) { _, _ in .ok(try answers.body("Gateway_DeleteTrainingSessionJob")) }
    router.on(ListTrainingSessions.self) { _, _ in .ok(try answers.body("Gateway_ListTrainingSessions")) }
    router.on(CreateTrainingSession.self) { _, _ in .ok(try answers.body("Gateway_CreateTrainingSession")) }
    router.on(GetTrainingSession.self) { _, _ in .ok(try answers.body("Gateway_GetTrainingSession")) }
    router.on(ExecuteTrainingSessionLoadState.self) { _, _ in
      .ok(try answers.body("Gateway_ExecuteTrainingSessionLoadState"))
    }
    router.on(ListTrainingShapes.self) { _, _ in .ok(try answers.body("Gateway_ListTrainingShapes")) }
    router.on(CreateTrainingShape.self) { _, _ in .ok(try answers.body("Gateway_CreateTrainingShape")) }
    router.on(GetTrainingShape.self) { _, _ in .ok(try answers.body("Gateway_GetTrainingShape")) }
    router.on(UpdateTrainingShape.self) { _, _ in .ok(try answers.body("Gateway_UpdateTrainingShape")) }
    router.on(DeleteTrainingShape.self) { _, _ in .ok(try answers.body("Gateway_DeleteTrainingShape")) }
    router.on(ListTrainingShapeVersions.self) { _, _ in .ok(try answers.body("Gateway_ListTrainingShapeVersions")) }
    router.on(GetTrainingShapeVersion.self) { _, _ in .ok(try answers.body("Gateway_GetTrainingShapeVersion")) }
    router.on(UpdateTrainingShapeVersion.self) { _, _ in .ok(try answers.body("Gateway_UpdateTrainingShapeVersion")) }
    router.on(ListUsers.self) { _, _ in .ok(try answers.body("Gateway_ListUsers")) }
    router.on(CreateUser.self) { _, _ in .ok(try answers.body("Gateway_CreateUser")) }
    router.on(GetUser.self) { _, _ in .ok(try answers.body("Gateway_GetUser")) }
    router.on(UpdateUser.self) { _, _ in .ok(try answers.body("Gateway_UpdateUser")) }
    router.on(ListAPIKeys.self) { _, _ in .ok(try answers.body("Gateway_ListApiKeys")) }
    router.on(CreateAPIKey.self) { _, _ in .ok(try answers.body("Gateway_CreateApiKey")) }
    router.on(GetAPIKey.self) { _, _ in .ok(try answers.body("Gateway_GetApiKey")) }
    router.on(DeleteAPIKey.self) { _, _ in .ok(try answers.body("Gateway_DeleteApiKey")) }
    router.on(CreateResponseOperation.self) { input, _ in
      if input.body.stream == true {
        return .okEvents(try answers.events("create_response_v1_responses_post"))
      }
      return .ok(try answers.body("create_response_v1_responses_post"))
    }
    router.on(ListResponses.self) { _, _ in .ok(try answers.body("list_responses_v1_responses_get")) }
    router.on(GetResponse.self) { _, _ in .ok(try answers.body("get_response_v1_responses__response_id__get")) }
    router.on(DeleteResponseOperation.self) { _, _ in
      .ok(try answers.body("delete_response_v1_responses__response_id__delete"))
    }
    router.on(CreateCompletion.self) { input, _ in
      if input.body.stream == true {
        return .okEvents(try answers.events("create_completion_v1_completions_post"))
      }
      return .ok(try answers.body("create_completion_v1_completions_post"))
    }
    router.on(CreateChatCompletion.self) { input, _ in
      if input.body.stream == true {
        return .okEvents(try answers.events("create_chat_completion_v1_chat_completions_post"))
      }
      return .ok(try answers.body("create_chat_completion_v1_chat_completions_post"))
    }
    router.on(CreateMessage.self) { input, _ in
      if input.body.stream == true {
        return .okEvents(try answers.events("messages_post"))
      }
      return .ok(try answers.body("messages_post"))
    }
  }
}
