"""Imports that type checkers refuse. A comment that hides no error is an error itself, in both checkers."""

# ruff: noqa: F401
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedImport=false, reportUnknownVariableType=false

from sagemaker.core import Procesor  # type: ignore[attr-defined]
from sagemaker.core.common_utils import name_from_bas  # type: ignore[attr-defined]
from sagemaker.core.helper.session_helper import Sesion  # type: ignore[attr-defined]
from sagemaker.core.inputs import TrainingInpt  # type: ignore[attr-defined]
from sagemaker.core.s3 import S3Uplaoder  # type: ignore[attr-defined]
from sagemaker.core.serializers import JsonSerializer  # type: ignore[attr-defined]
from sagemaker.core.workflow.pipeline_context import PipelineSesion  # type: ignore[attr-defined]
from sagemaker.mlops.local import LocalSesion  # type: ignore[attr-defined]
from sagemaker.mlops.workflow import Pipelne  # type: ignore[attr-defined]
from sagemaker.mlops.workflow.steps import TrainingStp  # type: ignore[attr-defined]
from sagemaker.serve import ModelBuildr  # type: ignore[attr-defined]
from sagemaker.train import ModelTrainr  # type: ignore[attr-defined]
from sagemaker.train.configs import Comput  # type: ignore[attr-defined]
