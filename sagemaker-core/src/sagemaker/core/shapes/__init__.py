# Made by tools/codegen from botocore's service models; changes here are lost.

"""Structures of the SageMaker API, as typed Python.

The names are loaded on first use: a shape loads the module of its area, and those that this one imports.
"""

from __future__ import annotations

from sagemaker.core._loading import attach

_AREAS = {
    "common": """
        ConflictException IamIdentity ModelAccessConfig ResourceInUse ResourceLimitExceeded
        ResourceNotFound StoppingCondition Tag UserContext VpcConfig
    """,
    "processing": """
        AppSpecification AthenaDatasetDefinition CreateProcessingJobRequest CreateProcessingJobResponse
        DatasetDefinition DeleteProcessingJobRequest DescribeProcessingJobRequest
        DescribeProcessingJobResponse ExperimentConfig ListProcessingJobsRequest
        ListProcessingJobsResponse NetworkConfig ProcessingClusterConfig ProcessingFeatureStoreOutput
        ProcessingInput ProcessingInstancePreference ProcessingJobSummary ProcessingOutput
        ProcessingOutputConfig ProcessingResources ProcessingS3Input ProcessingS3Output
        ProcessingStoppingCondition RedshiftDatasetDefinition StopProcessingJobRequest
    """,
    "training": """
        AlgorithmSpecification Channel CheckpointConfig CollectionConfiguration CreateTrainingJobRequest
        CreateTrainingJobResponse DataSource DatasetSource DebugHookConfig DebugRuleConfiguration
        DebugRuleEvaluationStatus DeleteTrainingJobRequest DescribeTrainingJobRequest
        DescribeTrainingJobResponse FileSystemDataSource HubAccessConfig InfraCheckConfig InstanceGroup
        InstancePlacementConfig InstancePreference ListTrainingJobsRequest ListTrainingJobsResponse
        MetricData MetricDefinition MlflowConfig MlflowDetails ModelArtifacts ModelPackageConfig
        OutputDataConfig PlacementSpecification ProfilerConfig ProfilerConfigForUpdate
        ProfilerRuleConfiguration ProfilerRuleEvaluationStatus RemoteDebugConfig
        RemoteDebugConfigForUpdate ResourceConfig ResourceConfigForUpdate RetryStrategy S3DataSource
        SecondaryStatusTransition ServerlessJobConfig SessionChainingConfig ShuffleConfig
        StopTrainingJobRequest TensorBoardOutputConfig TrainingImageConfig TrainingJobSummary
        TrainingProgressInfo TrainingRepositoryAuthConfig UpdateTrainingJobRequest
        UpdateTrainingJobResponse WarmPoolStatus
    """,
    "tuning": """
        AutoParameter Autotune BestObjectiveNotImproving CategoricalParameterRange
        ContinuousParameterRange ConvergenceDetected CreateHyperParameterTuningJobRequest
        CreateHyperParameterTuningJobResponse DeleteHyperParameterTuningJobRequest
        DescribeHyperParameterTuningJobRequest DescribeHyperParameterTuningJobResponse
        FinalHyperParameterTuningJobObjectiveMetric HyperParameterAlgorithmSpecification
        HyperParameterTrainingJobDefinition HyperParameterTrainingJobSummary
        HyperParameterTuningInstanceConfig HyperParameterTuningJobCompletionDetails
        HyperParameterTuningJobConfig HyperParameterTuningJobConsumedResources
        HyperParameterTuningJobObjective HyperParameterTuningJobStrategyConfig
        HyperParameterTuningJobSummary HyperParameterTuningJobWarmStartConfig
        HyperParameterTuningResourceConfig HyperbandStrategyConfig IntegerParameterRange
        ListHyperParameterTuningJobsRequest ListHyperParameterTuningJobsResponse
        ListTrainingJobsForHyperParameterTuningJobRequest
        ListTrainingJobsForHyperParameterTuningJobResponse ObjectiveStatusCounters ParameterRanges
        ParentHyperParameterTuningJob ResourceLimits StopHyperParameterTuningJobRequest
        TrainingJobStatusCounters TuningJobCompletionCriteria
    """,
    "transform": """
        BatchDataCaptureConfig CreateTransformJobRequest CreateTransformJobResponse DataProcessing
        DescribeTransformJobRequest DescribeTransformJobResponse ListTransformJobsRequest
        ListTransformJobsResponse ModelClientConfig StopTransformJobRequest TransformDataSource
        TransformInput TransformJobSummary TransformOutput TransformResources TransformS3DataSource
    """,
    "model": """
        AdditionalModelDataSource ContainerDefinition ContainerMetricsConfig CreateModelInput
        CreateModelOutput DeleteModelInput DeploymentRecommendation DescribeModelInput
        DescribeModelOutput ImageConfig InferenceExecutionConfig InferenceHubAccessConfig
        ListModelMetadataRequest ListModelMetadataResponse ListModelsInput ListModelsOutput
        MetricsEndpoint ModelDataSource ModelMetadataFilter ModelMetadataSearchExpression
        ModelMetadataSummary ModelSummary MultiModelConfig RealTimeInferenceRecommendation
        RepositoryAuthConfig S3ModelDataSource
    """,
    "endpoint": """
        AcceleratorPartitionLayout Alarm AsyncInferenceClientConfig AsyncInferenceConfig
        AsyncInferenceNotificationConfig AsyncInferenceOutputConfig AutoRollbackConfig
        BlueGreenUpdatePolicy CapacitySize CaptureContentTypeHeader CaptureOption ClarifyExplainerConfig
        ClarifyInferenceConfig ClarifyShapBaselineConfig ClarifyShapConfig ClarifyTextConfig
        CreateEndpointConfigInput CreateEndpointConfigOutput CreateEndpointInput CreateEndpointOutput
        CrossRegionTrafficConfig DataCaptureConfig DataCaptureConfigSummary DeleteEndpointConfigInput
        DeleteEndpointInput DeleteEndpointPolicyRequest DeleteEndpointPolicyResponse DeployedImage
        DeploymentConfig DescribeEndpointConfigInput DescribeEndpointConfigOutput DescribeEndpointInput
        DescribeEndpointOutput DesiredWeightAndCapacity Ec2CapacityReservation EndpointConfigSummary
        EndpointSummary ExplainerConfig GetEndpointPolicyRequest GetEndpointPolicyResponse InstancePool
        InstancePoolSummary ListEndpointConfigsInput ListEndpointConfigsOutput ListEndpointsInput
        ListEndpointsOutput MetricsConfig PendingDeploymentSummary PendingProductionVariantSummary
        PrefixAwareRoutingConfig ProductionVariant ProductionVariantCapacityReservationConfig
        ProductionVariantCapacityReservationSummary ProductionVariantCoreDumpConfig
        ProductionVariantManagedInstanceScaling ProductionVariantManagedInstanceScalingScaleInPolicy
        ProductionVariantRoutingConfig ProductionVariantServerlessConfig
        ProductionVariantServerlessUpdateConfig ProductionVariantStatus ProductionVariantSummary
        PutEndpointPolicyRequest PutEndpointPolicyResponse RollingUpdatePolicy TrafficRoutingConfig
        UpdateEndpointInput UpdateEndpointOutput UpdateEndpointWeightsAndCapacitiesInput
        UpdateEndpointWeightsAndCapacitiesOutput VariantProperty
    """,
    "invocation": """
        InternalDependencyException InternalFailure InternalStreamFailure InvokeEndpointAsyncInput
        InvokeEndpointAsyncOutput InvokeEndpointInput InvokeEndpointOutput
        InvokeEndpointWithResponseStreamInput InvokeEndpointWithResponseStreamOutput ModelError
        ModelNotReadyException ModelStreamError PayloadPart ResponseStream ServiceUnavailable
        ValidationError
    """,
    "inference_component": """
        CreateInferenceComponentInput CreateInferenceComponentOutput DeleteInferenceComponentInput
        DescribeInferenceComponentInput DescribeInferenceComponentOutput
        InferenceComponentAvailabilityZoneBalance InferenceComponentCapacitySize
        InferenceComponentComputeResourceRequirements InferenceComponentContainerSpecification
        InferenceComponentContainerSpecificationSummary InferenceComponentDataCacheConfig
        InferenceComponentDataCacheConfigSummary InferenceComponentDeploymentConfig
        InferenceComponentPlacementStatus InferenceComponentRollingUpdatePolicy
        InferenceComponentRuntimeConfig InferenceComponentRuntimeConfigSummary
        InferenceComponentSchedulingConfig InferenceComponentSpecification
        InferenceComponentSpecificationSummary InferenceComponentStartupParameters
        InferenceComponentSummary ListInferenceComponentsInput ListInferenceComponentsOutput
        UpdateInferenceComponentInput UpdateInferenceComponentOutput
        UpdateInferenceComponentRuntimeConfigInput UpdateInferenceComponentRuntimeConfigOutput
    """,
    "inference_router": """
        AddInferenceGatewayRequest AddInferenceGatewayResponse CreateGlobalInferenceGatewayRequest
        CreateGlobalInferenceGatewayResponse CreateInferenceRouterInput CreateInferenceRouterOutput
        DeleteGlobalInferenceGatewayRequest DeleteGlobalInferenceGatewayResponse
        DeleteInferenceRouterInput DescribeGlobalInferenceGatewayRequest
        DescribeGlobalInferenceGatewayResponse DescribeInferenceRouterInput DescribeInferenceRouterOutput
        Destination GlobalInferenceGatewayFilter GlobalInferenceGatewayMember
        GlobalInferenceGatewayMemberFilter GlobalInferenceGatewayMemberSummary
        GlobalInferenceGatewayRouting GlobalInferenceGatewayRoutingWeights GlobalInferenceGatewaySummary
        InferenceRouterSummary ListGlobalInferenceGatewaysRequest ListGlobalInferenceGatewaysResponse
        ListInferenceGatewaysRequest ListInferenceGatewaysResponse ListInferenceRoutersInput
        ListInferenceRoutersOutput RemoveInferenceGatewayRequest RemoveInferenceGatewayResponse
        ResourceAlreadyExists RoutingTarget RoutingTargetAsyncInferenceClientConfig
        RoutingTargetAsyncInferenceConfig RoutingTargetAsyncInferenceNotificationConfig
        RoutingTargetAsyncInferenceOutputConfig UpdateGlobalInferenceGatewayRequest
        UpdateGlobalInferenceGatewayResponse UpdateInferenceRouterInput UpdateInferenceRouterOutput
    """,
    "model_package": """
        AdditionalInferenceSpecificationDefinition AdditionalS3DataSource AlgorithmStatusDetails
        AlgorithmStatusItem AlgorithmSummary AlgorithmValidationProfile AlgorithmValidationSpecification
        BaseModel BatchDescribeModelPackageError BatchDescribeModelPackageInput
        BatchDescribeModelPackageOutput BatchDescribeModelPackageSummary Bias
        CategoricalParameterRangeSpecification ChannelSpecification ContinuousParameterRangeSpecification
        CreateAlgorithmInput CreateAlgorithmOutput CreateModelPackageGroupInput
        CreateModelPackageGroupOutput CreateModelPackageInput CreateModelPackageOutput
        DeleteAlgorithmInput DeleteModelPackageGroupInput DeleteModelPackageGroupPolicyInput
        DeleteModelPackageInput DescribeAlgorithmInput DescribeAlgorithmOutput
        DescribeModelPackageGroupInput DescribeModelPackageGroupOutput DescribeModelPackageInput
        DescribeModelPackageOutput DriftCheckBaselines DriftCheckBias DriftCheckExplainability
        DriftCheckModelDataQuality DriftCheckModelQuality Explainability FileSource
        GetModelPackageGroupPolicyInput GetModelPackageGroupPolicyOutput HyperParameterSpecification
        InferenceSpecification IntegerParameterRangeSpecification ListAlgorithmsInput
        ListAlgorithmsOutput ListModelPackageGroupsInput ListModelPackageGroupsOutput
        ListModelPackagesInput ListModelPackagesOutput ManagedConfiguration MetadataProperties
        MetricsSource ModelDataQuality ModelInput ModelLifeCycle ModelMetrics
        ModelPackageContainerDefinition ModelPackageGroupSummary ModelPackageModelCard
        ModelPackageSecurityConfig ModelPackageStatusDetails ModelPackageStatusItem ModelPackageSummary
        ModelPackageValidationProfile ModelPackageValidationSpecification ModelQuality ParameterRange
        PutModelPackageGroupPolicyInput PutModelPackageGroupPolicyOutput SourceAlgorithm
        SourceAlgorithmSpecification TrainingJobDefinition TrainingSpecification TransformJobDefinition
        UpdateModelPackageInput UpdateModelPackageOutput
    """,
    "model_card": """
        CreateModelCardExportJobRequest CreateModelCardExportJobResponse CreateModelCardRequest
        CreateModelCardResponse DeleteModelCardRequest DescribeModelCardExportJobRequest
        DescribeModelCardExportJobResponse DescribeModelCardRequest DescribeModelCardResponse
        ListModelCardExportJobsRequest ListModelCardExportJobsResponse ListModelCardVersionsRequest
        ListModelCardVersionsResponse ListModelCardsRequest ListModelCardsResponse
        ModelCardExportArtifacts ModelCardExportJobSummary ModelCardExportOutputConfig
        ModelCardSecurityConfig ModelCardSummary ModelCardVersionSummary UpdateModelCardRequest
        UpdateModelCardResponse
    """,
    "monitoring": """
        BatchTransformInput CreateMonitoringScheduleRequest CreateMonitoringScheduleResponse
        DeleteMonitoringScheduleRequest DescribeMonitoringScheduleRequest
        DescribeMonitoringScheduleResponse EndpointInput ListMonitoringAlertHistoryRequest
        ListMonitoringAlertHistoryResponse ListMonitoringAlertsRequest ListMonitoringAlertsResponse
        ListMonitoringExecutionsRequest ListMonitoringExecutionsResponse ListMonitoringSchedulesRequest
        ListMonitoringSchedulesResponse ModelDashboardIndicatorAction MonitoringAlertActions
        MonitoringAlertHistorySummary MonitoringAlertSummary MonitoringAppSpecification
        MonitoringBaselineConfig MonitoringClusterConfig MonitoringConstraintsResource
        MonitoringCsvDatasetFormat MonitoringDatasetFormat MonitoringExecutionSummary MonitoringInput
        MonitoringJobDefinition MonitoringJsonDatasetFormat MonitoringOutput MonitoringOutputConfig
        MonitoringParquetDatasetFormat MonitoringResources MonitoringS3Output MonitoringScheduleConfig
        MonitoringScheduleSummary MonitoringStatisticsResource MonitoringStoppingCondition ScheduleConfig
        StartMonitoringScheduleRequest StopMonitoringScheduleRequest UpdateMonitoringAlertRequest
        UpdateMonitoringAlertResponse UpdateMonitoringScheduleRequest UpdateMonitoringScheduleResponse
    """,
    "monitoring_job": """
        CreateDataQualityJobDefinitionRequest CreateDataQualityJobDefinitionResponse
        CreateModelBiasJobDefinitionRequest CreateModelBiasJobDefinitionResponse
        CreateModelExplainabilityJobDefinitionRequest CreateModelExplainabilityJobDefinitionResponse
        CreateModelQualityJobDefinitionRequest CreateModelQualityJobDefinitionResponse
        DataQualityAppSpecification DataQualityBaselineConfig DataQualityJobInput
        DeleteDataQualityJobDefinitionRequest DeleteModelBiasJobDefinitionRequest
        DeleteModelExplainabilityJobDefinitionRequest DeleteModelQualityJobDefinitionRequest
        DescribeDataQualityJobDefinitionRequest DescribeDataQualityJobDefinitionResponse
        DescribeModelBiasJobDefinitionRequest DescribeModelBiasJobDefinitionResponse
        DescribeModelExplainabilityJobDefinitionRequest DescribeModelExplainabilityJobDefinitionResponse
        DescribeModelQualityJobDefinitionRequest DescribeModelQualityJobDefinitionResponse
        ListDataQualityJobDefinitionsRequest ListDataQualityJobDefinitionsResponse
        ListModelBiasJobDefinitionsRequest ListModelBiasJobDefinitionsResponse
        ListModelExplainabilityJobDefinitionsRequest ListModelExplainabilityJobDefinitionsResponse
        ListModelQualityJobDefinitionsRequest ListModelQualityJobDefinitionsResponse
        ModelBiasAppSpecification ModelBiasBaselineConfig ModelBiasJobInput
        ModelExplainabilityAppSpecification ModelExplainabilityBaselineConfig ModelExplainabilityJobInput
        ModelQualityAppSpecification ModelQualityBaselineConfig ModelQualityJobInput
        MonitoringGroundTruthS3Input MonitoringJobDefinitionSummary MonitoringNetworkConfig
    """,
    "automl": """
        AutoMLAlgorithmConfig AutoMLCandidate AutoMLCandidateGenerationConfig AutoMLCandidateStep
        AutoMLChannel AutoMLComputeConfig AutoMLContainerDefinition AutoMLDataSource
        AutoMLDataSplitConfig AutoMLJobArtifacts AutoMLJobChannel AutoMLJobCompletionCriteria
        AutoMLJobConfig AutoMLJobObjective AutoMLJobSummary AutoMLOutputDataConfig
        AutoMLPartialFailureReason AutoMLProblemTypeConfig AutoMLProblemTypeResolvedAttributes
        AutoMLResolvedAttributes AutoMLS3DataSource AutoMLSecurityConfig CandidateArtifactLocations
        CandidateGenerationConfig CandidateProperties CreateAutoMLJobRequest CreateAutoMLJobResponse
        CreateAutoMLJobV2Request CreateAutoMLJobV2Response DescribeAutoMLJobRequest
        DescribeAutoMLJobResponse DescribeAutoMLJobV2Request DescribeAutoMLJobV2Response
        EmrServerlessComputeConfig FinalAutoMLJobObjectiveMetric HolidayConfigAttributes
        ImageClassificationJobConfig ListAutoMLJobsRequest ListAutoMLJobsResponse
        ListCandidatesForAutoMLJobRequest ListCandidatesForAutoMLJobResponse MetricDatum
        ModelDeployConfig ModelDeployResult ResolvedAttributes StopAutoMLJobRequest TabularJobConfig
        TabularResolvedAttributes TextClassificationJobConfig TextGenerationJobConfig
        TextGenerationResolvedAttributes TimeSeriesConfig TimeSeriesForecastingJobConfig
        TimeSeriesTransformations
    """,
    "inference_experiment": """
        CreateInferenceExperimentRequest CreateInferenceExperimentResponse
        DeleteInferenceExperimentRequest DeleteInferenceExperimentResponse
        DescribeInferenceExperimentRequest DescribeInferenceExperimentResponse EndpointMetadata
        InferenceExperimentDataStorageConfig InferenceExperimentSchedule InferenceExperimentSummary
        ListInferenceExperimentsRequest ListInferenceExperimentsResponse ModelInfrastructureConfig
        ModelVariantConfig ModelVariantConfigSummary RealTimeInferenceConfig ShadowModeConfig
        ShadowModelVariantConfig StartInferenceExperimentRequest StartInferenceExperimentResponse
        StopInferenceExperimentRequest StopInferenceExperimentResponse UpdateInferenceExperimentRequest
        UpdateInferenceExperimentResponse
    """,
    "inference_recommendation": """
        CategoricalParameter CreateInferenceRecommendationsJobRequest
        CreateInferenceRecommendationsJobResponse CustomizedMetricSpecification
        DescribeInferenceRecommendationsJobRequest DescribeInferenceRecommendationsJobResponse
        DynamicScalingConfiguration EndpointInfo EndpointInputConfiguration EndpointOutputConfiguration
        EndpointPerformance EnvironmentParameter EnvironmentParameterRanges
        GetScalingConfigurationRecommendationRequest GetScalingConfigurationRecommendationResponse
        InferenceMetrics InferenceRecommendation InferenceRecommendationsJob
        InferenceRecommendationsJobStep ListInferenceRecommendationsJobStepsRequest
        ListInferenceRecommendationsJobStepsResponse ListInferenceRecommendationsJobsRequest
        ListInferenceRecommendationsJobsResponse MetricSpecification ModelConfiguration
        ModelLatencyThreshold Phase PredefinedMetricSpecification RecommendationJobCompiledOutputConfig
        RecommendationJobContainerConfig RecommendationJobInferenceBenchmark RecommendationJobInputConfig
        RecommendationJobOutputConfig RecommendationJobPayloadConfig RecommendationJobResourceLimit
        RecommendationJobStoppingConditions RecommendationJobVpcConfig RecommendationMetrics
        ScalingPolicy ScalingPolicyMetric ScalingPolicyObjective Stairs
        StopInferenceRecommendationsJobRequest TargetTrackingScalingPolicyConfiguration TrafficPattern
    """,
    "optimization": """
        CompilationJobSummary CreateCompilationJobRequest CreateCompilationJobResponse
        CreateOptimizationJobRequest CreateOptimizationJobResponse DeleteCompilationJobRequest
        DeleteOptimizationJobRequest DerivedInformation DescribeCompilationJobRequest
        DescribeCompilationJobResponse DescribeOptimizationJobRequest DescribeOptimizationJobResponse
        InputConfig ListCompilationJobsRequest ListCompilationJobsResponse ListOptimizationJobsRequest
        ListOptimizationJobsResponse ModelCompilationConfig ModelDigests ModelQuantizationConfig
        ModelShardingConfig ModelSpeculativeDecodingConfig ModelSpeculativeDecodingTrainingDataSource
        NeoVpcConfig OptimizationConfig OptimizationJobModelSource OptimizationJobModelSourceS3
        OptimizationJobOutputConfig OptimizationJobSummary OptimizationModelAccessConfig
        OptimizationOutput OptimizationSageMakerModel OptimizationVpcConfig OutputConfig
        StopCompilationJobRequest StopOptimizationJobRequest TargetPlatform
    """,
    "benchmark": """
        AIAdapterModelPackageEntry AIAdapterS3Entry AIAdapterSource AIBenchmarkEndpoint
        AIBenchmarkInferenceComponent AIBenchmarkJobSummary AIBenchmarkNetworkConfig
        AIBenchmarkOutputConfig AIBenchmarkOutputResult AIBenchmarkTarget AICapacityReservationConfig
        AICloudWatchLogs AIDatasetConfig AIMlflowConfig AIModelSource AIModelSourceS3 AIRecommendation
        AIRecommendationAdapterDetails AIRecommendationComputeSpec AIRecommendationConstraint
        AIRecommendationDeploymentConfiguration AIRecommendationDeploymentS3Channel
        AIRecommendationInferenceSpecification AIRecommendationInstanceDetail AIRecommendationJobSummary
        AIRecommendationModelDetails AIRecommendationOptimizationDetail AIRecommendationOutputConfig
        AIRecommendationOutputResult AIRecommendationPerformanceMetric AIRecommendationPerformanceTarget
        AIWorkloadConfigSummary AIWorkloadConfigs AIWorkloadDataSource AIWorkloadInputDataConfig
        AIWorkloadS3DataSource CreateAIBenchmarkJobRequest CreateAIBenchmarkJobResponse
        CreateAIRecommendationJobRequest CreateAIRecommendationJobResponse CreateAIWorkloadConfigRequest
        CreateAIWorkloadConfigResponse DeleteAIBenchmarkJobRequest DeleteAIBenchmarkJobResponse
        DeleteAIRecommendationJobRequest DeleteAIRecommendationJobResponse DeleteAIWorkloadConfigRequest
        DeleteAIWorkloadConfigResponse DescribeAIBenchmarkJobRequest DescribeAIBenchmarkJobResponse
        DescribeAIRecommendationJobRequest DescribeAIRecommendationJobResponse
        DescribeAIWorkloadConfigRequest DescribeAIWorkloadConfigResponse ListAIBenchmarkJobsRequest
        ListAIBenchmarkJobsResponse ListAIRecommendationJobsRequest ListAIRecommendationJobsResponse
        ListAIWorkloadConfigsRequest ListAIWorkloadConfigsResponse StopAIBenchmarkJobRequest
        StopAIBenchmarkJobResponse StopAIRecommendationJobRequest StopAIRecommendationJobResponse
        WorkloadSpec
    """,
    "edge": """
        AgentVersion CreateDeviceFleetRequest CreateEdgeDeploymentPlanRequest
        CreateEdgeDeploymentPlanResponse CreateEdgeDeploymentStageRequest CreateEdgePackagingJobRequest
        DeleteDeviceFleetRequest DeleteEdgeDeploymentPlanRequest DeleteEdgeDeploymentStageRequest
        DeploymentStage DeploymentStageStatusSummary DeregisterDevicesRequest DescribeDeviceFleetRequest
        DescribeDeviceFleetResponse DescribeDeviceRequest DescribeDeviceResponse
        DescribeEdgeDeploymentPlanRequest DescribeEdgeDeploymentPlanResponse
        DescribeEdgePackagingJobRequest DescribeEdgePackagingJobResponse Device DeviceDeploymentSummary
        DeviceFleetSummary DeviceSelectionConfig DeviceStats DeviceSummary EdgeDeploymentConfig
        EdgeDeploymentModelConfig EdgeDeploymentPlanSummary EdgeDeploymentStatus EdgeModel EdgeModelStat
        EdgeModelSummary EdgeOutputConfig EdgePackagingJobSummary EdgePresetDeploymentOutput
        GetDeviceFleetReportRequest GetDeviceFleetReportResponse ListDeviceFleetsRequest
        ListDeviceFleetsResponse ListDevicesRequest ListDevicesResponse ListEdgeDeploymentPlansRequest
        ListEdgeDeploymentPlansResponse ListEdgePackagingJobsRequest ListEdgePackagingJobsResponse
        ListStageDevicesRequest ListStageDevicesResponse RegisterDevicesRequest
        StartEdgeDeploymentStageRequest StopEdgeDeploymentStageRequest StopEdgePackagingJobRequest
        UpdateDeviceFleetRequest UpdateDevicesRequest
    """,
    "pipeline": """
        AliasOperations AssociationInfo AthenaStepMetadata AutoMLJobStepMetadata
        BedrockCustomModelDeploymentMetadata BedrockCustomModelMetadata BedrockModelImportMetadata
        BedrockProvisionedModelThroughputMetadata CacheHitResult CallbackStepMetadata
        ClarifyCheckStepMetadata CleanupFailure CleanupStepMetadata ConditionStepMetadata
        CreatePipelineRequest CreatePipelineResponse DeletePipelineRequest DeletePipelineResponse
        DescribePipelineDefinitionForExecutionRequest DescribePipelineDefinitionForExecutionResponse
        DescribePipelineExecutionRequest DescribePipelineExecutionResponse DescribePipelineRequest
        DescribePipelineResponse EMRServerlessStepMetadata EMRStepMetadata EndpointConfigStepMetadata
        EndpointStepMetadata FailStepMetadata ForEachSelectorResult ForEachStepMetadata
        HubContentStepMetadata InferenceComponentMetadata IterationContext JobStepMetadata
        LambdaStepMetadata LineageMetadata ListPipelineExecutionStepsRequest
        ListPipelineExecutionStepsResponse ListPipelineExecutionsRequest ListPipelineExecutionsResponse
        ListPipelineParametersForExecutionRequest ListPipelineParametersForExecutionResponse
        ListPipelineVersionsRequest ListPipelineVersionsResponse ListPipelinesRequest
        ListPipelinesResponse MLflowConfiguration ModelStepMetadata OutputParameter
        ParallelismConfiguration Parameter PipelineDefinitionS3Location PipelineExecutionStep
        PipelineExecutionStepMetadata PipelineExecutionSummary PipelineExperimentConfig PipelineSummary
        PipelineVersionSummary ProcessingJobStepMetadata QualityCheckStepMetadata
        RegisterModelStepMetadata RetryPipelineExecutionRequest RetryPipelineExecutionResponse
        SelectedStep SelectiveExecutionConfig SelectiveExecutionResult
        SendPipelineExecutionStepFailureRequest SendPipelineExecutionStepFailureResponse
        SendPipelineExecutionStepSuccessRequest SendPipelineExecutionStepSuccessResponse
        StartPipelineExecutionRequest StartPipelineExecutionResponse StopPipelineExecutionRequest
        StopPipelineExecutionResponse TrainingJobStepMetadata TransformJobStepMetadata
        TuningJobStepMetaData UpdatePipelineExecutionRequest UpdatePipelineExecutionResponse
        UpdatePipelineRequest UpdatePipelineResponse UpdatePipelineVersionRequest
        UpdatePipelineVersionResponse
    """,
    "experiment": """
        AssociateTrialComponentRequest AssociateTrialComponentResponse CreateExperimentRequest
        CreateExperimentResponse CreateTrialComponentRequest CreateTrialComponentResponse
        CreateTrialRequest CreateTrialResponse DeleteExperimentRequest DeleteExperimentResponse
        DeleteTrialComponentRequest DeleteTrialComponentResponse DeleteTrialRequest DeleteTrialResponse
        DescribeExperimentRequest DescribeExperimentResponse DescribeTrialComponentRequest
        DescribeTrialComponentResponse DescribeTrialRequest DescribeTrialResponse
        DisassociateTrialComponentRequest DisassociateTrialComponentResponse ExperimentSource
        ExperimentSummary ListExperimentsRequest ListExperimentsResponse ListTrialComponentsRequest
        ListTrialComponentsResponse ListTrialsRequest ListTrialsResponse TrialComponentArtifact
        TrialComponentMetricSummary TrialComponentParameterValue TrialComponentSource
        TrialComponentStatus TrialComponentSummary TrialSource TrialSummary UpdateExperimentRequest
        UpdateExperimentResponse UpdateTrialComponentRequest UpdateTrialComponentResponse
        UpdateTrialRequest UpdateTrialResponse
    """,
    "lineage": """
        ActionSource ActionSummary AddAssociationRequest AddAssociationResponse ArtifactSource
        ArtifactSourceType ArtifactSummary AssociationSummary ContextSource ContextSummary
        CreateActionRequest CreateActionResponse CreateArtifactRequest CreateArtifactResponse
        CreateContextRequest CreateContextResponse DeleteActionRequest DeleteActionResponse
        DeleteArtifactRequest DeleteArtifactResponse DeleteAssociationRequest DeleteAssociationResponse
        DeleteContextRequest DeleteContextResponse DescribeActionRequest DescribeActionResponse
        DescribeArtifactRequest DescribeArtifactResponse DescribeContextRequest DescribeContextResponse
        DescribeLineageGroupRequest DescribeLineageGroupResponse Edge GetLineageGroupPolicyRequest
        GetLineageGroupPolicyResponse LineageGroupSummary ListActionsRequest ListActionsResponse
        ListArtifactsRequest ListArtifactsResponse ListAssociationsRequest ListAssociationsResponse
        ListContextsRequest ListContextsResponse ListLineageGroupsRequest ListLineageGroupsResponse
        QueryFilters QueryLineageRequest QueryLineageResponse UpdateActionRequest UpdateActionResponse
        UpdateArtifactRequest UpdateArtifactResponse UpdateContextRequest UpdateContextResponse Vertex
    """,
    "feature_store": """
        AccessForbidden BatchGetRecordError BatchGetRecordIdentifier BatchGetRecordRequest
        BatchGetRecordResponse BatchGetRecordResultDetail BatchWriteRecordEntry BatchWriteRecordError
        BatchWriteRecordRequest BatchWriteRecordResponse CollectionConfig CreateFeatureGroupRequest
        CreateFeatureGroupResponse DataCatalogConfig DeleteFeatureGroupRequest DeleteRecordRequest
        DescribeFeatureGroupRequest DescribeFeatureGroupResponse DescribeFeatureMetadataRequest
        DescribeFeatureMetadataResponse FeatureDefinition FeatureGroupSummary FeatureParameter
        FeatureValue GetRecordRequest GetRecordResponse LastUpdateStatus ListFeatureGroupsRequest
        ListFeatureGroupsResponse ListRecordsRequest ListRecordsResponse OfflineStoreConfig
        OfflineStoreStatus OnlineStoreConfig OnlineStoreConfigUpdate OnlineStoreSecurityConfig
        PutRecordRequest S3StorageConfig ThroughputConfig ThroughputConfigDescription
        ThroughputConfigUpdate TtlDuration UpdateFeatureGroupRequest UpdateFeatureGroupResponse
        UpdateFeatureMetadataRequest UpdateRecordRequest VectorConfig
    """,
    "hub": """
        AuthorizedUrl CreateHubContentPresignedUrlsRequest CreateHubContentPresignedUrlsResponse
        CreateHubContentReferenceRequest CreateHubContentReferenceResponse CreateHubRequest
        CreateHubResponse DeleteHubContentReferenceRequest DeleteHubContentRequest DeleteHubRequest
        DescribeHubContentRequest DescribeHubContentResponse DescribeHubRequest DescribeHubResponse
        HubContentDependency HubContentInfo HubInfo HubS3StorageConfig ImportHubContentRequest
        ImportHubContentResponse ListHubContentVersionsRequest ListHubContentVersionsResponse
        ListHubContentsRequest ListHubContentsResponse ListHubsRequest ListHubsResponse
        PresignedUrlAccessConfig UpdateHubContentReferenceRequest UpdateHubContentReferenceResponse
        UpdateHubContentRequest UpdateHubContentResponse UpdateHubRequest UpdateHubResponse
    """,
    "cluster": """
        AlarmDetails CapacitySizeConfig ClusterAccountingDatabase ClusterAutoPatchConfig
        ClusterAutoPatchConfigDetails ClusterAutoScalingConfig ClusterAutoScalingConfigOutput
        ClusterCapacityRequirements ClusterDrainPolicy ClusterEbsVolumeConfig ClusterFsxLustreConfig
        ClusterFsxOpenZfsConfig ClusterInstanceGroupDetails ClusterInstanceGroupSpecification
        ClusterInstanceRequirementDetails ClusterInstanceRequirements ClusterInstanceStorageConfig
        ClusterInstanceTypeDetail ClusterKubernetesConfig ClusterKubernetesConfigDetails
        ClusterKubernetesTaint ClusterLifeCycleConfig ClusterNetworkInterface
        ClusterNetworkInterfaceDetails ClusterOnDemandOptions ClusterOrchestrator
        ClusterOrchestratorEksConfig ClusterOrchestratorSlurmConfig ClusterPatchSchedule
        ClusterPatchScheduleDetails ClusterRestrictedInstanceGroupDetails
        ClusterRestrictedInstanceGroupSpecification ClusterRestrictedInstanceGroupsConfig
        ClusterRestrictedInstanceGroupsConfigOutput ClusterSharedEnvironmentConfig
        ClusterSharedEnvironmentConfigDetails ClusterSlurmConfig ClusterSlurmConfigDetails
        ClusterSpotOptions ClusterSummary ClusterTieredStorageConfig CreateClusterRequest
        CreateClusterResponse DeleteClusterRequest DeleteClusterResponse DeploymentConfiguration
        DescribeClusterRequest DescribeClusterResponse EnvironmentConfig EnvironmentConfigDetails
        FSxLustreConfig InstanceGroupHealthCheckConfiguration ListClustersRequest ListClustersResponse
        RollingDeploymentPolicy ScheduledUpdateConfig StartClusterHealthCheckRequest
        StartClusterHealthCheckResponse UpdateClusterRequest UpdateClusterResponse
        UpdateClusterSoftwareInstanceGroupSpecification UpdateClusterSoftwareRequest
        UpdateClusterSoftwareResponse
    """,
    "cluster_node": """
        AddClusterNodeSpecification AttachClusterNodeNetworkInterfaceRequest
        AttachClusterNodeNetworkInterfaceResponse AttachClusterNodeVolumeRequest
        AttachClusterNodeVolumeResponse BatchAddClusterNodesError BatchAddClusterNodesRequest
        BatchAddClusterNodesResponse BatchDeleteClusterNodeLogicalIdsError BatchDeleteClusterNodesError
        BatchDeleteClusterNodesRequest BatchDeleteClusterNodesResponse
        BatchRebootClusterNodeLogicalIdsError BatchRebootClusterNodesError BatchRebootClusterNodesRequest
        BatchRebootClusterNodesResponse BatchReplaceClusterNodeLogicalIdsError
        BatchReplaceClusterNodesError BatchReplaceClusterNodesRequest BatchReplaceClusterNodesResponse
        ClusterInstancePlacement ClusterInstanceStatusDetails ClusterKubernetesConfigNodeDetails
        ClusterNodeDetails ClusterNodeSummary DescribeClusterNodeRequest DescribeClusterNodeResponse
        DetachClusterNodeVolumeRequest DetachClusterNodeVolumeResponse ListClusterNodesRequest
        ListClusterNodesResponse MoveClusterNodeLogicalIdsError MoveClusterNodesError
        MoveClusterNodesRequest MoveClusterNodesResponse NodeAdditionResult UltraServerInfo
    """,
    "cluster_operation": """
        AdditionalEnis CapacityReservation ClusterEventDetail ClusterEventSummary ClusterMetadata
        ClusterOperationScalingConfiguration ClusterOperationScalingDetails ClusterOperationSummary
        CreateClusterExtensionRequest CreateClusterExtensionResponse DatabaseConfigurationMetadata
        DeleteClusterExtensionRequest DeleteClusterExtensionResponse DescribeClusterEventRequest
        DescribeClusterEventResponse DescribeClusterExtensionRequest DescribeClusterExtensionResponse
        DescribeClusterOperationRequest DescribeClusterOperationResponse EventDetails EventMetadata
        ExtensionDetails ExtensionHealth ExtensionHealthIssue ExtensionNodeSummary ExtensionSummary
        ExtensionVersionSummary InstanceGroupMetadata InstanceGroupScalingMetadata InstanceMetadata
        InstanceRequirementsEniConfiguration ListClusterEventsRequest ListClusterEventsResponse
        ListClusterExtensionVersionsRequest ListClusterExtensionVersionsResponse
        ListClusterExtensionsRequest ListClusterExtensionsResponse ListClusterOperationsRequest
        ListClusterOperationsResponse SlurmHealthMetadata UpdateClusterExtensionRequest
        UpdateClusterExtensionResponse
    """,
    "compute_quota": """
        AcceleratorPartitionConfig ClusterSchedulerConfigSummary ComputeQuotaConfig
        ComputeQuotaResourceConfig ComputeQuotaSummary ComputeQuotaTarget
        CreateClusterSchedulerConfigRequest CreateClusterSchedulerConfigResponse
        CreateComputeQuotaRequest CreateComputeQuotaResponse DeleteClusterSchedulerConfigRequest
        DeleteComputeQuotaRequest DescribeClusterSchedulerConfigRequest
        DescribeClusterSchedulerConfigResponse DescribeComputeQuotaRequest DescribeComputeQuotaResponse
        ListClusterSchedulerConfigsRequest ListClusterSchedulerConfigsResponse ListComputeQuotasRequest
        ListComputeQuotasResponse PriorityClass ResourceSharingConfig SchedulerConfig
        UpdateClusterSchedulerConfigRequest UpdateClusterSchedulerConfigResponse
        UpdateComputeQuotaRequest UpdateComputeQuotaResponse
    """,
    "training_plan": """
        CreateTrainingPlanRequest CreateTrainingPlanResponse DescribeReservedCapacityRequest
        DescribeReservedCapacityResponse DescribeTrainingPlanExtensionHistoryRequest
        DescribeTrainingPlanExtensionHistoryResponse DescribeTrainingPlanRequest
        DescribeTrainingPlanResponse ExtendTrainingPlanRequest ExtendTrainingPlanResponse
        ListTrainingPlansRequest ListTrainingPlansResponse ListUltraServersByReservedCapacityRequest
        ListUltraServersByReservedCapacityResponse ReservedCapacityOffering ReservedCapacitySummary
        SearchTrainingPlanOfferingsRequest SearchTrainingPlanOfferingsResponse TrainingPlanExtension
        TrainingPlanExtensionOffering TrainingPlanFilter TrainingPlanOffering TrainingPlanSummary
        UltraServer UltraServerSummary
    """,
    "job": """
        BillableTokenUsage CreateJobRequest CreateJobResponse CreateTrainingSessionRequest
        CreateTrainingSessionResponse DeleteJobRequest DeleteJobResponse DeleteTrainingSessionRequest
        DeleteTrainingSessionResponse DescribeJobRequest DescribeJobResponse
        DescribeJobSchemaVersionRequest DescribeJobSchemaVersionResponse DescribeTrainingSessionRequest
        DescribeTrainingSessionResponse JobConfigSchemaVersionSummary JobSecondaryStatusTransition
        JobSummary ListJobSchemaVersionsRequest ListJobSchemaVersionsResponse ListJobsRequest
        ListJobsResponse ListTrainingSessionsRequest ListTrainingSessionsResponse LoraConfig
        StopJobRequest StopJobResponse StopTrainingSessionRequest StopTrainingSessionResponse
        TrainingSessionDetail TrainingSessionModelConfig TrainingSessionOutputConfig
        TrainingSessionS3Location TrainingSessionSummary
    """,
    "image": """
        CreateImageRequest CreateImageResponse CreateImageVersionRequest CreateImageVersionResponse
        DeleteImageRequest DeleteImageResponse DeleteImageVersionRequest DeleteImageVersionResponse
        DescribeImageRequest DescribeImageResponse DescribeImageVersionRequest
        DescribeImageVersionResponse Image ImageVersion ListAliasesRequest ListAliasesResponse
        ListImageVersionsRequest ListImageVersionsResponse ListImagesRequest ListImagesResponse
        UpdateImageRequest UpdateImageResponse UpdateImageVersionRequest UpdateImageVersionResponse
    """,
    "domain": """
        AmazonQSettings AppLifecycleManagement CanvasAppSettings CodeEditorAppSettings CodeRepository
        CreateDomainRequest CreateDomainResponse CreatePresignedDomainUrlRequest
        CreatePresignedDomainUrlResponse CreateUserProfileRequest CreateUserProfileResponse
        CustomFileSystemConfig CustomImage CustomPosixUserConfig DefaultEbsStorageSettings
        DefaultSpaceSettings DefaultSpaceStorageSettings DeleteDomainRequest DeleteUserProfileRequest
        DescribeDomainRequest DescribeDomainResponse DescribeUserProfileRequest
        DescribeUserProfileResponse DirectDeploySettings DockerSettings DomainDetails DomainSettings
        DomainSettingsForUpdate EFSFileSystemConfig EmrServerlessSettings EmrSettings
        FSxLustreFileSystemConfig GenerativeAiSettings HiddenSageMakerImage IdentityProviderOAuthSetting
        IdleSettings JupyterLabAppSettings JupyterServerAppSettings KendraSettings
        KernelGatewayAppSettings ListDomainsRequest ListDomainsResponse ListUserProfilesRequest
        ListUserProfilesResponse ModelRegisterSettings RSessionAppSettings RStudioServerProAppSettings
        RStudioServerProDomainSettings RStudioServerProDomainSettingsForUpdate ResourceSpec
        RetentionPolicy S3FileSystemConfig SharingSettings StudioWebPortalSettings TensorBoardAppSettings
        TimeSeriesForecastingSettings TrustedIdentityPropagationSettings UnifiedStudioSettings
        UpdateDomainRequest UpdateDomainResponse UpdateUserProfileRequest UpdateUserProfileResponse
        UserProfileDetails UserSettings WorkspaceSettings
    """,
    "studio": """
        AppDetails AppImageConfigDetails CodeEditorAppImageConfig ContainerConfig
        CreateAppImageConfigRequest CreateAppImageConfigResponse CreateAppRequest CreateAppResponse
        CreateSpaceRequest CreateSpaceResponse CreateStudioLifecycleConfigRequest
        CreateStudioLifecycleConfigResponse CustomFileSystem DeleteAppImageConfigRequest DeleteAppRequest
        DeleteSpaceRequest DeleteStudioLifecycleConfigRequest DescribeAppImageConfigRequest
        DescribeAppImageConfigResponse DescribeAppRequest DescribeAppResponse DescribeSpaceRequest
        DescribeSpaceResponse DescribeStudioLifecycleConfigRequest DescribeStudioLifecycleConfigResponse
        EFSFileSystem EbsStorageSettings FSxLustreFileSystem FileSystemConfig JupyterLabAppImageConfig
        KernelGatewayImageConfig KernelSpec ListAppImageConfigsRequest ListAppImageConfigsResponse
        ListAppsRequest ListAppsResponse ListSpacesRequest ListSpacesResponse
        ListStudioLifecycleConfigsRequest ListStudioLifecycleConfigsResponse OwnershipSettings
        OwnershipSettingsSummary S3FileSystem SpaceAppLifecycleManagement SpaceCodeEditorAppSettings
        SpaceDetails SpaceIdleSettings SpaceJupyterLabAppSettings SpaceSettings SpaceSettingsSummary
        SpaceSharingSettings SpaceSharingSettingsSummary SpaceStorageSettings StartSessionRequest
        StartSessionResponse StudioLifecycleConfigDetails UpdateAppImageConfigRequest
        UpdateAppImageConfigResponse UpdateSpaceRequest UpdateSpaceResponse
    """,
    "notebook_instance": """
        CodeRepositorySummary CreateCodeRepositoryInput CreateCodeRepositoryOutput
        CreateNotebookInstanceInput CreateNotebookInstanceLifecycleConfigInput
        CreateNotebookInstanceLifecycleConfigOutput CreateNotebookInstanceOutput
        CreatePresignedNotebookInstanceUrlInput CreatePresignedNotebookInstanceUrlOutput
        DeleteCodeRepositoryInput DeleteNotebookInstanceInput DeleteNotebookInstanceLifecycleConfigInput
        DescribeCodeRepositoryInput DescribeCodeRepositoryOutput DescribeNotebookInstanceInput
        DescribeNotebookInstanceLifecycleConfigInput DescribeNotebookInstanceLifecycleConfigOutput
        DescribeNotebookInstanceOutput GitConfig GitConfigForUpdate InstanceMetadataServiceConfiguration
        ListCodeRepositoriesInput ListCodeRepositoriesOutput ListNotebookInstanceLifecycleConfigsInput
        ListNotebookInstanceLifecycleConfigsOutput ListNotebookInstancesInput ListNotebookInstancesOutput
        NotebookInstanceLifecycleConfigSummary NotebookInstanceLifecycleHook NotebookInstanceSummary
        StartNotebookInstanceInput StopNotebookInstanceInput UpdateCodeRepositoryInput
        UpdateCodeRepositoryOutput UpdateNotebookInstanceInput UpdateNotebookInstanceLifecycleConfigInput
        UpdateNotebookInstanceLifecycleConfigOutput UpdateNotebookInstanceOutput
    """,
    "project": """
        CfnCreateTemplateProvider CfnStackCreateParameter CfnStackDetail CfnStackParameter
        CfnStackUpdateParameter CfnTemplateProviderDetail CfnUpdateTemplateProvider CreateProjectInput
        CreateProjectOutput CreateTemplateProvider DeleteProjectInput DescribeProjectInput
        DescribeProjectOutput DisableSagemakerServicecatalogPortfolioInput
        DisableSagemakerServicecatalogPortfolioOutput EnableSagemakerServicecatalogPortfolioInput
        EnableSagemakerServicecatalogPortfolioOutput GetSagemakerServicecatalogPortfolioStatusInput
        GetSagemakerServicecatalogPortfolioStatusOutput ListProjectsInput ListProjectsOutput
        ProjectSummary ProvisioningParameter ServiceCatalogProvisionedProductDetails
        ServiceCatalogProvisioningDetails ServiceCatalogProvisioningUpdateDetails TemplateProviderDetail
        UpdateProjectInput UpdateProjectOutput UpdateTemplateProvider
    """,
    "workforce": """
        CognitoConfig CognitoMemberDefinition CreateWorkforceRequest CreateWorkforceResponse
        CreateWorkteamRequest CreateWorkteamResponse DeleteWorkforceRequest DeleteWorkforceResponse
        DeleteWorkteamRequest DeleteWorkteamResponse DescribeSubscribedWorkteamRequest
        DescribeSubscribedWorkteamResponse DescribeWorkforceRequest DescribeWorkforceResponse
        DescribeWorkteamRequest DescribeWorkteamResponse IamPolicyConstraints
        ListSubscribedWorkteamsRequest ListSubscribedWorkteamsResponse ListWorkforcesRequest
        ListWorkforcesResponse ListWorkteamsRequest ListWorkteamsResponse MemberDefinition
        NotificationConfiguration OidcConfig OidcConfigForResponse OidcMemberDefinition S3Presign
        SourceIpConfig SubscribedWorkteam UpdateWorkforceRequest UpdateWorkforceResponse
        UpdateWorkteamRequest UpdateWorkteamResponse WorkerAccessConfiguration Workforce
        WorkforceVpcConfigRequest WorkforceVpcConfigResponse Workteam
    """,
    "labeling": """
        AnnotationConsolidationConfig CreateFlowDefinitionRequest CreateFlowDefinitionResponse
        CreateHumanTaskUiRequest CreateHumanTaskUiResponse CreateLabelingJobRequest
        CreateLabelingJobResponse DeleteFlowDefinitionRequest DeleteFlowDefinitionResponse
        DeleteHumanTaskUiRequest DeleteHumanTaskUiResponse DescribeFlowDefinitionRequest
        DescribeFlowDefinitionResponse DescribeHumanTaskUiRequest DescribeHumanTaskUiResponse
        DescribeLabelingJobRequest DescribeLabelingJobResponse FlowDefinitionOutputConfig
        FlowDefinitionSummary HumanLoopActivationConditionsConfig HumanLoopActivationConfig
        HumanLoopConfig HumanLoopRequestSource HumanTaskConfig HumanTaskUiSummary LabelCounters
        LabelCountersForWorkteam LabelingJobAlgorithmsConfig LabelingJobDataAttributes
        LabelingJobDataSource LabelingJobForWorkteamSummary LabelingJobInputConfig LabelingJobOutput
        LabelingJobOutputConfig LabelingJobResourceConfig LabelingJobS3DataSource
        LabelingJobSnsDataSource LabelingJobStoppingConditions LabelingJobSummary
        ListFlowDefinitionsRequest ListFlowDefinitionsResponse ListHumanTaskUisRequest
        ListHumanTaskUisResponse ListLabelingJobsForWorkteamRequest ListLabelingJobsForWorkteamResponse
        ListLabelingJobsRequest ListLabelingJobsResponse PublicWorkforceTaskPrice RenderUiTemplateRequest
        RenderUiTemplateResponse RenderableTask RenderingError StopLabelingJobRequest USD UiConfig
        UiTemplate UiTemplateInfo
    """,
    "mlflow": """
        CreateMlflowAppRequest CreateMlflowAppResponse CreateMlflowTrackingServerRequest
        CreateMlflowTrackingServerResponse CreatePresignedMlflowAppUrlRequest
        CreatePresignedMlflowAppUrlResponse CreatePresignedMlflowTrackingServerUrlRequest
        CreatePresignedMlflowTrackingServerUrlResponse DeleteMlflowAppRequest DeleteMlflowAppResponse
        DeleteMlflowTrackingServerRequest DeleteMlflowTrackingServerResponse DescribeMlflowAppRequest
        DescribeMlflowAppResponse DescribeMlflowTrackingServerRequest
        DescribeMlflowTrackingServerResponse ListMlflowAppsRequest ListMlflowAppsResponse
        ListMlflowTrackingServersRequest ListMlflowTrackingServersResponse MlflowAppSummary
        StartMlflowTrackingServerRequest StartMlflowTrackingServerResponse
        StopMlflowTrackingServerRequest StopMlflowTrackingServerResponse TrackingServerSummary
        UpdateMlflowAppRequest UpdateMlflowAppResponse UpdateMlflowTrackingServerRequest
        UpdateMlflowTrackingServerResponse
    """,
    "partner_app": """
        AvailableUpgrade CreatePartnerAppPresignedUrlRequest CreatePartnerAppPresignedUrlResponse
        CreatePartnerAppRequest CreatePartnerAppResponse DeletePartnerAppRequest DeletePartnerAppResponse
        DescribePartnerAppRequest DescribePartnerAppResponse ErrorInfo IdcConfigInput IdcConfigOutput
        ListPartnerAppsRequest ListPartnerAppsResponse PartnerAppConfig PartnerAppMaintenanceConfig
        PartnerAppSummary RoleGroupAssignment UpdatePartnerAppRequest UpdatePartnerAppResponse
    """,
    "metrics": """
        BatchGetMetricsRequest BatchGetMetricsResponse BatchPutMetricsError BatchPutMetricsRequest
        BatchPutMetricsResponse MetricQuery MetricQueryResult RawMetricData
    """,
    "catalog": """
        AddTagsInput AddTagsOutput DeleteTagsInput DeleteTagsOutput Endpoint Experiment FeatureGroup
        FeatureMetadata Filter GetSearchSuggestionsRequest GetSearchSuggestionsResponse HubContent
        HyperParameterTuningJobSearchEntity Job ListResourceCatalogsRequest ListResourceCatalogsResponse
        ListTagsInput ListTagsOutput Model ModelCard ModelDashboardEndpoint ModelDashboardModel
        ModelDashboardModelCard ModelDashboardMonitoringSchedule ModelPackage ModelPackageGroup
        MonitoringSchedule NestedFilters Parent Pipeline PipelineExecution PipelineVersion ProcessingJob
        Project PropertyNameQuery PropertyNameSuggestion ResourceCatalog SearchExpression SearchRecord
        SearchRequest SearchResponse SuggestionQuery TotalHits TrainingJob TransformJob Trial
        TrialComponent TrialComponentSimpleSummary TrialComponentSourceDetail VisibilityConditions
    """,
}

__getattr__, __dir__, __all__ = attach(
    __name__, {name: f"{__name__}.{area}" for area, names in _AREAS.items() for name in names.split()}
)
