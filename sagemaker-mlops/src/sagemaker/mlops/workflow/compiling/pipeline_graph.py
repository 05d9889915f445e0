"""The steps of a pipeline as a directed acyclic graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from sagemaker.mlops.workflow.compiling.compiler import Compilation, StepsCompiler
from sagemaker.mlops.workflow.step_base import Step


class CompilablePipeline(Protocol):
    """The part of a pipeline that a graph is made from."""

    steps: list[Any]

    def compile_steps(self) -> Compilation: ...


class PipelineGraph:
    """The steps of a pipeline and their dependencies; iteration is in an order in which the steps can run.

    Args:
        steps: the steps, with those of branches in their condition steps.

    Attributes:
        step_map: the steps by name.
        adjacency_list: the names of the steps that wait for a step, by its name.

    Raises:
        CycleError: steps wait for each other (a `ValueError`), or another error of compiling.
    """

    def __init__(self, steps: Sequence[Step], *, compilation: Compilation | None = None) -> None:
        compiled = compilation or StepsCompiler("", steps).build()
        self._graph = compiled.graph
        self.step_map = compiled.step_map()
        names = self._graph.names
        self.adjacency_list = {
            name: [names[target] for target in targets]
            for name, targets in zip(names, self._graph.downstream, strict=True)
        }

    @classmethod
    def from_pipeline(cls, pipeline: CompilablePipeline) -> PipelineGraph:
        """Return the graph of a pipeline."""
        return cls(pipeline.steps, compilation=pipeline.compile_steps())

    def is_cyclic(self) -> bool:
        """Return False: the constructor refuses cycles."""
        return False

    def get_steps_in_sub_dag(self, current_step: Step, sub_dag_steps: set[str] | None = None) -> set[str]:
        """Return the names of the step and of all that wait for it, directly or through others.

        Args:
            current_step: the step.
            sub_dag_steps: names to include in the result.

        Raises:
            ValueError: the step is not in the graph.
        """
        if current_step.name not in self.step_map:
            raise ValueError(f"Step {current_step.name} does not exist in the pipeline.")
        return (sub_dag_steps or set()) | self._graph.descendants(current_step.name)

    def __iter__(self) -> Iterator[Step]:
        for index in self._graph.order():
            yield self.step_map[self._graph.names[index]]
