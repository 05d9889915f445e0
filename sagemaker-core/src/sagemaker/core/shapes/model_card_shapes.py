"""The content of a model card, which the API's ``ModelCard.Content`` holds as JSON text.

Unlike those of other shapes, the members have the same names in the document as here.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal, Optional

from pydantic import Field, StringConstraints

from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes.model import ModelDataSource
from sagemaker.core.shapes.model_package import BaseModel

_Facet = Annotated[str, StringConstraints(max_length=63)]
_GroupName = Annotated[str, StringConstraints(pattern=".{1,63}")]
_Name = Annotated[str, StringConstraints(pattern=".{1,255}")]
_Value = Annotated[str, StringConstraints(pattern=".{0,255}")]
_Arn = Annotated[str, StringConstraints(max_length=256)]
_Image = Annotated[str, StringConstraints(max_length=255)]
_Line = Annotated[str, StringConstraints(max_length=1024)]
_Text = Annotated[str, StringConstraints(max_length=2048)]
_Observation = Annotated[str, StringConstraints(max_length=2096)]


class RiskRating(str, Enum):
    """The risk of decisions that are based on the model."""

    HIGH = "High"
    MEDIUM = "Medium"
    LOW = "Low"
    UNKNOWN = "Unknown"


class Function(str, Enum):
    """The direction in which the objective is optimized."""

    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"


class CardShape(Shape):
    """A part of a model card's content; ``to_request()`` returns it in the form of the document."""

    @classmethod
    def _api_name(cls, member: str) -> str:
        return member


class ContainersItem(CardShape):
    """A container that serves the model."""

    model_data_url: Optional[_Line] = None
    image: Optional[_Image] = None
    nearest_model_name: Optional[str] = None
    model_data_source: Optional[ModelDataSource] = None
    is_checkpoint: Optional[bool] = None
    base_model: Optional[BaseModel] = None


class InferenceSpecification(CardShape):
    """The containers that serve the model."""

    containers: list[ContainersItem]


class ObjectiveFunction(CardShape):
    """The function that training optimized, and the group it was optimized for."""

    function: Optional[Function] = None
    facet: Optional[_Facet] = None
    condition: Optional[_Facet] = None


class TrainingMetric(CardShape):
    """A metric of a training job, and its value."""

    name: _Name
    notes: Optional[_Line] = None
    value: float


class TrainingEnvironment(CardShape):
    """The images of a training job."""

    container_image: Optional[list[str]] = None


class TrainingHyperParameter(CardShape):
    """A hyperparameter of a training job."""

    name: _Name
    value: Optional[_Value] = None


class TrainingJobDetails(CardShape):
    """The training job, its data and its results."""

    training_arn: Optional[_Line] = None
    training_datasets: Optional[list[str]] = None
    training_environment: Optional[TrainingEnvironment] = None
    training_metrics: Optional[list[TrainingMetric]] = None
    user_provided_training_metrics: Optional[list[TrainingMetric]] = None
    hyper_parameters: Optional[list[TrainingHyperParameter]] = None
    user_provided_hyper_parameters: Optional[list[TrainingHyperParameter]] = None


class TrainingDetails(CardShape):
    """The training job of the model, its objective and observations."""

    objective_function: Optional[ObjectiveFunction] = None
    training_observations: Optional[_Line] = None
    training_job_details: Optional[TrainingJobDetails] = None


class ModelOverview(CardShape):
    """Description, owner, artifacts and algorithm of the model."""

    model_description: Optional[_Line] = None
    model_creator: Optional[_Line] = None
    model_artifact: Optional[list[str]] = None
    algorithm_type: Optional[_Line] = None
    problem_type: Optional[str] = None
    model_owner: Optional[_Line] = None


class AdditionalInformation(CardShape):
    """Ethical considerations, caveats, and details of your own."""

    ethical_considerations: Optional[_Text] = None
    caveats_and_recommendations: Optional[_Text] = None
    custom_details: Optional[dict[str, str]] = None


class SimpleMetric(CardShape):
    """A metric of one value."""

    name: _Name
    notes: Optional[_Line] = None
    type: Optional[Literal["number", "string", "boolean"]] = None
    value: float | str | bool
    x_axis_name: Optional[str] = None
    y_axis_name: Optional[str] = None


class BarChartMetric(CardShape):
    """A metric with a value for each name on the x axis."""

    name: _Name
    notes: Optional[_Line] = None
    type: Literal["bar_chart"] = "bar_chart"
    value: list[Any]
    x_axis_name: Optional[list[str]] = None
    y_axis_name: Optional[str] = None


class LinearGraphMetric(CardShape):
    """A metric of points, each ``[x, y]``."""

    name: _Name
    notes: Optional[_Line] = None
    type: Literal["linear_graph"] = "linear_graph"
    value: list[Any]
    x_axis_name: Optional[str] = None
    y_axis_name: Optional[str] = None


class MatrixMetric(CardShape):
    """A metric of rows of numbers, such as a confusion matrix."""

    name: _Name
    notes: Optional[_Line] = None
    type: Literal["matrix"] = "matrix"
    value: list[Any]
    x_axis_name: Optional[list[str]] = None
    y_axis_name: Optional[list[str]] = None


class MetricGroupsItem(CardShape):
    """A named group of metrics."""

    name: _GroupName
    metric_data: list[SimpleMetric | LinearGraphMetric | BarChartMetric | MatrixMetric]


class EvaluationDetailsItem(CardShape):
    """One evaluation of the model."""

    name: _GroupName
    evaluation_observation: Optional[_Observation] = None
    evaluation_job_arn: Optional[_Arn] = None
    datasets: Optional[Annotated[list[str], Field(max_length=10)]] = None
    metadata: Optional[dict[str, str]] = None
    metric_groups: Optional[list[MetricGroupsItem]] = Field(default_factory=list)


class IntendedUses(CardShape):
    """The purpose of the model, and the risk of its use."""

    purpose_of_model: Optional[_Text] = None
    intended_uses: Optional[_Text] = None
    factors_affecting_model_efficiency: Optional[_Text] = None
    risk_rating: Optional[RiskRating] = None
    explanations_for_risk_rating: Optional[_Text] = None


class BusinessDetails(CardShape):
    """The business problem that the model solves, and its stakeholders."""

    business_problem: Optional[_Text] = None
    business_stakeholders: Optional[_Text] = None
    line_of_business: Optional[_Text] = None


class ModelCardContent(CardShape):
    """The whole content of a model card."""

    model_overview: Optional[ModelOverview] = None
    intended_uses: Optional[IntendedUses] = None
    business_details: Optional[BusinessDetails] = None
    training_details: Optional[TrainingDetails] = None
    evaluation_details: Optional[list[EvaluationDetailsItem]] = Field(default_factory=list)
    additional_information: Optional[AdditionalInformation] = None
