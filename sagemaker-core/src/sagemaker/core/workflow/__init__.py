"""Workflow primitives: parameters, variables, functions, conditions and properties.

Imports only the standard library and attrs, however much of it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.workflow.conditions import (
        Condition,
        ConditionComparison,
        ConditionEquals,
        ConditionGreaterThan,
        ConditionGreaterThanOrEqualTo,
        ConditionIn,
        ConditionLessThan,
        ConditionLessThanOrEqualTo,
        ConditionNot,
        ConditionOr,
        ConditionTypeEnum,
    )
    from sagemaker.core.workflow.entities import (
        DefaultEnumMeta,
        Entity,
        PipelineVariable,
        StepOutput,
        is_pipeline_variable,
    )
    from sagemaker.core.workflow.execution_variables import ExecutionVariable, ExecutionVariables
    from sagemaker.core.workflow.functions import Join, JsonGet
    from sagemaker.core.workflow.parameters import (
        Parameter,
        ParameterBoolean,
        ParameterFloat,
        ParameterInteger,
        ParameterString,
        ParameterTypeEnum,
        is_pipeline_parameter_string,
    )
    from sagemaker.core.workflow.properties import Properties, PropertiesList, PropertiesMap, PropertyFile
    from sagemaker.core.workflow.step_outputs import get_step

_CONDITIONS = "sagemaker.core.workflow.conditions"
_ENTITIES = "sagemaker.core.workflow.entities"
_PARAMETERS = "sagemaker.core.workflow.parameters"
_PROPERTIES = "sagemaker.core.workflow.properties"

__all__ = [
    "Condition",
    "ConditionComparison",
    "ConditionEquals",
    "ConditionGreaterThan",
    "ConditionGreaterThanOrEqualTo",
    "ConditionIn",
    "ConditionLessThan",
    "ConditionLessThanOrEqualTo",
    "ConditionNot",
    "ConditionOr",
    "ConditionTypeEnum",
    "DefaultEnumMeta",
    "Entity",
    "ExecutionVariable",
    "ExecutionVariables",
    "Join",
    "JsonGet",
    "Parameter",
    "ParameterBoolean",
    "ParameterFloat",
    "ParameterInteger",
    "ParameterString",
    "ParameterTypeEnum",
    "PipelineVariable",
    "Properties",
    "PropertiesList",
    "PropertiesMap",
    "PropertyFile",
    "StepOutput",
    "get_step",
    "is_pipeline_parameter_string",
    "is_pipeline_variable",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys([name for name in __all__ if name.startswith("Condition")], _CONDITIONS),
            **dict.fromkeys(
                ["DefaultEnumMeta", "Entity", "PipelineVariable", "StepOutput", "is_pipeline_variable"],
                _ENTITIES,
            ),
            **dict.fromkeys(
                [name for name in __all__ if name.startswith("Parameter") or name.endswith("_string")],
                _PARAMETERS,
            ),
            **dict.fromkeys([name for name in __all__ if name.startswith("Propert")], _PROPERTIES),
            **dict.fromkeys(
                ["ExecutionVariable", "ExecutionVariables"], "sagemaker.core.workflow.execution_variables"
            ),
            **dict.fromkeys(["Join", "JsonGet"], "sagemaker.core.workflow.functions"),
            "get_step": "sagemaker.core.workflow.step_outputs",
        },
    )
