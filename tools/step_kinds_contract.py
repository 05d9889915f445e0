"""A contract of import-linter for modules that are found by their names."""

from __future__ import annotations

from fnmatch import fnmatchcase

from grimp import ImportGraph
from importlinter import ContractCheck, fields
from importlinter.contracts.independence import IndependenceContract
from importlinter.domain.imports import ModuleExpression


class NamedModulesContract(IndependenceContract):
    """Modules of a package do not import each other, directly or through others.

    Configuration options:

        - package: their parent.
        - name_pattern: their names in it, as a shell pattern.
        - except_modules: names that match and are meant to import the others. (Optional.)
    """

    type_name = "independent_named_modules"

    package = fields.StringField()
    name_pattern = fields.StringField()
    except_modules = fields.SetField(subfield=fields.StringField(), required=False)
    # Found, not configured.
    modules = fields.SetField(subfield=fields.StringField(), required=False)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Find the modules, and check that they are independent."""
        children = graph.find_children(str(self.package))
        names = {child.rpartition(".")[2]: child for child in children}
        found = {module for name, module in names.items() if fnmatchcase(name, str(self.name_pattern))}
        exempt = {f"{self.package}.{name}" for name in self.except_modules or ()}
        if exempt - found:
            raise ValueError(f"except_modules names what is not there: {sorted(exempt - found)}.")
        self.modules = {ModuleExpression(module) for module in found - exempt}
        return super().check(graph, verbose)
